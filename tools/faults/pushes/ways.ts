import type { PushOptions } from '@santeparticipative/connector-fhir';
import type { Interactions } from '../../fhir-server/index.js';
import type { Environment } from '../scenario.js';
import { type Input, recordsInput, resourcesInput } from './input.js';

/** A way to push to a server that can do some things and not others. */
export interface Way {
  readonly name: string;
  readonly kind: Input['kind'];
  readonly options: PushOptions;
  readonly interactions: Partial<Interactions>;
  /** True when the server gives the ids, and what it has is found by identifier. */
  readonly givesIds: boolean;
}

const SERVER_IDS = { kind: 'resources', givesIds: true } as const;
const OUR_IDS = { givesIds: false, interactions: {} } as const;

/** Small bundles, so that there are many. */
const SMALL = { batchSize: 50, resourcesPerBundle: 50 } as const;

/** Every way there is. */
export const ways: readonly [Way, ...Way[]] = [
  {
    ...OUR_IDS,
    name: 'records in transactions',
    kind: 'records',
    options: { ...SMALL, bundles: 'transaction' },
  },
  {
    ...OUR_IDS,
    name: 'records in batches',
    kind: 'records',
    options: { ...SMALL, bundles: 'batch' },
  },
  {
    ...OUR_IDS,
    name: 'records in transactions, not read back',
    kind: 'records',
    options: { ...SMALL, bundles: 'transaction', readBack: false },
  },
  {
    ...SERVER_IDS,
    name: 'conditional updates in transactions',
    options: { ...SMALL, bundles: 'transaction' },
    interactions: { updateCreate: false },
  },
  {
    ...SERVER_IDS,
    name: 'conditional creates in transactions',
    options: { ...SMALL, bundles: 'transaction' },
    interactions: { updateCreate: false, conditionalUpdate: false },
  },
  {
    ...OUR_IDS,
    name: 'records one request each',
    kind: 'records',
    options: { ...SMALL, bundles: 'none' },
  },
  {
    ...SERVER_IDS,
    name: 'conditional creates one request each',
    options: { ...SMALL, bundles: 'none' },
    interactions: { updateCreate: false, conditionalUpdate: false },
  },
];

/** The way of a seed: as many seeds as there are ways go through all of them. */
export function wayOf(seed: number): Way {
  return ways[(seed - 1) % ways.length] ?? ways[0];
}

/** The same, of those where several resources travel together. */
export function bundledWayOf(seed: number): Way {
  const bundled = ways.filter(({ options }) => options.bundles !== 'none');
  return bundled[(seed - 1) % bundled.length] ?? ways[0];
}

/** An input of the kind that a way pushes. */
export function inputOf(
  { kind }: Pick<Way, 'kind'>,
  seed: number,
  { folder, records }: Pick<Environment, 'folder' | 'records'>,
): Promise<Input> {
  return kind === 'records'
    ? recordsInput(folder, { seed, count: records })
    : resourcesInput(folder, { prefix: `s${seed}`, count: records });
}

import type { Outcome } from './medplum.js';
import { problem } from './outcomes.js';

const ALL = [
  'updateCreate',
  'conditionalCreate',
  'conditionalUpdate',
  'conditionalDelete',
  'transaction',
  'batch',
  'history',
  'everything',
  'export',
] as const;

/** What a server may have or not, in the words of CapabilityStatement where it has one. */
export type Interaction = (typeof ALL)[number];

/** Which of them a server has. */
export type Interactions = Readonly<Record<Interaction, boolean>>;

/** All interactions, save those that are switched off. */
export function interactionsOf(given: Partial<Interactions> = {}): Interactions {
  return {
    updateCreate: true,
    conditionalCreate: true,
    conditionalUpdate: true,
    conditionalDelete: true,
    transaction: true,
    batch: true,
    history: true,
    everything: true,
    export: true,
    ...given,
  };
}

/** A request of the RESTful API, as it comes by itself or in an entry of a bundle. */
export interface Restful {
  readonly method: string;
  /** Below the base, with the query. */
  readonly url: string;
  readonly ifNoneExist?: string | undefined;
}

/** The refusal of a request that the server's interactions do not have. */
export function refusalOf(
  { method, url, ifNoneExist }: Restful,
  has: Interactions,
): Outcome | undefined {
  const [path = '', query] = url.split('?');
  const onType = !path.includes('/') && path !== '' && query !== undefined;
  if (ifNoneExist !== undefined && !has.conditionalCreate)
    return problem(400, 'not-supported', 'No conditional create');
  if (onType && (method === 'PUT' || method === 'PATCH') && !has.conditionalUpdate)
    return problem(400, 'not-supported', 'No conditional update');
  if (onType && method === 'DELETE' && !has.conditionalDelete)
    return problem(400, 'not-supported', 'No conditional delete');
  if (path.includes('/_history') && !has.history)
    return problem(405, 'not-supported', 'No history');
  return undefined;
}

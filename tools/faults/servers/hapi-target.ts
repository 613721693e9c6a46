import assert from 'node:assert/strict';
import * as z from 'zod';
import { expectedOf, holdsExactly, isHonest, type Stored, type Version } from '../oracle.js';
import { type Input, resourcesInput } from '../pushes/input.js';
import type { Told } from '../pushes/push.js';
import type { Environment, HapiForRow, Scenario } from '../scenario.js';
import { type Detour, type FaultyProxy, type Passing, startProxy } from './proxy.js';

/** A HAPI server behind a proxy, and what is pushed to it. */
export interface HapiTarget {
  readonly proxy: FaultyProxy;
  readonly input: Input;
  /** Every version that the server has of the input's resources. */
  stored(): Promise<Stored>;
  /** The server has the whole input, and nothing more than before; and what a push said is so. */
  check(told: Told): Promise<void>;
}

/** Small bundles, so that there are some. */
export const hapiOptions = {
  batchSize: 50,
  resourcesPerBundle: 50,
  bundles: 'transaction',
} as const;

/** Does something with a HAPI server behind a proxy. The input's ids are of this row and seed alone. */
export async function withHapi(
  server: HapiForRow,
  { row, seed, environment }: Pick<Scenario, 'row'> & { seed: number; environment: Environment },
  detour: (passing: Passing) => Detour | undefined,
  work: (target: HapiTarget) => Promise<void>,
): Promise<void> {
  const { folder, records } = environment;
  const input = await resourcesInput(folder, { prefix: `row-${row}-${seed}`, count: records });
  const expected = expectedOf(input);
  const before = await countOn(server.url);
  const stored = () => storedAt(server.url, [...expected.keys()]);
  const check: HapiTarget['check'] = async (told) => {
    const now = await stored();
    isHonest(told, now, input);
    holdsExactly(now, expected, { once: true });
    const added = (await countOn(server.url)) - before;
    assert.equal(added, expected.size, 'resources are there that nobody sent');
  };
  const proxy = await startProxy(server.url, detour);
  try {
    await work({ proxy, input, stored, check });
  } finally {
    await proxy.close();
  }
}

const History = z.object({
  entry: z
    .array(z.object({ resource: z.looseObject({ resourceType: z.string() }).optional() }))
    .optional(),
});
const Count = z.object({ total: z.number() });

const AT_ONCE = 8;
/** Else HAPI gives the result of a search made within a minute. */
const headers = { 'cache-control': 'no-cache' };

async function storedAt(url: string, addresses: readonly string[]): Promise<Stored> {
  const stored = new Map<string, readonly (Version | undefined)[]>();
  for (let start = 0; start < addresses.length; start += AT_ONCE) {
    const some = addresses.slice(start, start + AT_ONCE);
    const histories = await Promise.all(some.map((address) => historyOf(url, address)));
    for (const [index, address] of some.entries()) {
      const versions = histories[index] ?? [];
      if (versions.length > 0) stored.set(address, versions);
    }
  }
  return stored;
}

/** The versions of a resource, the first one first. */
async function historyOf(url: string, address: string): Promise<(Version | undefined)[]> {
  const response = await fetch(`${url}/${address}/_history`, { headers });
  if (response.status === 404) return [];
  assert.equal(response.status, 200, 'the server does not give a history');
  const { entry = [] } = History.parse(await response.json());
  return entry.map(({ resource }) => resource).reverse();
}

async function countOn(url: string): Promise<number> {
  let count = 0;
  for (const type of ['Patient', 'Observation']) {
    const response = await fetch(`${url}/${type}?_summary=count`, { headers });
    count += Count.parse(await response.json()).total;
  }
  return count;
}

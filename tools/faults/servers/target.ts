import { type FaultScript, type FhirServer, startFhirServer } from '../../fhir-server/index.js';
import { expectedOf, holdsExactly, isHonest, type Stored, storedIn } from '../oracle.js';
import type { Input } from '../pushes/input.js';
import type { Told } from '../pushes/push.js';
import type { Way } from '../pushes/ways.js';
import { underOurIds } from './server-ids.js';

/** A server that a row pushes to, and what it has. */
export interface Target {
  readonly server: FhirServer;
  /** What was stored, under our ids. */
  stored(): Stored;
  /** The server has the whole input and nothing else, and what a push said is so. */
  check(input: Input, told: readonly Told[], how: { readonly once: boolean }): void;
}

/** Starts the server of a way, does something with it, and ends it. */
export async function withTarget(
  { interactions, givesIds }: Pick<Way, 'interactions' | 'givesIds'>,
  faults: FaultScript | undefined,
  work: (target: Target) => Promise<void>,
): Promise<void> {
  const server = await startFhirServer({ interactions, ...(faults ? { faults } : {}) });
  const stored = (): Stored => {
    const { writes } = server.journal;
    return storedIn(givesIds ? underOurIds(writes) : writes);
  };
  const check: Target['check'] = (input, told, how) => {
    const now = stored();
    for (const one of told) isHonest(one, now, input);
    holdsExactly(now, expectedOf(input), how);
  };
  try {
    await work({ server, stored, check });
  } finally {
    await server.close();
  }
}

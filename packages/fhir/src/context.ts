import type { Instant } from '@santeparticipative/core';
import type { Identities } from './identities/identities.js';
import { RecentMap } from './recent-map.js';
import type { ResourceIdentity } from './resource-identity.js';
import { defaultSystems, type Systems } from './systems.js';
import type { Target } from './targets/target.js';

/** What a mapper must be told. */
export interface MappingContext {
  /** The namespace of the dataset's manifest: with it, an id names one record in the world. */
  readonly namespace: string;
  /** The addresses to write and read, when they are not {@link defaultSystems}. */
  readonly systems?: Systems;
  /**
   * When the resources that are read were received, in UTC: a record of a foreign source that says no date of its
   * own is taken as recorded then. Unless told, 1970-01-01T00:00:00Z, which shows that nobody said it.
   */
  readonly receivedAt?: Instant;
  /** What the resources are written for; `r4` unless told. Reading takes all of them, whatever is told. */
  readonly target?: Target;
  /** What a national target demands and records do not hold. `r4` never asks. */
  readonly identities?: Identities;
}

/** A mapping under way: a context whose defaults are filled in, and what it has worked out so far. */
export interface Mapping extends Required<MappingContext> {
  /** The ids of resources: hashing is what mapping spends most on, and a record refers to the same ones often. */
  readonly ids: RecentMap<string, string>;
  /** What the resources that are read stand for, by their literal reference: `Patient/1`. */
  readonly standsFor: Map<string, ResourceIdentity>;
}

/** How many ids a mapping remembers, twice at most: those of some thousands of pathways, in a few megabytes. */
const IDS = 20_000;

/** Starts a mapping. It lasts for any number of records written, or one set of resources read. */
export function mappingOf(context: MappingContext): Mapping {
  return {
    systems: defaultSystems,
    receivedAt: '1970-01-01T00:00:00Z',
    target: 'r4',
    identities: {},
    ...context,
    ids: new RecentMap(IDS),
    standsFor: new Map(),
  };
}

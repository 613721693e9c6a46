import { defaultSystems, type Systems } from './systems.js';

/** What a mapper must be told. */
export interface MappingContext {
  /** The namespace of the dataset's manifest: with it, an id names one record in the world. */
  readonly namespace: string;
  /** The addresses to write and read, when they are not {@link defaultSystems}. */
  readonly systems?: Systems;
}

/** A mapping under way: a context whose defaults are filled in, and what it has worked out so far. */
export interface Mapping extends Required<MappingContext> {
  /** The ids of resources: hashing is what mapping spends most on, and a record refers to the same ones often. */
  readonly ids: Map<string, string>;
}

/** Starts a mapping. It lasts for one record written, or one set of resources read. */
export function mappingOf(context: MappingContext): Mapping {
  return { systems: defaultSystems, ...context, ids: new Map() };
}

import { defaultSystems, type Systems } from './systems.js';

/** What a mapper must be told. */
export interface MappingContext {
  /** The namespace of the dataset's manifest: with it, an id names one record in the world. */
  readonly namespace: string;
  /** The addresses to write and read, when they are not {@link defaultSystems}. */
  readonly systems?: Systems;
}

/** A mapping context whose defaults are filled in. */
export type Mapping = Required<MappingContext>;

/** Fills in the defaults of a context. */
export function mappingOf(context: MappingContext): Mapping {
  return { systems: defaultSystems, ...context };
}

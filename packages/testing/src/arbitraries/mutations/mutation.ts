import type { Json, Path } from './json.js';

/**
 * A way in which data go wrong: what may take the place of a value, `undefined` standing for nothing. It gives
 * none where it does not apply. Some of what it gives is right: checks are tested on both sides of a limit.
 */
export type Mutation = (value: Json, path: Path) => readonly (Json | undefined)[];

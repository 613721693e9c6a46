/**
 * Arbitraries of fast-check for every record: valid ones, and ones that were changed as data go wrong.
 *
 * @packageDocumentation
 */
export { type Mutated, mutatedArbitrary, mutationsOf } from './mutated.js';
export type { Json, JsonObject } from './mutations/json.js';
export { type MutationKind, mutationKinds } from './mutations/mutations.js';
export { anyRecordArbitrary, recordArbitrary } from './record.js';

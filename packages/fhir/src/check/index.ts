/**
 * Checks FHIR R4 resources, without a network: what R4 itself asks, and what the profiles ask that a resource claims or
 * that the caller names.
 *
 * @packageDocumentation
 */
export { checkResource } from './check-resource.js';
export { uncheckedInvariants } from './tables/unchecked-invariants.js';
export type { CheckOptions } from './walk.js';

import type { FhirResource } from 'fhir/r4.js';

/** An object of JSON, whose values may be anything. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** True for an object of JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * True for an object that says which type of resource it is, and whose id is one. Its other elements are not
 * judged: every reader of this package takes them as what they might be, and the model's schemas check what is
 * made of them.
 */
export function looksLikeResource(value: unknown): value is FhirResource {
  if (!isObject(value) || typeof value['resourceType'] !== 'string') return false;
  return value['id'] === undefined || typeof value['id'] === 'string';
}

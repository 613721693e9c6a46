import type { FhirResource } from 'fhir/r4.js';

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * True for an object that says which type of resource it is. Its elements are not judged: every reader of this
 * package takes them as what they might be, and the model's schemas check what is made of them.
 */
function looksLikeResource(value: unknown): value is FhirResource {
  return isObject(value) && typeof value['resourceType'] === 'string';
}

/** The resources in a series of JSON values: those given, and the entries of Bundles, to any depth. */
export function resourcesIn(input: Iterable<unknown>): FhirResource[] {
  const resources: FhirResource[] = [];
  const waiting: unknown[] = [...input].reverse();
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!looksLikeResource(value)) continue;
    if (value.resourceType !== 'Bundle') resources.push(value);
    else if (Array.isArray(value.entry)) {
      const entries: unknown[] = value.entry;
      waiting.push(
        ...entries.map((entry) => (isObject(entry) ? entry['resource'] : undefined)).reverse(),
      );
    }
  }
  return resources;
}

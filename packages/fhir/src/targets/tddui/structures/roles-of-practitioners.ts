import type { FhirResource } from 'fhir/r4.js';
import type { Draft } from '../reading/draft.js';
import { isObject, literalIn } from '../reading/json.js';

/**
 * The role of each Practitioner among resources, where there is one: a professional is a function in a structure, and
 * a Practitioner alone is nobody's.
 */
export function rolesOf(resources: readonly FhirResource[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const several = new Set<string>();
  for (const resource of resources) {
    if (resource.resourceType !== 'PractitionerRole' || resource.id === undefined) continue;
    const practitioner = literalIn(resource.practitioner);
    if (practitioner === undefined) continue;
    if (roles.has(practitioner)) several.add(practitioner);
    roles.set(practitioner, `PractitionerRole/${resource.id}`);
  }
  return new Map([...roles].filter(([practitioner]) => !several.has(practitioner)));
}

/** Lets an element, or the first of a list, name the role of the Practitioner whom it names. */
export function nameRole(draft: Draft, element: string, roles: ReadonlyMap<string, string>): void {
  const given = draft.get(element);
  const first: unknown = Array.isArray(given) ? given[0] : given;
  const role = roles.get(literalIn(first) ?? '');
  if (role === undefined || !isObject(first)) return;
  const named = { ...first, reference: role };
  draft.set(element, Array.isArray(given) ? [named, ...given.slice(1)] : named);
  draft.understand(element, ...(Array.isArray(given) ? [0] : []), 'reference');
}

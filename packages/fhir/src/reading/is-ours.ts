import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom } from '../identity.js';
import { identifiersOf } from './resource-set.js';

/** True when a resource says which record of the namespace, or part of one, it stands for. */
export function isOurs(resource: FhirResource, mapping: Mapping): boolean {
  return identifiersOf(resource, mapping).some(
    (identifier) => identityFrom(identifier, mapping) !== undefined,
  );
}

import type { AnyRecord } from '@santeparticipative/core';
import { type Target, targets, toFhir } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { syntheticIdentities } from './identities.js';

export { collectionBundle } from '@santeparticipative/fhir';
export { type Target, targets };

/**
 * The resources of a record, as a target wants them; none where it does not carry the record, although every identity
 * that it may ask for is supplied. This is the one place of this tool that calls the mappers.
 */
export function write(
  record: AnyRecord,
  target: Target,
  namespace: string,
): readonly FhirResource[] {
  const result = toFhir(record, { namespace, target, identities: syntheticIdentities });
  return result.ok ? result.value : [];
}

import type { RecordType, Reference } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';

/** The type of a FHIR resource. */
export type ResourceType = FhirResource['resourceType'];

/**
 * A part of a record that has a resource of its own: a goal of a pathway, a site of a structure.
 * `part` names the list that holds it, `local` its id there.
 */
export interface PartIdentity {
  readonly part: string;
  readonly local: string;
}

/** What a resource stands for: a record, or a part of one. */
export interface ResourceIdentity extends Reference<RecordType> {
  readonly of?: PartIdentity;
}

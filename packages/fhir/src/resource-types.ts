import { type RecordType, recordTypes } from '@santeparticipative/core';
import type { ResourceType } from './resource-identity.js';

/**
 * The type of resource that carries each type of record, and that references to it name. R4 has no resource
 * for some records: they are a `Basic` whose code says what they are. A session is not listed: it is an
 * Encounter, an Appointment or a Basic, so references to it are logical, by identifier alone.
 */
const RESOURCE_TYPES: { readonly [type in Exclude<RecordType, 'session'>]: ResourceType } = {
  source: 'DocumentReference',
  territory: 'Location',
  structure: 'Organization',
  professional: 'PractitionerRole',
  programme: 'Basic',
  enrolment: 'Basic',
  partnership: 'OrganizationAffiliation',
  funding: 'Basic',
  'pathway-model': 'PlanDefinition',
  person: 'Patient',
  group: 'Group',
  pathway: 'CarePlan',
  assessment: 'QuestionnaireResponse',
  contact: 'Encounter',
  participation: 'Basic',
  recommendation: 'Basic',
  evaluation: 'Basic',
  feedback: 'Basic',
  'indicator-definition': 'Measure',
  'indicator-result': 'MeasureReport',
  tombstone: 'Basic',
  merge: 'Basic',
};

/** The type of resource that carries a type of record, where there is only one. */
export function resourceTypeOf(type: RecordType): ResourceType | undefined {
  return type === 'session' ? undefined : RESOURCE_TYPES[type];
}

/** The type of record that a resource of a foreign source is taken for, by its own type alone. */
export function recordTypeOf(resourceType: string): RecordType | undefined {
  const types = recordTypes.filter((type) => resourceTypeOf(type) === resourceType);
  return types.length === 1 ? types[0] : undefined;
}

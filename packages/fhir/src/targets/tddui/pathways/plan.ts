import type { Pathway } from '@santeparticipative/core';
import type { Reference as FhirReference } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import type { StructureAgreement } from '../../../identities/identities.js';
import type { BusinessOwner } from '../business-identifier.js';

/** What every resource of a "projet personnalisé" says of the whole, and what the guide demands of it. */
export interface TdduiPlan {
  readonly pathway: Pathway;
  readonly title: string;
  readonly mapping: Mapping;
  readonly subject: FhirReference;
  /** The CarePlan. */
  readonly reference: FhirReference;
  readonly owner: BusinessOwner;
  readonly agreement: StructureAgreement;
}

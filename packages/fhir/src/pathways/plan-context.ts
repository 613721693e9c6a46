import type { Pathway } from '@santeparticipative/core';
import type { Reference as FhirReference } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { writeReference } from '../elements/reference.js';

/** What every part of a pathway says of the whole: whom it is for and which plan it belongs to. */
export interface PlanContext {
  readonly pathway: Pathway;
  readonly mapping: Mapping;
  readonly subject: FhirReference;
  readonly plan: FhirReference;
}

/** The context of the parts of a pathway. */
export function planContext(pathway: Pathway, mapping: Mapping): PlanContext {
  return {
    pathway,
    mapping,
    subject: writeReference(pathway.subject, mapping),
    plan: writeReference(pathway, mapping),
  };
}

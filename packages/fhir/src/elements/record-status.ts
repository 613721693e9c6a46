import type { RecordMeta } from '@santeparticipative/core';
import type { DocumentReference, Encounter, Measure, MeasureReport } from 'fhir/r4.js';

/*
 * The status of a record is read back from its own extension. R4's statuses repeat what they can of it, so
 * that whoever does not know our extensions does not take an erroneous record for a true one.
 */

/** The status of a definition: R4 has no error here, so a record that does not stand is retired. */
export function publicationStatus({ status }: RecordMeta): Measure['status'] {
  return status === 'active' ? 'active' : 'retired';
}

/** The status of a document. */
export function documentStatus({ status }: RecordMeta): DocumentReference['status'] {
  if (status === 'active') return 'current';
  return status === 'withdrawn' ? 'superseded' : status;
}

/** The status of a report of figures. */
export function reportStatus({ status }: RecordMeta): MeasureReport['status'] {
  return status === 'entered-in-error' ? 'error' : 'complete';
}

/** Whether a person or a structure is in use: said only when it is not. */
export function activity({ status }: RecordMeta): false | undefined {
  return status === 'active' ? undefined : false;
}

/** True when a record was entered in error. */
export function isErroneous({ status }: RecordMeta): boolean {
  return status === 'entered-in-error';
}

/** The status of an encounter that took place. */
export function encounterStatus({ status }: RecordMeta): Encounter['status'] {
  return status === 'entered-in-error' ? status : 'finished';
}

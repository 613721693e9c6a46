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

/**
 * The status that tells whoever does not know our extensions that a record does not stand: R4's
 * `entered-in-error`, or what the resource has that comes closest to withdrawn. `undefined` when it stands.
 */
export function fallenStatus<Withdrawn extends string>(
  { status }: RecordMeta,
  withdrawn: Withdrawn,
): 'entered-in-error' | Withdrawn | undefined {
  if (status === 'active') return undefined;
  return status === 'withdrawn' ? withdrawn : status;
}

/** The status of an encounter that took place. */
export function encounterStatus({ status }: RecordMeta): Encounter['status'] {
  return status === 'entered-in-error' ? status : 'finished';
}

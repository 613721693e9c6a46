import type { AnyRecord, Issue } from '@santeparticipative/core';
import { validateRecords } from '@santeparticipative/validators';

/** Checks records against each other. Issues without a place of their own get the file's. */
export function checkRecords(records: readonly AnyRecord[], path: string): Issue[] {
  return validateRecords(records).map((issue) => ({ ...issue, at: issue.at ?? { file: path } }));
}

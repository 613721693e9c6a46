import type { Answer } from '../http/answer.js';
import type { ChangeResult } from './change.js';
import { about } from './issue.js';
import { openChanges, type Parcel } from './parcel.js';

/** Says of all that is open in parcels what became of it. */
export function settleAll(parcels: readonly Parcel[], result: ChangeResult): void {
  for (const change of parcels.flatMap(openChanges)) change.result = result;
}

const CONFLICTS: ReadonlySet<number> = new Set([409, 412]);
const ABSENT: ReadonlySet<number> = new Set([404, 410]);

/**
 * A parcel was refused by itself. What says that a resource is another one there, or is no more, is looked at once;
 * all else waits for a person.
 */
export function refuse(
  parcel: Parcel,
  { status, issues }: Extract<Answer, { kind: 'refused' }>,
  mayLookAgain: boolean,
): void {
  const why = about(parcel.record, issues);
  const deletes = openChanges(parcel).some(({ content }) => content === undefined);
  const isConflict = CONFLICTS.has(status) || (deletes && ABSENT.has(status));
  if (isConflict && mayLookAgain) parcel.conflict = why;
  else settleAll([parcel], { kind: 'refused', issues: why });
}

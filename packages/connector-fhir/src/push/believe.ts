import type { Issue } from '@santeparticipative/core';
import { meaningOf } from '../http/status-rule.js';
import { type Change, knownId } from './change.js';
import type { EntryAnswer } from './entries.js';
import { about, issueOf } from './issue.js';
import type { Parcel } from './parcel.js';

/** A change, the parcel that it belongs to, and what the server says of it. */
export interface Answered {
  readonly change: Change;
  readonly parcel: Parcel;
  readonly answer: Pick<EntryAnswer, 'status' | 'about' | 'version'>;
  /** Why, where the answer came alone and says it. */
  readonly issues?: readonly Issue[];
}

/** How an answer is taken. */
export interface Believing {
  /** True when a conflict is looked at and sent again; false when that was done. */
  readonly mayLookAgain: boolean;
  /** True when what the answer says of success has to be seen, for it says two things at once. */
  readonly isDoubtful: boolean;
}

const isSuccess = (status: number): boolean => (status >= 200 && status < 300) || status === 304;

/** Statuses that say that the resource is not as it was thought to be. */
const CONFLICTS: ReadonlySet<number> = new Set([409, 412]);
const ABSENT: ReadonlySet<number> = new Set([404, 410]);

/** True when the answer is about another resource than the one that was sent: entries came in another order. */
export function isAboutAnother({ change, answer }: Answered): boolean {
  if (answer.about === undefined || !isSuccess(answer.status)) return false;
  const id = knownId(change);
  return answer.about.type !== change.type || (id !== undefined && answer.about.id !== id);
}

/** Takes what the server says of a change as what became of it. */
export function believe(answered: Answered, believing: Believing): void {
  const { change, parcel, answer } = answered;
  const { status } = answer;
  if (isSuccess(status)) {
    succeed(answered, believing);
    return;
  }
  if (change.content === undefined && ABSENT.has(status)) {
    change.result = {
      kind: 'done',
      how: 'unchanged',
      id: undefined,
      version: undefined,
      proof: 'none',
    };
    return;
  }
  const meaning = meaningOf(status);
  const issues =
    answered.issues === undefined
      ? [issueOf(meaning.rule, parcel.record)]
      : about(parcel.record, answered.issues);
  if (CONFLICTS.has(status) && believing.mayLookAgain) parcel.conflict = issues;
  else if (meaning.kind === 'refused') change.result = { kind: 'refused', issues };
  // It says itself that it failed, and what is sent again is looked at first.
  else change.result = { kind: 'again', issues };
}

function succeed({ change, parcel, answer }: Answered, believing: Believing): void {
  const { status, version } = answer;
  const id = knownId(change);
  if (change.content === undefined) {
    // The answer to a deletion never says what was deleted.
    change.result = { kind: 'done', how: 'deleted', id, version: undefined, proof: 'none' };
    return;
  }
  // An identifier may have been given twice meanwhile; and what a conditional create finds, it does not write.
  const isBySearch = id === undefined;
  if (isBySearch && change.way === 'conditional-create' && status !== 201) {
    const issues = [issueOf('fhir-server.precondition', parcel.record)];
    if (believing.mayLookAgain) parcel.conflict = issues;
    else change.result = { kind: 'again', issues };
    return;
  }
  const isSaid = answer.about !== undefined || version !== undefined;
  change.result = {
    kind: 'done',
    how: status === 201 ? 'created' : status === 304 ? 'unchanged' : 'updated',
    id: id ?? answer.about?.id,
    version,
    proof: isSaid && !isBySearch && !believing.isDoubtful ? 'said' : 'none',
  };
}

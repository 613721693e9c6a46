import type { Issue } from '@santeparticipative/core';
import type { Changes } from './changes.js';
import { letterKey, type Place, payloadKey, pendingKey, thingKey } from './keys.js';
import { damaged } from './outbox-failure.js';
import { jsonAt, type Letter, type Progress, type Rows, type Thing } from './rows.js';

/** How far a pending entry is. */
export function progressAt(rows: Rows, place: Place): Progress {
  const progress = jsonAt<Progress>(rows, pendingKey(place));
  if (progress === undefined) throw damaged(place.sequence);
  return progress;
}

/** Why an entry is a dead letter. */
export function letterAt(rows: Rows, { sequence }: Place): Letter {
  const letter = jsonAt<Letter>(rows, letterKey(sequence));
  if (letter === undefined) throw damaged(sequence);
  return letter;
}

/** True when an attempt may have been delivered, and nobody knows. */
export function isUncertain({ sending, uncertain }: Progress): boolean {
  return sending === true || uncertain === true;
}

/** An entry leaves for good, with what it holds. */
export function unqueue(changes: Changes, place: Place, from: 'pending' | 'dead'): void {
  changes.delete(from === 'pending' ? pendingKey(place) : letterKey(place.sequence));
  changes.delete(payloadKey(place.sequence));
  changes.count({ [from]: -1 });
}

/** The pending entry of a thing becomes a dead letter, and keeps what it holds. */
export function bury(
  changes: Changes,
  name: string,
  { queued, ...thing }: Thing,
  { since, issues }: { readonly since: number; readonly issues: readonly Issue[] },
): void {
  if (queued === undefined) return;
  const { place } = queued;
  const progress = progressAt(changes, place);
  changes.delete(pendingKey(place));
  const letter: Letter = {
    rank: place.rank,
    attempts: progress.attempts,
    ...(isUncertain(progress) ? { uncertain: true } : {}),
    since,
    issues,
  };
  changes.putJson(letterKey(place.sequence), letter);
  changes.putJson(thingKey(name), { ...thing, dead: queued });
  changes.count({ pending: -1, dead: 1 });
}

/** The dead letter of a thing becomes pending again, as if it had never been tried, but for what may have been delivered. */
export function revive(changes: Changes, name: string, { dead, ...thing }: Thing): void {
  if (dead === undefined) return;
  const { place } = dead;
  const { uncertain } = letterAt(changes, place);
  changes.delete(letterKey(place.sequence));
  const progress: Progress = { attempts: 0, ...(uncertain === true ? { uncertain } : {}) };
  changes.putJson(pendingKey(place), progress);
  changes.putJson(thingKey(name), { ...thing, queued: dead });
  changes.count({ pending: 1, dead: -1 });
}

/** True when what waits of a thing may have been delivered. */
export function mayBeDelivered(rows: Rows, { queued, dead }: Thing): boolean {
  if (queued !== undefined) return isUncertain(progressAt(rows, queued.place));
  return dead !== undefined && letterAt(rows, dead.place).uncertain === true;
}

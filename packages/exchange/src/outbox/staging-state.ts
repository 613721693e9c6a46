import { hashOf } from './keys.js';
import { type Content, type Rows, type Thing, thingAt, type Waiting } from './rows.js';
import { contentOrder } from './version-order.js';

/**
 * What became of something that was put into the outbox:
 * - `queued`: it is to be delivered.
 * - `unchanged`: the sink has this content.
 * - `superseded`: a later version is there, or was.
 * - `queued-before`: the same content is to be delivered already.
 * - `dead-before`: the same content is a dead letter.
 * - `conflict`: another content of the same version came in this run. Neither is delivered: what came first left, what
 *   came last is a dead letter.
 */
export type StagingState =
  | 'queued'
  | 'unchanged'
  | 'superseded'
  | 'queued-before'
  | 'dead-before'
  | 'conflict';

/** What becomes of a content, given what is known of its thing and what it says is gone. */
export function stagingState(
  rows: Rows,
  content: Content,
  thing: Thing,
  removes: readonly string[],
): StagingState {
  const { queued, dead, delivered, withdrawn } = thing;
  const before = queued?.content ?? dead?.content ?? delivered;
  if (before === undefined) {
    // What was withdrawn may come again, for the removal may have been taken back.
    const isOld = withdrawn !== undefined && contentOrder(content, withdrawn) === 'earlier';
    return isOld ? 'superseded' : 'queued';
  }
  const order = contentOrder(content, before);
  if (order === 'earlier') return 'superseded';
  if (order === 'same') {
    if (content.version === undefined && wasUndone(rows, thing, removes)) return 'queued';
    if (dead !== undefined) return 'dead-before';
    return queued === undefined ? 'unchanged' : 'queued-before';
  }
  return order === 'conflict' && before.run === content.run ? 'conflict' : 'queued';
}

/**
 * True when something came after a content that has no version and undoes it: its removal, or, where it is a removal
 * itself, what it removes. What comes last stands, so the same content must go again.
 */
function wasUndone(
  rows: Rows,
  { queued, dead, removers = [] }: Thing,
  removes: readonly string[],
): boolean {
  const waiting = queued ?? dead;
  const isUndoneBy = (other: string): boolean => isAfter(thingAt(rows, other).queued, waiting);
  const isThereAgain = (target: string): boolean =>
    waiting === undefined && thingAt(rows, target).delivered !== undefined;
  if (removes.length === 0) return removers.some(isUndoneBy);
  const targets = removes.map(hashOf);
  return targets.some((target) => isUndoneBy(target) || isThereAgain(target));
}

function isAfter(one: Waiting | undefined, other: Waiting | undefined): boolean {
  if (one === undefined) return false;
  return other === undefined || one.place.sequence > other.place.sequence;
}

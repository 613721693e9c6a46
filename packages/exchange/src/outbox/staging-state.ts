import type { Content, Thing } from './rows.js';
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

/** What becomes of a content, given what is known of its thing and the things that it says are gone. */
export function stagingState(
  content: Content,
  thing: Thing,
  targets: readonly string[],
): StagingState {
  const { queued, dead, delivered, withdrawn, removes = [] } = thing;
  const before = queued?.content ?? dead?.content ?? delivered;
  if (before === undefined) {
    // What was withdrawn may come again, for the removal may have been taken back.
    const isOld = withdrawn !== undefined && contentOrder(content, withdrawn) === 'earlier';
    return isOld ? 'superseded' : 'queued';
  }
  const order = contentOrder(content, before);
  if (order === 'earlier') return 'superseded';
  if (order === 'same') {
    // Something that it removes came again meanwhile.
    if (targets.some((target) => !removes.includes(target))) return 'queued';
    if (queued !== undefined) return 'queued-before';
    return dead === undefined ? 'unchanged' : 'dead-before';
  }
  return order === 'conflict' && before.run === content.run ? 'conflict' : 'queued';
}

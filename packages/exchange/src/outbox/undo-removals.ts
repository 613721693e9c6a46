import type { Changes } from './changes.js';
import { mayBeDelivered, unqueue } from './entries.js';
import { statementKey, thingKey } from './keys.js';
import { thingAt } from './rows.js';

/** What it took to undo the removals of a thing. */
export interface Undone {
  /** How many pending removals left, since they have nothing more to remove. */
  readonly left: number;
  /** One of them may have been delivered, and nobody knows. */
  readonly uncertain: boolean;
  /** Pending removals that go all the same because of what else they remove. */
  readonly follows: readonly string[];
  /** What it removes, or may have removed, must go again though it is the same. */
  readonly goesAgain: boolean;
}

/**
 * Undoes the removals of a thing without versions, which comes again: what comes last stands. A removal that has nothing
 * more to remove leaves.
 */
export function undoRemovals(changes: Changes, name: string): Undone {
  const { removers = [], follows: former = [], ...thing } = thingAt(changes, name);
  const follows = former.filter((removal) => thingAt(changes, removal).queued !== undefined);
  if (removers.length === 0) return { left: 0, uncertain: false, follows, goesAgain: false };
  let left = 0;
  let uncertain = false;
  for (const remover of removers) {
    const former = thingAt(changes, remover);
    const removes = (former.removes ?? []).filter((target) => target !== name);
    const { queued, dead, ...rest } = former;
    changes.delete(statementKey(name, remover));
    uncertain ||= mayBeDelivered(changes, former);
    if (removes.length > 0) {
      changes.putJson(thingKey(remover), { ...former, removes });
      if (queued !== undefined) follows.push(remover);
      continue;
    }
    if (queued !== undefined) unqueue(changes, queued.place, 'pending');
    if (dead !== undefined) unqueue(changes, dead.place, 'dead');
    left += Number(queued !== undefined);
    changes.putJson(thingKey(remover), { ...rest, removes });
  }
  changes.putJson(thingKey(name), follows.length > 0 ? { ...thing, follows } : thing);
  return { left, uncertain, follows, goesAgain: uncertain || follows.length > 0 };
}

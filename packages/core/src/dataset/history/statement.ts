import type { Instant } from '../../values/time.js';
import type { AnyReference } from '../record-base.js';
import type { HistoryRecord } from './history-record.js';
import type { Succession } from './same-as.js';

/** What a record says of others: that it replaces one, that one is gone, that two are one. */
export interface Statement {
  readonly by: AnyReference;
  readonly replaces?: AnyReference;
  readonly takesOut?: { readonly target: AnyReference; readonly since: Instant };
  readonly joins?: Succession;
}

/** What a record says of others as long as it is active; `undefined` when it says nothing of them. */
export function statementOf(record: HistoryRecord): Statement | undefined {
  const { replaces, recordedAt, status } = record.meta;
  if (status !== 'active') return undefined;
  const by = plain(record);
  const replacement = mayReplace(by, replaces) ? { replaces: plain(replaces) } : {};
  if (record.type === 'tombstone') {
    const takesOut = { target: plain(record.target), since: recordedAt };
    return { by, ...replacement, takesOut };
  }
  if (record.type === 'merge') {
    const joins = { from: plain(record.merged), to: plain(record.kept) };
    return { by, ...replacement, joins };
  }
  return replacement.replaces === undefined ? undefined : { by, ...replacement };
}

function plain({ type, id }: AnyReference): AnyReference {
  return { type, id };
}

/**
 * A correction under the same id is a later version: a record does not replace itself. What a tombstone took
 * out, or a merge joined, comes back by another tombstone or merge alone, which says what holds instead.
 */
function mayReplace(
  by: AnyReference,
  replaces: AnyReference | undefined,
): replaces is AnyReference {
  if (replaces === undefined) return false;
  if (replaces.type !== by.type) return replaces.type !== 'tombstone' && replaces.type !== 'merge';
  return replaces.id !== by.id;
}

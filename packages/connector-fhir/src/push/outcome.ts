import type { Issue } from '@santeparticipative/core';
import type { Outcome, Remembered } from '@santeparticipative/exchange';
import { type Change, type ChangeResult, knownId } from './change.js';
import { forgetHeld, type Held, rememberHeld } from './held.js';
import type { Parcel } from './parcel.js';
import { refusalOf } from './prepare.js';

type Of<Kind extends ChangeResult['kind']> = Extract<ChangeResult, { kind: Kind }>;

function resultsOf<Kind extends ChangeResult['kind']>(
  { changes }: Parcel,
  ...kinds: readonly Kind[]
): readonly Of<Kind>[] {
  const isOne = (result: ChangeResult | undefined): result is Of<Kind> =>
    kinds.some((kind) => kind === result?.kind);
  return changes.map(({ result }) => result).filter(isOne);
}

/** What became of a parcel. `existed`: some of it was on the server before the first attempt. */
export function outcomeOf(parcel: Parcel, existed: boolean): Outcome {
  const remember = rememberedOf(parcel);
  const kept = remember.length === 0 ? {} : { remember };
  if (parcel.refusal !== undefined) return { state: 'refused', issues: refusalOf(parcel) };
  if (resultsOf(parcel, 'superseded').length > 0) return { state: 'superseded', ...kept };
  const refused = resultsOf(parcel, 'refused');
  if (refused.length > 0) {
    return { state: 'refused', issues: distinct(refused.flatMap(({ issues }) => issues)), ...kept };
  }
  const unsettled = resultsOf(parcel, 'again', 'unknown');
  const isWhole = parcel.changes.every(({ result }) => result?.kind === 'done');
  if (unsettled.length === 0 && isWhole) return { state: stateOf(parcel, existed), ...kept };
  const waits = unsettled.flatMap(({ wait }) => wait ?? []);
  return {
    state: unsettled.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'again',
    issues: distinct([...unsettled.flatMap(({ issues }) => issues), ...(parcel.conflict ?? [])]),
    ...(waits.length === 0 ? {} : { wait: Math.max(...waits) }),
    ...(unsettled.some(({ stop }) => stop) ? { stop: true } : {}),
    ...kept,
  };
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  const rules = new Set<string>();
  return issues.filter(({ rule }) => !rules.has(rule) && rules.add(rule));
}

const isDone = ({ result }: Change, ...hows: readonly Of<'done'>['how'][]): boolean =>
  result?.kind === 'done' && hows.includes(result.how);

/**
 * What success it was. After an attempt of which nobody knows what it did, or a request that was in conflict with what
 * may have been itself (a network may deliver it twice), what is there as it should be counts as written by it, unless
 * it was remembered so.
 */
function stateOf(
  parcel: Parcel,
  existed: boolean,
): 'created' | 'updated' | 'deleted' | 'unchanged' {
  const { changes, removals, isCautious, conflict } = parcel;
  const mayBeOurs = isCautious || conflict !== undefined;
  const isGone = (change: Change): boolean =>
    isDone(change, 'deleted') || (mayBeOurs && change.held !== undefined);
  if (removals.some((removal) => removal.changes.some(isGone))) return 'deleted';
  const wasWritten = changes.some((change) => isDone(change, 'created', 'updated', 'deleted'));
  if (wasWritten) return existed ? 'updated' : 'created';
  if (!mayBeOurs) return 'unchanged';
  const isOther = changes.some(({ content, held }) => content?.hash !== held?.hash);
  if (!isOther) return 'unchanged';
  return existed ? 'updated' : 'created';
}

function rememberedOf(parcel: Parcel): readonly Remembered[] {
  const { id, held, kept, changes, removals } = parcel;
  const removed = new Set(removals.flatMap((removal) => removal.changes));
  const own = changes.filter((change) => !removed.has(change));
  const hasDone = own.some(({ result }) => result?.kind === 'done' || stored(result) !== undefined);
  const now = [...kept, ...own.flatMap(heldAfter)];
  const isSaid =
    hasDone || (held === undefined && parcel.refusal === undefined && own.length === 0);
  const gone = removals
    .filter((removal) => removal.changes.every(({ result }) => result?.kind === 'done'))
    .flatMap((removal) => forgetHeld(removal.deliveryId, removal.held ?? []));
  return [...gone, ...(isSaid ? rememberHeld(id, now) : [])];
}

function stored(result: ChangeResult | undefined): Of<'refused'>['stored'] {
  return result?.kind === 'refused' ? result.stored : undefined;
}

/** What is to be remembered of a resource after all that was done. */
function heldAfter(change: Change): readonly Held[] {
  const { address, content, held, result, way } = change;
  const altered = stored(result);
  const idOf = (id: string | undefined): string | undefined => (way === 'put' ? undefined : id);
  if (altered !== undefined) {
    // No content has this hash: it is sent again when it comes again.
    return [{ address, hash: '', version: altered.version, id: idOf(altered.id) }];
  }
  if (result?.kind !== 'done') return held === undefined ? [] : [held];
  if (content === undefined) return [];
  const { hash } = content;
  return [{ address, hash, version: result.version, id: idOf(knownId(change)) }];
}

import type { AnyReference } from '../record-base.js';
import { ReferenceMap } from './reference-map.js';

/** That a record went over into another of the same type. */
export interface Succession {
  readonly from: AnyReference;
  readonly to: AnyReference;
}

/** Gives the record that stands for another: itself, when nothing says that it went over into another. */
export type Resolve = (reference: AnyReference) => AnyReference;

/**
 * What is known of a record, its successions aside: it stands in the dataset; a tombstone or another record
 * took it out; or it is not there, or no longer active.
 */
export type Standing = 'standing' | 'taken-out' | 'missing';

/** The lower, the better for a record to stay. Somebody whom a tombstone took out does not come back as another. */
function rankOf(standing: Standing, wentOver: boolean): number {
  if (standing === 'standing') return wentOver ? 2 : 0;
  if (wentOver) return 4;
  return standing === 'taken-out' ? 1 : 3;
}

/**
 * Which records are one, as successions say, in whatever order these come and however long their chain is,
 * even circular. The record that stays is the first by the order of ids among the best there are: those that
 * stand and went over into no other; those that went over into no other and were taken out; those that stand;
 * where none stands, those that went over into no other; all of them.
 */
export function sameAs(
  successions: Iterable<Succession>,
  standingOf: (reference: AnyReference) => Standing,
): Resolve {
  const parents = new ReferenceMap<AnyReference>();
  const wentOver = new ReferenceMap<true>();
  const met = new ReferenceMap<AnyReference>();

  function rootOf(reference: AnyReference): AnyReference {
    let root = reference;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) {
      // Each step shortens the way for the next one who takes it.
      const further = parents.get(up);
      if (further !== undefined) parents.set(root, further);
      root = up;
    }
    return root;
  }

  for (const { from, to } of successions) {
    wentOver.set(from, true);
    met.set(from, from);
    met.set(to, to);
    const [one, other] = [rootOf(from), rootOf(to)];
    if (one.id !== other.id) parents.set(one, other);
  }

  const staying = new ReferenceMap<AnyReference>();
  for (const reference of met.values()) {
    const root = rootOf(reference);
    const best = staying.get(root);
    if (best === undefined || comesFirst(reference, best)) staying.set(root, reference);
  }

  function comesFirst(one: AnyReference, other: AnyReference): boolean {
    const difference = rank(one) - rank(other);
    return difference === 0 ? one.id < other.id : difference < 0;
  }

  function rank(reference: AnyReference): number {
    return rankOf(standingOf(reference), wentOver.has(reference));
  }

  return (reference) =>
    met.has(reference) ? (staying.get(rootOf(reference)) ?? reference) : reference;
}

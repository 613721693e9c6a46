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
 * Which records are one, as successions say, in whatever order these come and however long their chain is,
 * even circular. The record that stays is, by the order of ids, the first of those that went over into no
 * other; in a circle, where there is none, the first of all.
 */
export function sameAs(successions: Iterable<Succession>): Resolve {
  const parents = new ReferenceMap<AnyReference>();
  const gone = new ReferenceMap<true>();
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
    gone.set(from, true);
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
    return gone.has(one) === gone.has(other) ? one.id < other.id : gone.has(other);
  }

  return (reference) =>
    met.has(reference) ? (staying.get(rootOf(reference)) ?? reference) : reference;
}

/** Gives the id that stands for a person or a structure: itself, when nothing says that it is another. */
export type Resolve = (id: string) => string;

/**
 * Which ids are one person or structure, as `merge` records say, in whatever order they come and however
 * long their chain is, even circular. The id that stays is the smallest of those that were never merged away.
 */
export function sameAs(
  merges: Iterable<{ readonly kept: string; readonly merged: string }>,
): Resolve {
  const circles = new Map<string, Set<string>>();
  const mergedAway = new Set<string>();
  for (const { kept, merged } of merges) {
    mergedAway.add(merged);
    const circle = circles.get(kept) ?? new Set([kept]);
    circles.set(kept, circle);
    for (const id of circles.get(merged) ?? [merged]) circles.set(id, circle.add(id));
  }
  const standing = new Map<string, string>();
  for (const [id, circle] of circles) {
    const ids = [...circle].sort();
    standing.set(id, ids.find((candidate) => !mergedAway.has(candidate)) ?? ids[0] ?? id);
  }
  return (id) => standing.get(id) ?? id;
}

/* The least that would have to be hidden, found by trying everything: what a control that is not wasteful comes near. */
import type { PartialResult } from '../../src/index.js';
import { leaksOf } from './attack.js';
import { hiding, placeName } from './planted.js';

/** Every choice of so many things, in their order. */
function* choices<T>(things: readonly T[], number: number): Generator<T[]> {
  if (number === 0) yield [];
  else {
    for (const [index, first] of things.entries()) {
      for (const rest of choices(things.slice(index + 1), number - 1)) yield [first, ...rest];
    }
  }
}

/**
 * The fewest figures of a table of counts that can be hidden so that nothing leaks, one person being behind each thing
 * counted.
 */
export function fewestHidden(partial: PartialResult, threshold: number): number {
  const cells = [
    { name: 'total', people: partial.total.people.atLeast },
    ...partial.strata.map((stratum) => ({
      name: placeName(stratum),
      people: stratum.cell.people.atLeast,
    })),
  ].filter(({ people }) => people > 0);
  const small = cells.filter(({ people }) => people < threshold).map(({ name }) => name);
  const others = cells.filter(({ people }) => people >= threshold).map(({ name }) => name);
  for (let more = 0; more <= others.length; more += 1) {
    for (const chosen of choices(others, more)) {
      const release = hiding(partial, [...small, ...chosen], threshold);
      if (leaksOf(release, [partial]).length === 0) return small.length + more;
    }
  }
  throw new Error('Even with everything hidden, something leaks.');
}

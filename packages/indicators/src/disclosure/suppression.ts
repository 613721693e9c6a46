import type { DimensionId, IndicatorDefinition } from '@santeparticipative/core';
import type { PartialResult, PartialStratum } from '../evaluation/partial-result.js';
import { sizeOf } from './additive-figures.js';
import { areHiddenTogether } from './hidden-together.js';
import { isSmallGroup } from './small-group.js';

/** Which cells of a result are hidden. */
export interface Suppression {
  readonly total: boolean;
  readonly strata: ReadonlySet<PartialStratum>;
}

function isEmpty({ cell }: PartialStratum): boolean {
  return cell.n === 0 || (cell.people.atLeast === 0 && cell.people.exact);
}

/** The smallest first, those of one size by code: the same result always hides the same cells. */
function smallestFirst(definition: IndicatorDefinition) {
  return (a: PartialStratum, b: PartialStratum): number =>
    sizeOf(a.cell, definition) - sizeOf(b.cell, definition) || (a.code < b.code ? -1 : 1);
}

/**
 * Complementary disclosure control in one dimension: hides small groups, then further cells, until they protect
 * each other. `undefined` when even all of them together do not: then the total cannot be shown either.
 *
 * A dimension whose strata are said to overlap is treated alike: in one set of data they may not, and a reader
 * would subtract.
 */
function hideIn(
  dimension: DimensionId,
  { definition, total, strata }: PartialResult,
  threshold: number,
): readonly PartialStratum[] | undefined {
  const cells = strata.filter((stratum) => stratum.dimension === dimension);
  const hidden = cells.filter(({ cell }) => isSmallGroup(cell, definition, threshold));
  const shown = cells.filter((stratum) => !hidden.includes(stratum));
  const candidates = shown.filter((stratum) => !isEmpty(stratum)).sort(smallestFirst(definition));
  const isSafe = (): boolean =>
    hidden.length === 0 ||
    areHiddenTogether(
      {
        total,
        hidden: hidden.map(({ cell }) => cell),
        shown: shown.filter((stratum) => !hidden.includes(stratum)).map(({ cell }) => cell),
      },
      definition,
      threshold,
    );
  while (!isSafe()) {
    const next = candidates.shift();
    if (next === undefined) return undefined;
    hidden.push(next);
  }
  return hidden;
}

/**
 * Chooses the cells to hide. A hidden total takes all of its strata with it, but those that stand for nobody:
 * the strata of another dimension would give it back.
 */
export function suppress(partial: PartialResult, threshold: number): Suppression {
  const { definition, total, strata } = partial;
  if (definition.privacyUnit === 'none') return { total: false, strata: new Set() };
  const hidden = (definition.dimensions ?? []).map(({ id }) => hideIn(id, partial, threshold));
  if (isSmallGroup(total, definition, threshold) || hidden.includes(undefined)) {
    return { total: true, strata: new Set(strata.filter((stratum) => !isEmpty(stratum))) };
  }
  return { total: false, strata: new Set(hidden.flatMap((cells) => cells ?? [])) };
}

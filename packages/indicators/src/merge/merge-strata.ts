import type { IndicatorDefinition } from '@santeparticipative/core';
import type { PartialStratum } from '../evaluation/partial-result.js';
import { breakdownOf, placesOf, stratumKey } from '../partial/stratum-place.js';
import { mergeCells } from './merge-cells.js';

function compareCodes(a: PartialStratum, b: PartialStratum): number {
  const others = placesOf(b);
  for (const [index, { code }] of placesOf(a).entries()) {
    const other = others[index]?.code ?? '';
    if (code !== other) return code < other ? -1 : 1;
  }
  return 0;
}

/** The dimensions of a crossing in the order of the definition, so that two engines write one stratum alike. */
function inOrder(stratum: PartialStratum, definition: IndicatorDefinition): PartialStratum {
  const { dimensions = [], crossings = [] } = definition;
  const crossing = crossings[breakdownOf(stratum, definition) - dimensions.length];
  if (crossing === undefined) return stratum;
  const places = placesOf(stratum);
  const [first, ...crossed] = crossing.flatMap((id) =>
    places.filter(({ dimension }) => dimension === id),
  );
  return first === undefined ? stratum : { ...first, crossed, cell: stratum.cell };
}

/**
 * The strata of several results together: those that stand under the same codes become one, and one that a result has
 * not counts nothing there. In the order of the definition's breakdowns, then of the codes.
 */
export function mergeStrata(
  strata: readonly PartialStratum[],
  definition: IndicatorDefinition,
  oneScope: boolean,
): PartialStratum[] {
  const alike = new Map<string, [PartialStratum, ...PartialStratum[]]>();
  for (const stratum of strata) {
    const key = stratumKey(stratum);
    const found = alike.get(key);
    if (found === undefined) alike.set(key, [stratum]);
    else found.push(stratum);
  }
  return [...alike.values()]
    .map(([first, ...others]) => {
      const cells = [first, ...others].map(({ cell }) => cell);
      return inOrder({ ...first, cell: mergeCells(cells, oneScope) }, definition);
    })
    .sort((a, b) => breakdownOf(a, definition) - breakdownOf(b, definition) || compareCodes(a, b));
}

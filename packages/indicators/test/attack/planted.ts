/* Releases made by hand, that hide what they are told to: so that an attacker is known to find what there is. */
import type { IndicatorResult, Quantity } from '@santeparticipative/core';
import type { Cell, PartialResult, PartialStratum, Release } from '../../src/index.js';

interface Figures {
  value?: Quantity;
  numerator?: Quantity;
  denominator?: Quantity;
  suppressed?: true;
}

/** The place of a cell: its codes, `p0` or `p0 c1`. That of the whole is `total`. */
export function placeName({
  code,
  crossed = [],
}: Pick<PartialStratum, 'code' | 'crossed'>): string {
  return [code, ...crossed.map((other) => other.code)].join(' ');
}

const exactly = (value: number): Quantity => ({ value, precision: 'exact' });

function figures(cell: Cell, { definition }: PartialResult, hidden: boolean): Figures {
  if (hidden) return { suppressed: true };
  if (definition.measure.kind !== 'proportion') return { value: exactly(cell.n) };
  return { numerator: exactly(cell.numerator), denominator: exactly(cell.n) };
}

/** A release of one result, counts or proportions, that hides the places that are named, and no other. */
export function hiding(partial: PartialResult, places: readonly string[], threshold = 11): Release {
  const { definition } = partial;
  const result: IndicatorResult = {
    type: 'indicator-result',
    id: 'planted',
    meta: { version: 1, recordedAt: '2026-01-15T08:00:00Z', status: 'active' },
    nature: 'computed',
    definition: { id: definition.id, version: definition.version },
    period: { ...partial.period },
    ...figures(partial.total, partial, places.includes('total')),
    strata: partial.strata.map((stratum) => {
      const { dimension, code, crossed } = stratum;
      return {
        dimension,
        code,
        ...(crossed === undefined ? {} : { crossed: crossed.map((place) => ({ ...place })) }),
        ...figures(stratum.cell, partial, places.includes(placeName(stratum))),
      };
    }),
  };
  return { kind: 'release', threshold, definitions: [definition], results: [result], warnings: [] };
}

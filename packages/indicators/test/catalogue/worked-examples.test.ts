import {
  type Amount,
  catalogue,
  checkRecord,
  type IndicatorDefinition,
} from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  cellValue,
  type PartialResult,
  type PartialStratum,
  valueContext,
} from '../../src/index.js';
import { definition, evaluateOne } from '../records.js';
import type { ExpectedFigures, WorkedExample } from './worked-example.js';
import { workedExamples } from './worked-examples.js';

function amountOf({ n, sum, distinct }: Cell, { kind }: Amount): number | undefined {
  if (kind === 'count') return n;
  if (kind === 'sum') return sum;
  return distinct.atLeast === distinct.atMost ? distinct.atLeast : undefined;
}

/** What stands above and below the fraction, where the measure has one. */
function fractionOf(
  cell: Cell,
  { measure }: IndicatorDefinition,
): Pick<ExpectedFigures, 'numerator' | 'denominator'> {
  switch (measure.kind) {
    case 'proportion':
      return { numerator: cell.numerator, denominator: cell.n };
    case 'mean':
      return { numerator: cell.sum, denominator: cell.n };
    case 'share':
      return { denominator: cell.n };
    case 'ratio': {
      const above = cell.of && amountOf(cell.of, measure.of.measure);
      const below = amountOf(cell, measure.to);
      return {
        ...(above !== undefined && { numerator: above }),
        ...(below !== undefined && { denominator: below }),
      };
    }
    default:
      return {};
  }
}

/** The value of the total, or of a stratum, where it is one and not bounds. */
function figureOf(partial: PartialResult, stratum?: PartialStratum): ExpectedFigures['value'] {
  const found = cellValue(
    stratum?.cell ?? partial.total,
    partial.definition,
    valueContext(partial, stratum),
  );
  if ('value' in found) return found.value;
  return 'none' in found ? found : undefined;
}

function evaluated({ indicator, records, period }: WorkedExample): PartialResult {
  return evaluateOne(indicator, records, period);
}

/** The values of the strata of a dimension, or of what is crossed, by code. */
function valuesOf(
  partial: PartialResult,
  belongs: (stratum: PartialStratum) => boolean,
): { [codes: string]: ExpectedFigures['value'] } {
  return Object.fromEntries(
    partial.strata
      .filter(belongs)
      .map((stratum) => [
        [stratum, ...(stratum.crossed ?? [])].map(({ code }) => code).join('/'),
        figureOf(partial, stratum),
      ]),
  );
}

it('works out every computed indicator of the catalogue, and nothing that is declared', () => {
  const computed = catalogue.filter(({ measure }) => measure.kind !== 'declared');
  const worked = workedExamples.map(({ indicator }) => indicator);
  expect(new Set(worked)).toEqual(new Set(computed.map(({ id }) => id)));
});

it('shows each share along its dimension, and each crossing', () => {
  for (const { id, measure, crossings = [] } of catalogue) {
    const examples = workedExamples.filter(({ indicator }) => indicator === id);
    if (measure.kind === 'share') {
      expect(examples.map(({ strata = {} }) => Object.keys(strata))).toEqual([[measure.by]]);
    }
    if (crossings.length > 0) {
      expect(examples.every(({ crossed }) => crossed !== undefined)).toBe(true);
    }
  }
});

describe.each(workedExamples)('$indicator: $shows', (example) => {
  it('is told in records that are valid', () => {
    for (const record of example.records) {
      expect(checkRecord(record)).toEqual({ ok: true, value: record, issues: [] });
    }
  });

  it('is what the arithmetic says', () => {
    const partial = evaluated(example);
    const { value, ...fraction } = example.expected;
    expect(fractionOf(partial.total, definition(example.indicator))).toEqual(fraction);
    if (value !== undefined) expect(figureOf(partial)).toEqual(value);
    expect(partial.unplaced).toBe(example.unplaced ?? 0);
    if (example.people !== undefined) {
      const { people } = example;
      expect(partial.total.people).toMatchObject({ atLeast: people, atMost: people });
    }
  });

  it('adds up, or not, as it is told along its dimensions', () => {
    const partial = evaluated(example);
    for (const [dimension, values] of Object.entries(example.strata ?? {})) {
      const strata = valuesOf(
        partial,
        (stratum) => stratum.dimension === dimension && stratum.crossed === undefined,
      );
      expect(strata).toEqual(values);
    }
    if (example.crossed !== undefined) {
      const crossed = valuesOf(partial, (stratum) => stratum.crossed !== undefined);
      expect(crossed).toMatchObject(example.crossed);
    }
  });

  it('is the same whatever the order of the records', () => {
    const backwards = evaluated({ ...example, records: [...example.records].reverse() });
    expect(backwards).toEqual(evaluated(example));
  });
});

import { type AnyRecord, catalogue, replaceReferences } from '@santeparticipative/core';
import { anyRecordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, type DistinctCount, evaluate } from '../../src/index.js';
import { year2025 } from '../records.js';

/** Records of all types, each field there at times, that are few enough to refer to one another. */
const dataset = fc
  .array(fc.tuple(anyRecordArbitrary(), fc.nat(3), fc.nat(3)), { maxLength: 40 })
  .map((drawn) =>
    drawn.map(([record, own, other], index): AnyRecord => {
      const referring = replaceReferences(record, () => `id-${other}`);
      // No version is told twice.
      const meta = { ...referring.meta, version: index + 1 };
      return { ...referring, id: `id-${own}`, meta };
    }),
  );

const period = fc.constantFrom(year2025, { start: '1990-01-01', end: '2029-12-31' });

function isWithin(part: DistinctCount, whole: DistinctCount): boolean {
  return part.atLeast <= (whole.atMost ?? Number.POSITIVE_INFINITY);
}

function isCoherent(cell: Cell, of: Cell): boolean {
  const things = cell.histogram.reduce((sum, [, count]) => sum + count, 0);
  const counts = [cell.distinct, cell.people, cell.numeratorPeople, cell.complementPeople];
  return (
    cell.n <= of.n &&
    cell.numerator <= cell.n &&
    (cell.histogram.length === 0 || things === cell.n) &&
    counts.every(({ atLeast, atMost = atLeast }) => atLeast >= 0 && atLeast <= atMost) &&
    isWithin(cell.people, of.people) &&
    isWithin(cell.numeratorPeople, cell.people) &&
    isWithin(cell.complementPeople, cell.people)
  );
}

test('whatever the records, every cell is coherent and the order changes nothing', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(dataset, period, (records, within) => {
      const partials = evaluate(catalogue, records, { period: within });
      for (const { definition, total, strata, unplaced } of partials) {
        if (total.n + unplaced > 0) met.add(definition.base);
        expect(isCoherent(total, total)).toBe(true);
        for (const { cell } of strata) expect(isCoherent(cell, total)).toBe(true);
      }
      expect(evaluate(catalogue, records.toReversed(), { period: within })).toEqual(partials);
    }),
    { numRuns: 100 },
  );
  expect(met.size).toBeGreaterThan(4);
});

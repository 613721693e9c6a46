import { type AnyRecord, catalogue } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEvaluation, evaluate } from '../../src/index.js';
import { corrected, merge, tombstone } from '../records.js';

const period = { start: '2025-01-01', end: '2025-12-31' };

const { records } = generateRegion({ seed: 7, structures: 3, year: 2025, pathwaysPerStructure: 8 });
const pathways = records.filter(({ type }) => type === 'pathway');
const persons = records.filter(({ type }) => type === 'person');

/** Synthetic activity with corrections, withdrawals and duplicates, which must not depend on order either. */
const troubled: readonly AnyRecord[] = [
  ...records,
  ...pathways.slice(0, 3).map((record) => corrected(record, 'entered-in-error')),
  ...pathways.slice(3, 5).map(({ id }) => tombstone(`gone-${id}`, { type: 'pathway', id })),
  ...persons
    .slice(1, 4)
    .map(({ id }, index) => merge(`m${index}`, 'person', persons[0]?.id ?? '', id)),
  ...pathways.slice(5, 9),
];

test('the order of records changes nothing', () => {
  const expected = evaluate(catalogue, troubled, { period });
  expect(expected.filter(({ total }) => total.n > 0).length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...troubled], {
        minLength: troubled.length,
        maxLength: troubled.length,
      }),
      (shuffled) => {
        expect(evaluate(catalogue, shuffled, { period })).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});

test('a partition adds up to its total', () => {
  for (const { definition, total, strata } of evaluate(catalogue, troubled, { period })) {
    for (const { id, partition } of definition.dimensions ?? []) {
      const cells = strata
        .filter(({ dimension, crossed }) => dimension === id && crossed === undefined)
        .map(({ cell }) => cell);
      const add = (of: (cell: typeof total) => number) =>
        cells.reduce((sum, cell) => sum + of(cell), 0);
      expect(add(({ n }) => n)).toBeGreaterThanOrEqual(total.n);
      if (!partition) continue;
      expect([add(({ n }) => n), add(({ sum }) => sum), add(({ numerator }) => numerator)]).toEqual(
        [total.n, total.sum, total.numerator],
      );
    }
  }
});

test('adding records one by one equals evaluating them all, and may go on after a result', () => {
  const evaluation = createEvaluation(catalogue, { period });
  const half = Math.floor(troubled.length / 2);
  for (const record of troubled.slice(0, half)) evaluation.add(record);
  expect(evaluation.end()).toEqual(evaluate(catalogue, troubled.slice(0, half), { period }));
  for (const record of troubled.slice(half)) evaluation.add(record);
  expect(evaluation.end()).toEqual(evaluate(catalogue, troubled, { period }));
});

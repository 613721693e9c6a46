import type { Id } from '@santeparticipative/core';
import type { Cell, PartialResult } from '../../src/index.js';
import { evaluate, indicatorHash } from '../../src/index.js';
import { definition, emptyCell, pathway, times, year2025 } from '../records.js';

/** The result of a structure that opened a number of pathways in March 2025, each of another person. */
export function opened(structure: Id, count: number, period = year2025): PartialResult {
  const records = times(count, (number) =>
    pathway(`${structure}-${number}`, {
      structure: { type: 'structure', id: structure },
      period: { start: '2025-03-10' },
    }),
  );
  const [partial] = evaluate([definition('pathways-opened')], records, { period });
  if (partial === undefined) throw new Error('Nothing was computed.');
  return { ...partial, subject: [structure] };
}

/** A cell of nothing, with what is said of it. */
export function cell(more: Partial<Cell> = {}): Cell {
  return { ...emptyCell, ...more };
}

/** The result of a structure for a definition of the catalogue, from its total, without strata. */
export function partialOf(id: string, structure: Id, total: Partial<Cell>): PartialResult {
  const { dimensions: _, crossings: _crossings, ...followed } = definition(id);
  return {
    kind: 'partial',
    definition: followed,
    hash: indicatorHash(followed),
    period: year2025,
    subject: [structure],
    exactness: 'exact',
    total: cell(total),
    strata: [],
    unplaced: 0,
  };
}

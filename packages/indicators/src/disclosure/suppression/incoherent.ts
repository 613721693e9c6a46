import type { PartialResult } from '../../evaluation/partial-result.js';
import { indicatorTable } from '../table/indicator-table.js';
import { computedFigures } from './computed-amounts.js';

/**
 * True when cells of a result that add up by its definition do not: what would protect them if they did protects
 * nothing.
 */
export function isIncoherent(partial: PartialResult): boolean {
  const { table } = indicatorTable([computedFigures(partial, (name) => name)]);
  const { cells, relations } = table;
  return relations.some(({ whole, parts, overlapping }) => {
    const sum = parts.reduce((total, part) => total + (cells[part]?.value ?? 0), 0);
    return overlapping !== true && sum !== cells[whole]?.value;
  });
}

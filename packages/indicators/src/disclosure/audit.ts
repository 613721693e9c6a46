import type {
  IndicatorDefinition,
  IndicatorResult,
  Issue,
  Stratum,
} from '@santeparticipative/core';
import type { Figures } from './figures.js';
import { judge } from './hidden-interval.js';
import { type DisclosureRule, disclosureIssue } from './messages.js';
import { type Reading, readComplement, readNumerator, readSize } from './readings.js';
import type { Release } from './release.js';

/**
 * Attacks a release as a reader could: one who subtracts published cells from published totals, knows the
 * threshold and that a hidden cell stands for somebody, and does not know which mark hides a small cell and
 * which protects another. The audit reads nothing but the release, and shares nothing with what chose the cells
 * to hide.
 *
 * Returns an error for each dimension in which a hidden cell is recovered, is placed in an interval narrower
 * than 5 or entirely below the threshold, or in which the hidden cells together, or either side of a
 * proportion, stand for too few. An empty list says that these attacks fail, and no more: comparing releases,
 * or indicators with one another, is out of its reach.
 */
export function auditRelease(release: Release): Issue[] {
  return release.results.flatMap((result, index) => {
    const definition = release.definitions[index];
    if (definition === undefined || definition.privacyUnit === 'none') return [];
    return auditResult(result, definition, release.threshold, `/results/${index}`);
  });
}

function auditResult(
  result: IndicatorResult,
  { dimensions = [] }: IndicatorDefinition,
  threshold: number,
  path: string,
): Issue[] {
  const strata = result.strata ?? [];
  const rules = [result, ...strata].flatMap((cell) => auditShown(cell, threshold));
  if (result.suppressed === true) {
    // Zeros tell that nobody is there, and leave the total as unknown as it was.
    if (strata.some((stratum) => (readSize(stratum) ?? 0) !== 0))
      rules.push('disclosure.hidden-total');
  } else {
    for (const { id, partition } of dimensions) {
      const cells = strata.filter(({ dimension }) => dimension === id);
      rules.push(...auditDimension(result, cells, partition, threshold));
    }
  }
  return [...new Set(rules)].map((rule) => disclosureIssue(rule, path));
}

function auditShown(cell: Figures, threshold: number): DisclosureRule[] {
  const sides = [readNumerator(cell), readComplement(cell)];
  const small = sides.some((side) => side !== undefined && side > 0 && side < threshold);
  return small ? ['disclosure.small-figure'] : [];
}

function auditDimension(
  total: Figures,
  cells: readonly Stratum[],
  partition: boolean,
  threshold: number,
): DisclosureRule[] {
  const shown = cells.filter(({ suppressed }) => suppressed !== true);
  const marks = cells.length - shown.length;
  if (marks === 0) return [];
  // A lone mark can only hide a small cell, whatever the other cells say.
  if (marks === 1) return [partition ? 'disclosure.recoverable' : 'disclosure.small-interval'];
  // Strata that overlap give no sum, so nothing is left to subtract.
  if (!partition) return [];

  const left = (read: Reading): number =>
    (read(total) ?? 0) - shown.reduce((sum, cell) => sum + (read(cell) ?? 0), 0);
  const size = left(readSize);
  // A hidden cell stands for somebody: none is larger than the sum less one for each other.
  const rules = judge({ low: 1, high: size - (marks - 1), sum: size }, threshold);
  for (const read of total.numerator === undefined ? [] : [readNumerator, readComplement]) {
    // Nothing left on one side says of the hidden people together what 0 % says of a published group.
    const sum = left(read);
    if (sum !== 0) rules.push(...judge({ low: 0, high: sum, sum }, threshold));
  }
  return rules;
}

import { type IndicatorDefinition, sensitiveStrata, unitDivisors } from '@santeparticipative/core';
import type { StratumPlace } from '../../evaluation/partial-result.js';
import { basePlan } from '../../plan/base-plans.js';
import type { TableCell } from './table.js';

/**
 * What a cell of a result lets be read, or be computed from what is read:
 * `things` counted (a denominator), those of a `numerator` and of its `complement`, those of the `others` that a share
 * leaves out, `distinct` values, a `sum`; of a ratio, its numerator (`of`), its denominator (`to`), and what is left
 * of a percentage (`rest`).
 */
export type AmountName =
  | 'things'
  | 'numerator'
  | 'complement'
  | 'others'
  | 'distinct'
  | 'sum'
  | 'of'
  | 'to'
  | 'rest';

/** How an amount behaves in a table. */
export interface AmountKind extends Pick<TableCell, 'least' | 'unit' | 'mayBeZero' | 'rounded'> {
  readonly name: AmountName;
  /** True when strata do not add up, even where nothing counted is in two of them. */
  readonly overlapping: boolean;
}

function kind(name: AmountName, more: Partial<AmountKind> = {}): AmountKind {
  return { name, least: 1, unit: 1, mayBeZero: false, overlapping: false, ...more };
}

function kindsOf({ measure, unit, sensitive }: IndicatorDefinition): readonly AmountKind[] {
  const mayBeZero = sensitive !== true;
  const divisor = unitDivisors[unit] ?? 1;
  switch (measure.kind) {
    case 'count':
    case 'max':
    case 'mean':
    case 'median':
    case 'quantile':
      return [kind('things')];
    case 'share':
      // Zeros of a sensitive share are hidden, so that a hidden cell may be one.
      return [kind('things', { least: mayBeZero ? 1 : 0 })];
    case 'count-distinct':
      return [kind('distinct', { overlapping: true })];
    case 'sum':
      return [
        kind('sum', {
          unit: divisor,
          least: divisor === 1 ? 1 : 0,
          ...(unit === 'hours' && { rounded: true }),
        }),
      ];
    case 'proportion':
      return [
        kind('things'),
        kind('numerator', { least: 0, mayBeZero }),
        kind('complement', { least: 0, mayBeZero }),
      ];
    case 'ratio': {
      const side = { least: 0 as const, mayBeZero };
      const ofDistinct = measure.of.measure.kind === 'count-distinct';
      const toDistinct = measure.to.kind === 'count-distinct';
      return [
        kind('to', { ...side, overlapping: toDistinct }),
        // Money given to a structure concerns nobody.
        ...(basePlan(measure.of.base).people.kind === 'nobody'
          ? []
          : [
              kind('of', {
                ...side,
                overlapping: ofDistinct,
                unit: measure.of.measure.kind === 'sum' ? divisor : 1,
              }),
            ]),
        ...(unit === 'percent' && !ofDistinct && !toDistinct ? [kind('rest', side)] : []),
      ];
    }
    case 'declared':
      return [];
  }
}

/** True when a stratum is one that a release never shows. */
export function isSensitiveStratum(places: readonly StratumPlace[]): boolean {
  return places.some(({ dimension, code }) => sensitiveStrata[dimension]?.includes(code) === true);
}

/**
 * What a stratum of a share is also shown as a percentage of: the places of the stratum that it is a part of, which
 * are none for the total. `undefined` when it is not shown as a percentage.
 */
export function sharedPlaces(
  { measure }: IndicatorDefinition,
  places: readonly StratumPlace[],
): readonly StratumPlace[] | undefined {
  if (measure.kind !== 'share') return undefined;
  const whole = places.filter(({ dimension }) => dimension !== measure.by);
  return whole.length < places.length ? whole : undefined;
}

/** The amounts of a definition's total, or of the stratum that stands in the given places. */
export function amountKinds(
  definition: IndicatorDefinition,
): (places: readonly StratumPlace[]) => readonly AmountKind[] {
  const kinds = kindsOf(definition);
  const mayBeZero = definition.sensitive !== true;
  const withOthers = [...kinds, kind('others', { least: 0, mayBeZero })];
  const { measure, dimensions = [] } = definition;
  // What the others of a partition are is already what its other strata add up to.
  const overlapping =
    measure.kind === 'share' &&
    dimensions.some(({ id, partition }) => id === measure.by && !partition);
  return (places) => {
    if (isSensitiveStratum(places)) {
      return kinds.map((of) => ({ ...of, least: 0, mayBeZero: false }));
    }
    return overlapping && sharedPlaces(definition, places) !== undefined ? withOthers : kinds;
  };
}

import type { IndicatorDefinition, IndicatorResult, Issue, Result } from '@santeparticipative/core';
import { DEFAULT_THRESHOLD } from '../disclosure/threshold.js';
import type { Proportion } from './difference-of-proportions.js';
import { type FunnelLimits, funnelLimits } from './funnel-limits.js';
import type { Interval } from './interval.js';
import { funnelIssue } from './messages.js';
import { isProportion } from './wilson-interval.js';

/** Where a structure stands: within the limits of chance, beyond those at 95 %, or beyond those at 99.8 %. */
export type FunnelPosition = 'within' | 'beyond-95' | 'beyond-99.8';

/** A structure in a funnel plot. */
export interface FunnelPoint extends Proportion {
  /** The id of the structure. */
  readonly structure: string;
  readonly display?: string | undefined;
  /** Its proportion, as a fraction of 1. */
  readonly value: number;
  readonly limits: FunnelLimits;
  readonly position: FunnelPosition;
}

/** Structures beside what is due to chance alone. They are in the order of the results, and have no rank. */
export interface Funnel {
  /** What each is compared with: the proportion of all together. */
  readonly target: number;
  readonly points: readonly FunnelPoint[];
  /** How many structures have no point: their figures are hidden, absent, not exact, or of fewer people than the threshold. */
  readonly leftOut: number;
}

/** The figures of a result, or of a stratum. */
type Figures = Pick<IndicatorResult, 'numerator' | 'denominator' | 'suppressed'>;

interface StructureFigures {
  readonly structure: string;
  readonly display?: string | undefined;
  readonly figures: Figures;
}

/** The structures of a result: those that it is split into, or the one that it is about. */
function structuresOf(result: IndicatorResult): readonly StructureFigures[] {
  const strata = (result.strata ?? []).filter(
    ({ dimension, crossed }) => dimension === 'structure' && crossed === undefined,
  );
  const [only, ...others] = result.structures ?? [];
  if (strata.length === 0 && only !== undefined && others.length === 0) {
    return [{ structure: only.id, figures: result }];
  }
  return strata.map(({ code, display, ...figures }) => ({ structure: code, display, figures }));
}

/** The numbers of a figure that may be used: shown, exact, a proportion, and not of too few. */
function usable({ numerator, denominator, suppressed }: Figures, least: number): Proportion[] {
  if (suppressed === true) return [];
  if (numerator?.precision !== 'exact' || denominator?.precision !== 'exact') return [];
  const [some, all] = [numerator.value ?? Number.NaN, denominator.value ?? Number.NaN];
  return isProportion(some, all) && all >= least ? [{ numerator: some, denominator: all }] : [];
}

function totalOf(proportions: readonly Proportion[]): Proportion {
  const sum = (part: keyof Proportion): number =>
    proportions.reduce((total, proportion) => total + proportion[part], 0);
  return { numerator: sum('numerator'), denominator: sum('denominator') };
}

function positionOf(value: number, limits: FunnelLimits): FunnelPosition {
  const isBeyond = ({ low, high }: Interval): boolean => value < low || value > high;
  if (isBeyond(limits['99.8'])) return 'beyond-99.8';
  return isBeyond(limits['95']) ? 'beyond-95' : 'within';
}

/** What forbids a funnel of these results. */
function refusals(
  results: readonly IndicatorResult[],
  { id, version, measure }: IndicatorDefinition,
): Issue[] {
  if (measure.kind !== 'proportion') return [funnelIssue('funnel.not-a-proportion', '')];
  const [first] = results;
  return results.flatMap((result, index) => {
    const follows = result.definition?.id === id && result.definition.version === version;
    // Periods are data of one shape, whose fields the schema puts in one order.
    const isSamePeriod = JSON.stringify(result.period) === JSON.stringify(first?.period);
    return [
      ...(follows ? [] : [funnelIssue('funnel.other-definition', `/${index}/definition`)]),
      ...(isSamePeriod ? [] : [funnelIssue('funnel.other-period', `/${index}/period`)]),
    ];
  });
}

/**
 * Sets the structures of published results beside the limits of chance, so that small ones are not ranked on noise:
 * for each, whether its proportion is within what a structure of its size that does like all the others would show.
 * One result that is split by structure, or one for each structure, of one definition and one period.
 *
 * Each is compared with the proportion of all together: that of the result where there is one result and it is shown,
 * else that of the structures that have a point. Hidden figures, those that are not exact, and those of fewer than the
 * release's threshold (11 unless it says another) give no point.
 *
 * Limits are exact binomial ones, see {@link funnelLimits}. They do not handle overdispersion (section 5 of the same
 * paper): where structures serve very different people, more of them are beyond the limits than chance alone puts
 * there. Being beyond is a reason to look, and no verdict.
 *
 * Issues: `funnel.not-a-proportion`, `funnel.other-definition`, `funnel.other-period`, `funnel.no-structure`.
 *
 * @example
 * const seen = funnel([result], definition);
 * if (seen.ok) seen.value.points.filter(({ position }) => position !== 'within');
 */
export function funnel(
  results: readonly IndicatorResult[],
  definition: IndicatorDefinition,
): Result<Funnel> {
  const refused = refusals(results, definition);
  if (refused.length > 0) return { ok: false, issues: refused };

  const structures = results.flatMap((result) => {
    // Where nobody is behind the figures, no number of people is asked for.
    const least =
      definition.privacyUnit === 'none' ? 1 : Math.max(1, result.threshold ?? DEFAULT_THRESHOLD);
    return structuresOf(result).map((one) => ({ ...one, proportions: usable(one.figures, least) }));
  });
  const shown = structures.flatMap(({ structure, display, proportions }) =>
    proportions.map((proportion) => ({
      structure,
      ...(display !== undefined && { display }),
      ...proportion,
    })),
  );
  if (shown.length === 0) return { ok: false, issues: [funnelIssue('funnel.no-structure', '')] };

  const [only, ...others] = results;
  const [whole] = only !== undefined && others.length === 0 ? usable(only, 1) : [];
  const { numerator, denominator } = whole ?? totalOf(shown);
  const target = numerator / denominator;
  const points = shown.map((point): FunnelPoint => {
    const value = point.numerator / point.denominator;
    const limits = funnelLimits(target, point.denominator);
    return { ...point, value, limits, position: positionOf(value, limits) };
  });
  return {
    ok: true,
    value: { target, points, leftOut: structures.length - shown.length },
    issues: [],
  };
}

import { binomialQuantile } from './binomial-quantile.js';
import type { Interval } from './interval.js';

/** The control limits of a funnel plot, as fractions of 1: about 2 and 3 standard deviations. */
export interface FunnelLimits {
  /** One in 20 of structures that do alike is outside by chance. */
  readonly '95': Interval;
  /** One in 500 is. */
  readonly '99.8': Interval;
}

/** The limit below which a structure that does like the others is with the given probability. */
function limit(target: number, denominator: number, probability: number): number {
  const { successes, atMost, fewer } = binomialQuantile(denominator, target, probability);
  const share = (atMost - probability) / (atMost - fewer);
  return Math.max(0, (successes - share) / denominator);
}

/**
 * The exact binomial control limits of a proportion that is compared with a target, for a structure of the given size,
 * interpolated between whole numbers: appendix A.1.1 of D. J. Spiegelhalter, "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24 (2005), 1185-1202, doi:10.1002/sim.1970.
 *
 * A target of 0 or of 1 leaves no chance: its limits are the target. The denominator is a whole number from 1.
 *
 * @example
 * funnelLimits(0.5, 100)['95']; // { low: 0.3968…, high: 0.5931… }
 */
export function funnelLimits(target: number, denominator: number): FunnelLimits {
  if (target <= 0 || target >= 1) {
    const only = { low: target, high: target };
    return { '95': only, '99.8': only };
  }
  const between = (probability: number): Interval => ({
    low: limit(target, denominator, probability),
    high: limit(target, denominator, 1 - probability),
  });
  return { '95': between(0.025), '99.8': between(0.001) };
}

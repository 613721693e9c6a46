/** The least number of successes that is not exceeded with the probability asked for, and the probabilities around it. */
export interface BinomialQuantile {
  readonly successes: number;
  /** The probability of so many successes or fewer. */
  readonly atMost: number;
  /** The probability of fewer. */
  readonly fewer: number;
}

/** The sum of logarithms of the whole numbers from 2: of a factorial. */
function logFactorials(until: number): Float64Array {
  const logs = new Float64Array(until + 1);
  for (let number = 2; number <= until; number += 1) {
    logs[number] = (logs[number - 1] ?? 0) + Math.log(number);
  }
  return logs;
}

/**
 * The quantile of a binomial law: the smallest number of successes, among `trials` that each succeed with the
 * probability `chance` (strictly between 0 and 1), whose cumulative probability reaches `probability`.
 *
 * It adds up the probabilities one after another, each from its logarithm, in time proportional to `trials`: exact to
 * nine digits for tens of thousands of trials, and without the incomplete beta function.
 */
export function binomialQuantile(
  trials: number,
  chance: number,
  probability: number,
): BinomialQuantile {
  const logs = logFactorials(trials);
  const log = (number: number): number => logs[number] ?? 0;
  const success = Math.log(chance);
  const failure = Math.log1p(-chance);
  let fewer = 0;
  for (let successes = 0; successes < trials; successes += 1) {
    const failures = trials - successes;
    const atMost =
      fewer +
      Math.exp(
        log(trials) - log(successes) - log(failures) + successes * success + failures * failure,
      );
    if (atMost >= probability) return { successes, atMost, fewer };
    fewer = atMost;
  }
  return { successes: trials, atMost: 1, fewer };
}

import type { DisclosureRule } from './messages.js';
import { NARROWEST_INTERVAL } from './threshold.js';

/** Where a reader places each hidden figure, both bounds included, and the sum of the hidden figures. */
export interface HiddenInterval {
  readonly low: number;
  readonly high: number;
  readonly sum: number;
}

/** The rules that an interval breaks. */
export function judge({ low, high, sum }: HiddenInterval, threshold: number): DisclosureRule[] {
  const rules: DisclosureRule[] = [];
  if (sum < threshold) rules.push('disclosure.small-sum');
  if (high <= low) rules.push('disclosure.recoverable');
  else if (high - low < NARROWEST_INTERVAL) rules.push('disclosure.narrow-interval');
  if (high < threshold) rules.push('disclosure.small-interval');
  return rules;
}

import { known, type Missing, type Quantity } from '@santeparticipative/core';

/** A number of people that is stated exactly; `undefined` for "une dizaine", a bound, or no whole number at all. */
export function exactCount(quantity: Quantity | Missing | undefined): number | undefined {
  const { precision, value } = known(quantity) ?? {};
  const isCount = Number.isSafeInteger(value) && (value ?? -1) >= 0;
  return precision === 'exact' && isCount ? value : undefined;
}

/** How many people there are at least, as far as the statement tells: 0 when it tells nothing. */
export function leastCount(quantity: Quantity | Missing | undefined): number {
  const { precision, value, min } = known(quantity) ?? {};
  const stated = precision === 'exact' || precision === 'at-least' ? (value ?? min) : min;
  return Math.max(0, Math.ceil(stated ?? 0));
}

/** The sum of numbers that are all stated exactly; `undefined` when one of them is not, or nothing is told. */
export function exactSum(
  quantities: readonly (Quantity | Missing | undefined)[] | undefined,
): number | undefined {
  let sum = quantities === undefined ? undefined : 0;
  for (const quantity of quantities ?? []) {
    const count = exactCount(quantity);
    sum = sum === undefined || count === undefined ? undefined : sum + count;
  }
  return sum;
}

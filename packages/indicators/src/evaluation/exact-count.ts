import { known, type Missing, type Quantity } from '@santeparticipative/core';

/** A number of people that is stated exactly; `undefined` for "une dizaine", a bound, or no number at all. */
export function exactCount(quantity: Quantity | Missing | undefined): number | undefined {
  const { precision, value } = known(quantity) ?? {};
  return precision === 'exact' && Number.isSafeInteger(value) ? value : undefined;
}

/** How many people there are at least, as far as the statement tells: 0 when it tells nothing. */
export function leastCount(quantity: Quantity | Missing | undefined): number {
  const { precision, value, min } = known(quantity) ?? {};
  const stated = precision === 'exact' || precision === 'at-least' ? (value ?? min) : min;
  return Math.max(0, Math.ceil(stated ?? 0));
}

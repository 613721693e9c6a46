import { known, type Missing, type Quantity } from '@santeparticipative/core';

/** The largest whole number of R4: its integers have 32 bits. */
const MOST = 2_147_483_647;

/** The value of a figure that is stated exactly. */
export function exactValue(quantity: Quantity | Missing | undefined): number | undefined {
  const figure = known(quantity);
  return figure?.precision === 'exact' ? figure.value : undefined;
}

/** The value of a figure that is an exact number of things, as R4's integers can hold it. */
export function exactCount(quantity: Quantity | Missing | undefined): number | undefined {
  const value = exactValue(quantity);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= MOST
    ? value
    : undefined;
}

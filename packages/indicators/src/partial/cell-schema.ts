import { FiniteNumber, WholeNumber } from '@santeparticipative/core';
import * as z from 'zod';
import type { Cell, DistinctCount } from '../evaluation/cell.js';

/** A whole number that may be negative, and that a JSON number holds exactly. */
const Integer = FiniteNumber.int();

function isInteger(value: unknown): value is number {
  return Integer.safeParse(value).success;
}

/** Long lists are judged as a whole: a wrong one is one issue, however long it is. */
function isListOfPseudonyms(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}

function isHistogram(value: unknown): value is Cell['histogram'] {
  return (
    Array.isArray(value) &&
    value.every((bar: unknown) => {
      if (!Array.isArray(bar) || bar.length !== 2) return false;
      const [at, things]: readonly unknown[] = bar;
      return isInteger(at) && isInteger(things) && things > 0;
    })
  );
}

const Distinct: z.ZodType<DistinctCount> = z.strictObject({
  atLeast: WholeNumber,
  atMost: WholeNumber.optional(),
  pseudonyms: z.custom<readonly string[]>(isListOfPseudonyms).optional(),
});

const figures = {
  n: WholeNumber,
  numerator: WholeNumber,
  sum: Integer,
  max: Integer.optional(),
  histogram: z.custom<Cell['histogram']>(isHistogram),
  distinct: Distinct,
  people: Distinct,
  numeratorPeople: Distinct,
  complementPeople: Distinct,
};

/** The shape of a {@link Cell}. Only the cell of a ratio has another inside, and that one has none. */
export const CellSchema: z.ZodType<Cell> = z.strictObject({
  ...figures,
  of: z.strictObject(figures).optional(),
});

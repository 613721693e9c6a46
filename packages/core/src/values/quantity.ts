import * as z from 'zod';
import { has, withCondition } from '../condition.js';
import { rule } from '../rule.js';
import { type CodeList, codeOf, concept } from './code-list.js';
import { hasFigure, isNotNegativeZero, isWithinBounds } from './conditions.js';
import { Text } from './text.js';

/** A number that JSON writes and reads back unchanged: finite, and not negative zero. */
export const FiniteNumber: z.ZodNumber = withCondition(
  z.number(),
  isNotNegativeZero,
  rule('number.negative-zero'),
);
/** A number that JSON writes and reads back unchanged. See {@link FiniteNumber:var}. */
export type FiniteNumber = z.infer<typeof FiniteNumber>;

/** A whole number from 0, that a JSON number holds exactly. */
export const WholeNumber: z.ZodNumber = withCondition(
  z.number().int().min(0),
  isNotNegativeZero,
  rule('number.negative-zero'),
);
/** A whole number from 0, that a JSON number holds exactly. See {@link WholeNumber:var}. */
export type WholeNumber = z.infer<typeof WholeNumber>;

/** A whole number from 1 that fits in 32 bits, as FHIR's positiveInt. */
export const PositiveInteger = z.number().int().min(1).max(2_147_483_647);
/** A whole number from 1 that fits in 32 bits. See {@link PositiveInteger:var}. */
export type PositiveInteger = z.infer<typeof PositiveInteger>;

/** How exact a stated figure is. */
export const precisions = {
  id: 'precision',
  version: '1.0.0',
  title: { fr: 'Précision d’un chiffre', en: 'Precision of a figure' },
  concepts: {
    exact: concept('Exact', 'Exact'),
    approximate: concept('Environ', 'About'),
    'at-least': concept('Au moins', 'At least'),
    'at-most': concept('Au plus', 'At most'),
  },
} as const satisfies CodeList;

/** How exact a stated figure is. */
export const Precision = codeOf(precisions);
/** How exact a stated figure is. */
export type Precision = z.infer<typeof Precision>;

const figure = z.strictObject({
  value: FiniteNumber.optional(),
  min: FiniteNumber.optional(),
  max: FiniteNumber.optional(),
  precision: Precision,
  /** What is counted or measured, where the field does not say it: `jours`, `structures`. */
  unit: Text.optional(),
  verbatim: Text.optional(),
});

/**
 * A figure as it was stated: its value or its bounds, how exact it is, and the words of the source.
 *
 * @example
 * const quantity: Quantity = { value: 10, precision: 'approximate', verbatim: 'une dizaine' };
 */
export const Quantity = withCondition(
  withCondition(figure, hasFigure, rule('quantity.empty'), {
    anyOf: ['value', 'min', 'max'].map(has),
  }),
  isWithinBounds,
  rule('quantity.bounds'),
);
/** A figure as it was stated. See {@link Quantity:var}. */
export type Quantity = z.infer<typeof Quantity>;

/** The largest amount: cents up to it are exact when they are written in euros. */
const MOST_CENTS = 1_000_000_000_000_000;

/** An amount in integer euro cents, with its precision and the words of the source. */
export const Money = z.strictObject({
  cents: WholeNumber.max(MOST_CENTS),
  precision: Precision,
  verbatim: Text.optional(),
});
/** An amount in integer euro cents. */
export type Money = z.infer<typeof Money>;

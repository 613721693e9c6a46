import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { PositiveInteger } from '../values/quantity.js';
import { LocalisedText, Text } from '../values/text.js';
import { BaseId } from './bases.js';
import { DimensionId } from './dimensions.js';
import { FieldPath, Filter } from './filter.js';
import { UnitId } from './units.js';

/** What a ratio divides, and what it divides by: a number of records, of distinct values, or a sum. */
export const Amount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('count-distinct'), field: FieldPath }),
  z.strictObject({ kind: z.literal('sum'), field: FieldPath }),
]);
/** What a ratio divides, and what it divides by. See {@link Amount:var}. */
export type Amount = z.infer<typeof Amount>;

/** The fields whose dates place what is counted, where they are not the record's own. */
export const CountedDates = z.strictObject({ start: FieldPath, end: FieldPath.optional() });
/** The fields whose dates place what is counted. See {@link CountedDates:var}. */
export type CountedDates = z.infer<typeof CountedDates>;

/**
 * Which date places a record in the period. `same-period`: its own period is this very one, to the day; one that
 * meets it only in part cannot be set beside what happened in it.
 */
export const Placing = z.enum(['start', 'end', 'overlap', 'date', 'same-period']);
/** Which date places a record in the period. See {@link Placing:var}. */
export type Placing = z.infer<typeof Placing>;

/** What is counted, among what, and what places it in the period. */
const counting = {
  /** The record that is counted. */
  base: BaseId,
  /** The list inside the record whose items are counted instead. */
  unnest: FieldPath.optional(),
  /** Which records count. For a proportion or a ratio, its denominator. */
  population: Filter.optional(),
  /** Which date places a record in the period. */
  time: Placing,
  /** Where these dates are, when not those that a record of this type has: `referral.date`, `item.period.start`. */
  dates: CountedDates.optional(),
};

/** The numerator of a ratio: it may count other records than its denominator does. */
export const RatioNumerator = z.strictObject({ ...counting, measure: Amount });
/** The numerator of a ratio. See {@link RatioNumerator:var}. */
export type RatioNumerator = z.infer<typeof RatioNumerator>;

/**
 * What is computed: a number of records, of distinct values, a sum, the largest value, a mean, an exact median or
 * quantile, a proportion of the population, the share of each code of a dimension in the whole, or a ratio of two
 * amounts. `declared` is for figures that a structure states and nothing computes.
 */
export const Measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('count-distinct'), field: FieldPath }),
  z.strictObject({ kind: z.literal('sum'), field: FieldPath }),
  z.strictObject({ kind: z.literal('max'), field: FieldPath }),
  z.strictObject({ kind: z.literal('mean'), field: FieldPath }),
  z.strictObject({ kind: z.literal('median'), field: FieldPath }),
  z.strictObject({ kind: z.literal('quantile'), field: FieldPath, q: z.number().gt(0).lt(1) }),
  z.strictObject({ kind: z.literal('proportion'), numerator: Filter }),
  z.strictObject({ kind: z.literal('share'), by: DimensionId }),
  z.strictObject({
    kind: z.literal('ratio'),
    of: RatioNumerator,
    /** What is counted of the definition's own population: the denominator. */
    to: Amount,
    /** How many of the denominator the result is for: 1 unless said; 100 for a percentage. */
    per: PositiveInteger.optional(),
    /** True when the numerator adds up days, and is divided by those of the period. */
    perDay: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('declared') }),
]);
/** What is computed. See {@link Measure:var}. */
export type Measure = z.infer<typeof Measure>;

/** A dimension by which a result is stratified. */
export const Stratifier = z.strictObject({
  id: DimensionId,
  /** True when the strata add up: nothing is in two of them. */
  partition: z.boolean(),
});
/** A dimension by which a result is stratified. See {@link Stratifier:var}. */
export type Stratifier = z.infer<typeof Stratifier>;

/**
 * The definition of an indicator, as data: the same definition is evaluated, written as a FHIR Measure,
 * and read as a line of the dictionary.
 */
export const IndicatorDefinition = record(
  z.strictObject({
    type: z.literal('indicator-definition'),
    ...recordBase,
    /** The version of the definition, `1.0.0`: apart from the version of the record. */
    version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
    title: LocalisedText,
    description: LocalisedText,
    domain: z.enum(['structures', 'pathways', 'participation']),
    unit: UnitId,
    /** Which way is better; absent when neither is. */
    improvement: z.enum(['increase', 'decrease']).optional(),
    /** `official` text, `secondary` source, or this `project`. */
    provenance: z.enum(['official', 'secondary', 'project']),
    owner: Text.optional(),
    ...counting,
    measure: Measure,
    /**
     * Whose distinct number decides what may be published: persons, or nobody when the result tells nothing
     * about people (how many workshops were held).
     */
    privacyUnit: z.enum(['person', 'none']),
    /**
     * True when what the numerator says of a person is sensitive: a group of which all, or none, are in it is then
     * not published.
     */
    sensitive: z.literal(true).optional(),
    dimensions: z.array(Stratifier).min(1).optional(),
    /** Dimensions, of those above, that are also crossed with one another: structure by quarter. */
    crossings: z.array(z.array(DimensionId).min(2).max(3)).min(1).optional(),
  }),
);
/** The definition of an indicator. See {@link IndicatorDefinition:var}. */
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

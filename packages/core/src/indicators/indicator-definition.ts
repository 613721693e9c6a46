import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { LocalisedText, Text } from '../values/text.js';
import { DimensionId } from './dimensions.js';
import { FieldPath, Filter } from './filter.js';

/**
 * What is computed: a number of records, of distinct values, a sum, a mean, an exact median or quantile, or a
 * proportion of the population. `declared` is for figures that a structure states and nothing computes.
 */
export const Measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('count-distinct'), field: FieldPath }),
  z.strictObject({ kind: z.literal('sum'), field: FieldPath }),
  z.strictObject({ kind: z.literal('mean'), field: FieldPath }),
  z.strictObject({ kind: z.literal('median'), field: FieldPath }),
  z.strictObject({ kind: z.literal('quantile'), field: FieldPath, q: z.number().gt(0).lt(1) }),
  z.strictObject({ kind: z.literal('proportion'), numerator: Filter }),
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
    /** What the result is expressed in. */
    unit: z.enum([
      'pathways',
      'people',
      'contacts',
      'days',
      'percent',
      'sessions',
      'attendances',
      'processes',
      'structures',
    ]),
    /** Which way is better; absent when neither is. */
    improvement: z.enum(['increase', 'decrease']).optional(),
    /** `official` text, `secondary` source, or this `project`. */
    provenance: z.enum(['official', 'secondary', 'project']),
    owner: Text.optional(),
    /** The record that is counted. */
    base: z.enum(['pathway', 'contact', 'session', 'participation', 'structure']),
    /** The list inside the record whose items are counted instead. */
    unnest: FieldPath.optional(),
    measure: Measure,
    /** Which records count. For a proportion, its denominator. */
    population: Filter.optional(),
    /** Which date places a record in the period. */
    time: z.enum(['start', 'end', 'overlap', 'date']),
    /**
     * Whose distinct number decides what may be published: persons, or nobody when the result tells nothing
     * about people (how many workshops were held).
     */
    privacyUnit: z.enum(['person', 'none']),
    dimensions: z.array(Stratifier).min(1).optional(),
  }),
);
/** The definition of an indicator. See {@link IndicatorDefinition:var}. */
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

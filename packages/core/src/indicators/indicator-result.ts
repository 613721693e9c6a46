import * as z from 'zod';
import { has, withCondition } from '../condition.js';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { rule } from '../rule.js';
import { Id, referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { PositiveInteger, Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { type Cell, isNamed, numeratorFits, statesOrHides } from './conditions.js';
import { DimensionId } from './dimensions.js';

const figures = {
  value: Quantity.optional(),
  numerator: Quantity.optional(),
  denominator: Quantity.optional(),
  /** True when the figure exists and is hidden, to protect a small group. */
  suppressed: z.literal(true).optional(),
};

const HIDDEN = has('suppressed');
const STATED = {
  anyOf: ['value', 'numerator', 'denominator'].map(has),
};

/** A schema of cells, whose figures are stated or hidden, and whose numerator fits. */
function cell<Schema extends z.ZodType<Cell>>(schema: Schema): Schema {
  return withCondition(
    withCondition(schema, statesOrHides, rule('indicator.no-figure'), { oneOf: [STATED, HIDDEN] }),
    numeratorFits,
    rule('indicator.numerator', 'numerator'),
  );
}

const StratumCode = z.string().regex(/^[A-Za-z0-9._:|-]{1,128}$/);

/** A code of a dimension, and what it is called. */
const place = { dimension: DimensionId, code: StratumCode, display: Text.optional() };

/** A further dimension in which a stratum stands, where dimensions are crossed. */
export const StratumCrossing = z.strictObject(place);
/** A further dimension in which a stratum stands. See {@link StratumCrossing:var}. */
export type StratumCrossing = z.infer<typeof StratumCrossing>;

/** The result of one stratum: of one code of a dimension, or of codes of several that are crossed. */
export const Stratum = cell(
  z.strictObject({
    ...place,
    /** The other dimensions, where several are crossed. */
    crossed: z.array(StratumCrossing).min(1).max(2).optional(),
    ...figures,
  }),
);
/** The result of one stratum. */
export type Stratum = z.infer<typeof Stratum>;

/** The definition that a figure follows, of the catalogue or of the dataset. */
export const DefinitionReference = z.strictObject({
  id: Id,
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  /** SHA-256, in hexadecimal, of what the definition means: `indicatorHash` of the indicators package. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
/** The definition that a figure follows. See {@link DefinitionReference:var}. */
export type DefinitionReference = z.infer<typeof DefinitionReference>;

const result = cell(
  record(
    z.strictObject({
      type: z.literal('indicator-result'),
      ...recordBase,
      nature: z.enum(['declared', 'computed']),
      /** The definition that it follows: an id and a version, of the catalogue or of the dataset. */
      definition: DefinitionReference.optional(),
      label: Text.optional(),
      programme: referenceTo('programme').optional(),
      structures: z.array(referenceTo('structure')).min(1).optional(),
      about: referenceTo('session', 'participation', 'group', 'pathway-model').optional(),
      territory: referenceTo('territory').optional(),
      period: orMissing(Period),
      ...figures,
      strata: z.array(Stratum).min(1).optional(),
      /** The smallest number of people that a published cell stands for. */
      threshold: PositiveInteger.optional(),
      /** What a reader must know before using the figure. */
      notes: z.array(Text).min(1).optional(),
    }),
  ),
);

/**
 * A figure: as a source declares it, in its words, or as it was computed and cleared for publication.
 * A figure whose definition is not one of the catalogue's keeps its own words in `label`.
 */
export const IndicatorResult = withCondition(result, isNamed, rule('indicator.unnamed', 'label'), {
  anyOf: ['definition', 'label'].map(has),
});
/** A figure. See {@link IndicatorResult:var}. */
export type IndicatorResult = z.infer<typeof IndicatorResult>;

import {
  CivilDate,
  DefinitionReference,
  DimensionId,
  Id,
  StratumCrossing,
  WholeNumber,
} from '@santeparticipative/core';
import * as z from 'zod';
import type { PartialStratum } from '../evaluation/partial-result.js';
import { SharedScope } from '../evaluation/shared-scope.js';
import { CellSchema } from './cell-schema.js';

const place = { dimension: DimensionId, code: StratumCrossing.shape.code };

/** The shape of one stratum of a partial result. */
export const PartialStratumSchema: z.ZodType<PartialStratum> = z.strictObject({
  ...place,
  crossed: z.array(z.strictObject(place)).min(1).max(2).optional(),
  cell: CellSchema,
});

/**
 * The shape of a partial result, but for its definition and its strata: the one is a record and is checked as one,
 * the others are many and are checked one by one.
 */
export const PartialResultSchema = z.strictObject({
  kind: z.literal('partial'),
  definition: z.unknown(),
  hash: DefinitionReference.shape.hash.unwrap(),
  period: z.strictObject({ start: CivilDate, end: CivilDate }),
  subject: z.array(Id),
  exactness: z.enum(['exact', 'approximate']),
  asOf: CivilDate.optional(),
  sharedScope: SharedScope.optional(),
  total: CellSchema,
  strata: z.array(z.unknown()),
  unplaced: WholeNumber,
  unplacedNumerator: WholeNumber.optional(),
});

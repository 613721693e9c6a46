import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { Coded, codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { Text } from '../values/text.js';
import { PartialDate } from '../values/time.js';
import { evaluationLevels, evaluationMethods, evaluationStatuses } from './code-lists.js';

/** A judgment that somebody gave on a programme. */
export const Appraisal = z.strictObject({
  by: Text,
  verdict: Text,
  date: PartialDate.optional(),
});
/** A judgment that somebody gave on a programme. See {@link Appraisal:var}. */
export type Appraisal = z.infer<typeof Appraisal>;

/** An evaluation of a programme, national or local. */
export const Evaluation = record(
  z.strictObject({
    type: z.literal('evaluation'),
    ...recordBase,
    programme: referenceTo('programme'),
    level: orMissing(codeOf(evaluationLevels)),
    status: orMissing(codeOf(evaluationStatuses)).optional(),
    title: Text.optional(),
    /** Who built it together. */
    coBuilders: z.array(Coded).min(1).optional(),
    /** What they built together: "indicateurs". */
    coBuilt: Text.optional(),
    methods: z.array(codeOf(evaluationMethods)).min(1).optional(),
    /** The points that were judged essential, in order. */
    essentialPoints: z.array(Text).min(1).optional(),
    /** A judgment that somebody gave on the programme. */
    appraisal: Appraisal.optional(),
    period: Period.optional(),
  }),
);
/** An evaluation of a programme. See {@link Evaluation:var}. */
export type Evaluation = z.infer<typeof Evaluation>;

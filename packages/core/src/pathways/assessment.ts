import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codedIn, codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { PartialDate } from '../values/time.js';
import { rightStatuses, rights } from './code-lists.js';

const answer = orMissing(z.boolean()).optional();

/**
 * The eleven yes-or-no questions of the EPICES score of deprivation (Sass et al. 2006,
 * doi:10.1007/s10332-006-0131-5), in the order of the questionnaire.
 */
export const EpicesAnswers = z.strictObject({
  instrument: z.literal('epices'),
  /** Meets a social worker at times. */
  q1: answer,
  /** Has complementary health insurance. */
  q2: answer,
  /** Lives as a couple. */
  q3: answer,
  /** Owns the home. */
  q4: answer,
  /** Has real financial difficulties at some time of the month. */
  q5: answer,
  /** Did sport in the last 12 months. */
  q6: answer,
  /** Went to a show in the last 12 months. */
  q7: answer,
  /** Went on holiday in the last 12 months. */
  q8: answer,
  /** Saw family, other than parents and children, in the last 6 months. */
  q9: answer,
  /** Could be put up for a few days. */
  q10: answer,
  /** Could get material help. */
  q11: answer,
});
/** The eleven yes-or-no questions of the EPICES score. See {@link EpicesAnswers:var}. */
export type EpicesAnswers = z.infer<typeof EpicesAnswers>;

/** How far a right is opened: none, none but entitled, obtained anew, or renewed. */
export const RightStatus = codeOf(rightStatuses);
/** How far a right is opened. See {@link RightStatus:var}. */
export type RightStatus = z.infer<typeof RightStatus>;

/** How far one right of a person is opened. */
export const RightSituation = z.strictObject({
  right: codedIn(rights),
  status: orMissing(RightStatus),
});
/** How far one right of a person is opened. See {@link RightSituation:var}. */
export type RightSituation = z.infer<typeof RightSituation>;

/** A person's situation on a date. */
export const SituationAnswers = z.strictObject({
  instrument: z.literal('situation'),
  /** A médecin traitant is declared to the health insurance. */
  regularDoctor: orMissing(z.boolean()).optional(),
  complementaryCover: orMissing(RightStatus).optional(),
  rights: z.array(RightSituation).min(1).optional(),
  interpreterNeeded: orMissing(z.boolean()).optional(),
  interpreterUsed: orMissing(z.boolean()).optional(),
});
/** A person's situation on a date. See {@link SituationAnswers:var}. */
export type SituationAnswers = z.infer<typeof SituationAnswers>;

/** A dated measure of a person's situation. What it was at entry and at exit is read from the dates. */
export const Assessment = record(
  z.strictObject({
    type: z.literal('assessment'),
    ...recordBase,
    person: referenceTo('person'),
    pathway: referenceTo('pathway').optional(),
    date: PartialDate,
    answers: z.discriminatedUnion('instrument', [EpicesAnswers, SituationAnswers]),
  }),
);
/** A dated measure of a person's situation. See {@link Assessment:var}. */
export type Assessment = z.infer<typeof Assessment>;

import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { staffFunctions } from '../structures/code-lists.js';
import { codedIn, codeOf } from '../values/code-list.js';
import { Id, referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { notEmpty } from '../values/not-empty.js';
import { partsList } from '../values/parts.js';
import { Period } from '../values/period.js';
import { Text } from '../values/text.js';
import { themes } from '../values/themes.js';
import { PartialDate } from '../values/time.js';
import {
  actionKinds,
  closureReasons,
  expectationOrigins,
  needDimensions,
  referralDecisions,
  referralOrigins,
  reviewKinds,
} from './code-lists.js';

/** How a person came, and what was answered. */
export const Referral = notEmpty(
  z.strictObject({
    origin: orMissing(codeOf(referralOrigins)).optional(),
    date: PartialDate.optional(),
    decision: orMissing(codeOf(referralDecisions)).optional(),
    decisionDate: PartialDate.optional(),
  }),
);
/** How a person came, and what was answered. See {@link Referral:var}. */
export type Referral = z.infer<typeof Referral>;

/** The person's agreement to be accompanied. */
export const Agreement = z.strictObject({
  decision: z.enum(['permit', 'deny']),
  date: PartialDate,
  /** Who agreed: the person, or someone who speaks for them. */
  by: z.enum(['person', 'representative']).optional(),
});
/** The person's agreement to be accompanied. See {@link Agreement:var}. */
export type Agreement = z.infer<typeof Agreement>;

/**
 * Whether information may be shared outside the équipe de soins: on what legal basis, and what the person
 * decided (code de la santé publique, L.1110-4).
 */
export const Sharing = z.strictObject({
  legalBasis: z.enum(['consent', 'care-team']),
  decision: z.enum(['permit', 'deny']),
  date: PartialDate.optional(),
});
/** Whether information may be shared outside the équipe de soins. See {@link Sharing:var}. */
export type Sharing = z.infer<typeof Sharing>;

/** A need, as it was worked out with the person. */
export const Need = z.strictObject({
  id: Id,
  /** Missing where a need comes from a source that does not say it. */
  dimension: orMissing(codeOf(needDimensions)),
  theme: codedIn(themes).optional(),
  text: Text.optional(),
  date: PartialDate.optional(),
});
/** A need. See {@link Need:var}. */
export type Need = z.infer<typeof Need>;

/** What the person, their family or a professional hopes for, in their words. */
export const Expectation = z.strictObject({
  id: Id,
  text: Text,
  /** Missing where an expectation comes from a source that does not say whose it is. */
  origin: orMissing(codeOf(expectationOrigins)),
});
/** An expectation. See {@link Expectation:var}. */
export type Expectation = z.infer<typeof Expectation>;

/** A goal agreed with the person. `status` is one of FHIR R4's goal-status, `achievement` of its
 * goal-achievement. */
export const Goal = z.strictObject({
  id: Id,
  text: Text,
  /** The needs, of the same pathway, that it answers. */
  needs: z.array(Id).min(1).optional(),
  status: z.enum([
    'proposed',
    'planned',
    'accepted',
    'active',
    'on-hold',
    'completed',
    'cancelled',
    'rejected',
  ]),
  achievement: z
    .enum([
      'in-progress',
      'improving',
      'worsening',
      'no-change',
      'achieved',
      'sustaining',
      'not-achieved',
      'no-progress',
      'not-attainable',
    ])
    .optional(),
  start: PartialDate.optional(),
  due: PartialDate.optional(),
});
/** A goal. See {@link Goal:var}. */
export type Goal = z.infer<typeof Goal>;

/** Something done, or to be done, for the person or with them. `status` is one of FHIR R4's task-status. */
export const Action = z.strictObject({
  id: Id,
  kind: codeOf(actionKinds),
  title: Text,
  /** The goals, of the same pathway, that it serves. */
  goals: z.array(Id).min(1).optional(),
  status: z.enum([
    'requested',
    'accepted',
    'rejected',
    'in-progress',
    'on-hold',
    'completed',
    'cancelled',
    'failed',
  ]),
  period: Period.optional(),
  performer: referenceTo('professional', 'structure').optional(),
});
/** An action. See {@link Action:var}. */
export type Action = z.infer<typeof Action>;

/** A bilan of the accompaniment. */
export const Review = z.strictObject({
  id: Id,
  kind: codeOf(reviewKinds),
  date: PartialDate,
  summary: Text.optional(),
});
/** A bilan of the accompaniment. See {@link Review:var}. */
export type Review = z.infer<typeof Review>;

/** Someone of the team around the person. */
export const TeamMember = z.strictObject({
  professional: referenceTo('professional'),
  role: codedIn(staffFunctions).optional(),
  period: Period.optional(),
});
/** Someone of the team around the person. See {@link TeamMember:var}. */
export type TeamMember = z.infer<typeof TeamMember>;

/** How an accompaniment ended. Its date is the end of the pathway's period. */
export const Closure = z.strictObject({
  reason: orMissing(codeOf(closureReasons)),
  outcome: Text.optional(),
});
/** How an accompaniment ended. See {@link Closure:var}. */
export type Closure = z.infer<typeof Closure>;

/**
 * An accompaniment of a person or a group. Its period starts with the first meeting after agreement.
 * `status` is FHIR R4's CarePlan.status; a pathway entered in error says so in its `meta`.
 */
export const Pathway = record(
  z.strictObject({
    type: z.literal('pathway'),
    ...recordBase,
    subject: referenceTo('person', 'group'),
    structure: referenceTo('structure'),
    programme: referenceTo('programme').optional(),
    model: referenceTo('pathway-model').optional(),
    title: Text.optional(),
    status: z.enum(['draft', 'active', 'on-hold', 'revoked', 'completed', 'unknown']),
    referral: Referral.optional(),
    period: Period.optional(),
    agreement: Agreement.optional(),
    sharing: Sharing.optional(),
    needs: partsList(Need).optional(),
    expectations: partsList(Expectation).optional(),
    goals: partsList(Goal).optional(),
    actions: partsList(Action).optional(),
    reviews: partsList(Review).optional(),
    team: z.array(TeamMember).min(1).optional(),
    closure: Closure.optional(),
  }),
);
/** An accompaniment of a person or a group. See {@link Pathway:var}. */
export type Pathway = z.infer<typeof Pathway>;

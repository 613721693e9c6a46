import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { Coded, codedIn, codeOf } from '../values/code-list.js';
import { Id, referenceTo } from '../values/id.js';
import { partsList } from '../values/parts.js';
import { Place } from '../values/place.js';
import { publics } from '../values/publics.js';
import { Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { Duration } from '../values/time.js';
import { stepKinds, stepModes } from './code-lists.js';

/** A structure that takes part in a step, and as what. */
export const StepActor = z.strictObject({
  structure: referenceTo('structure'),
  role: Coded.optional(),
});
/** A structure that takes part in a step. See {@link StepActor:var}. */
export type StepActor = z.infer<typeof StepActor>;

/** A step of a pathway model. The order of the list is the order of the steps. */
export const PathwayStep = z.strictObject({
  id: Id,
  kind: codeOf(stepKinds),
  title: Text,
  description: Text.optional(),
  mode: codeOf(stepModes).optional(),
  place: Place.optional(),
  actors: z.array(StepActor).min(1).optional(),
  /** When it takes place, in words: "une matinée", "à la mi-journée". */
  timing: Text.optional(),
  duration: Duration.optional(),
  /** Steps, of the same model, that come before. */
  prerequisites: z.array(Id).min(1).optional(),
  contents: z.array(Text).min(1).optional(),
  /** True when the source implies the step without describing it. */
  implicit: z.literal(true).optional(),
});
/** A step of a pathway model. See {@link PathwayStep:var}. */
export type PathwayStep = z.infer<typeof PathwayStep>;

/** A parcours type: what an accompaniment usually consists in. */
export const PathwayModel = record(
  z.strictObject({
    type: z.literal('pathway-model'),
    ...recordBase,
    title: Text,
    description: Text.optional(),
    programme: referenceTo('programme').optional(),
    publics: z.array(codedIn(publics)).min(1).optional(),
    groupSize: Quantity.optional(),
    steps: partsList(PathwayStep),
  }),
);
/** A parcours type. See {@link PathwayModel:var}. */
export type PathwayModel = z.infer<typeof PathwayModel>;

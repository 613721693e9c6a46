import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codedIn, codeOf } from '../values/code-list.js';
import { Id, referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { Place } from '../values/place.js';
import { publics } from '../values/publics.js';
import { Text } from '../values/text.js';
import { themes } from '../values/themes.js';
import { DateOrDateTime, Duration } from '../values/time.js';
import { Attendance } from './attendance.js';
import { sessionKinds, sessionStatuses } from './code-lists.js';

/** The step of a pathway model that a session carries out. */
export const SessionStep = z.strictObject({ model: referenceTo('pathway-model'), step: Id });
/** The step of a pathway model that a session carries out. See {@link SessionStep:var}. */
export type SessionStep = z.infer<typeof SessionStep>;

/** Something held together: a workshop, a health-check morning, a partners' meeting, a national meeting. */
export const Session = record(
  z.strictObject({
    type: z.literal('session'),
    ...recordBase,
    kind: codeOf(sessionKinds),
    status: codeOf(sessionStatuses),
    title: Text.optional(),
    description: Text.optional(),
    themes: z.array(codedIn(themes)).min(1).optional(),
    publics: z.array(codedIn(publics)).min(1).optional(),
    objectives: z.array(Text).min(1).optional(),
    programme: referenceTo('programme').optional(),
    /** The step of a pathway model that the session carries out. */
    step: SessionStep.optional(),
    group: referenceTo('group').optional(),
    hosts: z.array(referenceTo('structure')).min(1).optional(),
    supporters: z.array(referenceTo('structure')).min(1).optional(),
    start: orMissing(DateOrDateTime),
    duration: Duration.optional(),
    place: Place.optional(),
    /** How often it is held, when the record stands for a series: `P6W`. */
    recurrence: Duration.optional(),
    /** From when to when, when the record stands for a series. */
    series: Period.optional(),
    invited: Attendance.optional(),
    attended: Attendance.optional(),
    /** Where participants came from, in words: "dix régions". */
    attendedFrom: Text.optional(),
  }),
);
/** Something held together. See {@link Session:var}. */
export type Session = z.infer<typeof Session>;

import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { staffFunctions } from '../structures/code-lists.js';
import { codedIn, codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { Attendance } from './attendance.js';
import {
  participationDirections,
  participationForms,
  participationLevels,
  participationObjects,
} from './code-lists.js';

/** Professionals who take part in a process, by what they do. */
export const ProfessionalsInvolved = z.strictObject({
  function: codedIn(staffFunctions),
  count: Quantity.optional(),
});
/** Professionals who take part in a process. See {@link ProfessionalsInvolved:var}. */
export type ProfessionalsInvolved = z.infer<typeof ProfessionalsInvolved>;

/**
 * A participatory process: inhabitants, users or patients who take part in what concerns their health.
 * Level, form, direction, object and roles are separate axes and never merge into one.
 */
export const Participation = record(
  z.strictObject({
    type: z.literal('participation'),
    ...recordBase,
    title: Text,
    description: Text.optional(),
    level: orMissing(codeOf(participationLevels)).optional(),
    forms: z.array(codedIn(participationForms)).min(1).optional(),
    direction: orMissing(codeOf(participationDirections)).optional(),
    /** The direction in the source's words: "par le bas et par la proximité". */
    directionDescription: Text.optional(),
    objects: z.array(codedIn(participationObjects)).min(1).optional(),
    hosts: z.array(referenceTo('structure')).min(1).optional(),
    programme: referenceTo('programme').optional(),
    session: referenceTo('session').optional(),
    period: Period.optional(),
    participants: Attendance.optional(),
    professionals: z.array(ProfessionalsInvolved).min(1).optional(),
    outputs: z.array(Text).min(1).optional(),
  }),
);
/** A participatory process. See {@link Participation:var}. */
export type Participation = z.infer<typeof Participation>;

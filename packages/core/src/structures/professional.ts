import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { Adeli, Rpps } from '../identifiers/professional-identifiers.js';
import { codedIn } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { FiniteNumber } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { staffFunctions } from './code-lists.js';

/** Someone who works in a team, known by a local id and, where there is one, an official number: never by name. */
export const Professional = record(
  z.strictObject({
    type: z.literal('professional'),
    ...recordBase,
    structure: referenceTo('structure'),
    rpps: Rpps.optional(),
    adeli: Adeli.optional(),
    function: codedIn(staffFunctions),
    speciality: Text.optional(),
    employer: referenceTo('structure').optional(),
    /** Full-time equivalents. */
    fte: orMissing(FiniteNumber.min(0)).optional(),
    period: Period.optional(),
    /** Member of the équipe de soins in the sense of article L.1110-12 of the code de la santé publique. */
    careTeamMember: orMissing(z.boolean()).optional(),
  }),
);
/** Someone who works in a team. See {@link Professional:var}. */
export type Professional = z.infer<typeof Professional>;

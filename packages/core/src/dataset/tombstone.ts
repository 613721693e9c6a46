import * as z from 'zod';
import { type CodeList, codeOf, concept } from '../values/code-list.js';
import { PartialDate } from '../values/time.js';
import { record } from './record.js';
import { AnyReference, recordBase } from './record-base.js';

/** Why a record is gone. */
export const tombstoneReasons = {
  id: 'tombstone-reason',
  version: '1.0.0',
  title: { fr: 'Motif du retrait', en: 'Reason for the removal' },
  concepts: {
    'entered-in-error': concept('Saisi par erreur', 'Entered in error'),
    opposition: concept('Opposition de la personne', "The person's opposition"),
    erasure: concept('Demande d’effacement', 'Request for erasure'),
    'retention-ended': concept('Fin de la durée de conservation', 'End of the retention period'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** Says that a record is gone, so that those who received it remove it too. */
export const Tombstone = record(
  z.strictObject({
    type: z.literal('tombstone'),
    ...recordBase,
    target: AnyReference,
    reason: codeOf(tombstoneReasons),
    date: PartialDate,
  }),
);
/** Says that a record is gone. See {@link Tombstone:var}. */
export type Tombstone = z.infer<typeof Tombstone>;

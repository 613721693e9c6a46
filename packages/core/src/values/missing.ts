import * as z from 'zod';
import { type CodeList, codeOf, concept } from './code-list.js';
import { saysWhyMissing } from './conditions.js';

/** Why a field has no value. */
export const missingReasons = {
  id: 'missing-reason',
  version: '1.0.0',
  title: { fr: 'Raison d’une absence', en: 'Reason for a missing value' },
  concepts: {
    unknown: concept('Inconnu', 'Unknown'),
    'not-asked': concept('Non demandé', 'Not asked'),
    refused: concept('Refus de répondre', 'Refused to answer'),
    'not-applicable': concept('Sans objet', 'Not applicable'),
  },
} as const satisfies CodeList;

/** Why a field has no value: unknown, never asked, refused by the person, or not applicable. */
export const MissingReason = codeOf(missingReasons);
/** Why a field has no value. */
export type MissingReason = z.infer<typeof MissingReason>;

/** Stands where a value would: an empty field says nothing, this one says why it is empty. */
export const Missing = z.strictObject({ missing: MissingReason });
/** A value that is missing for a stated reason. */
export type Missing = z.infer<typeof Missing>;

/** A field that holds a value of the schema, or says why it has none. */
export function orMissing<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodUnion<[Schema, typeof Missing]> {
  return z.union([schema, Missing]);
}

/** True when a field says why it has no value. */
export function isMissing(value: unknown): value is Missing {
  return saysWhyMissing(value);
}

/** The value of a field, or `undefined` when it is absent or missing for a reason. */
export function known<T>(value: T | Missing | undefined): Exclude<T, Missing> | undefined {
  return isMissing(value) ? undefined : (value as Exclude<T, Missing> | undefined);
}

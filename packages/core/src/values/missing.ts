import * as z from 'zod';

/** Why a field has no value: unknown, never asked, refused by the person, or not applicable. */
export const MissingReason = z.enum(['unknown', 'not-asked', 'refused', 'not-applicable']);
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
  return typeof value === 'object' && value !== null && 'missing' in value;
}

/** The value of a field, or `undefined` when it is absent or missing for a reason. */
export function known<T>(value: T | Missing | undefined): Exclude<T, Missing> | undefined {
  return isMissing(value) ? undefined : (value as Exclude<T, Missing> | undefined);
}

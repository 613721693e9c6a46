import * as z from 'zod';
import { FiniteNumber } from '../values/quantity.js';

/**
 * A field of the counted record (`status`, `closure.reason`), of the item that the definition unnests
 * (`item.achievement`), or a derived value (`durationDays`).
 */
export const FieldPath = z.string().regex(/^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/);
/** A field that a definition reads. See {@link FieldPath:var}. */
export type FieldPath = z.infer<typeof FieldPath>;

const Scalar = z.union([z.string(), FiniteNumber, z.boolean()]);
/** A value that a filter compares with. */
export type Scalar = string | number | boolean;

/**
 * A condition on a record, in a small closed language. A field that is absent, or missing for a reason,
 * satisfies none of the comparisons.
 */
export type Filter =
  | { readonly field: FieldPath; readonly eq: Scalar }
  | { readonly field: FieldPath; readonly in: readonly Scalar[] }
  | { readonly field: FieldPath; readonly gte: string | number }
  | { readonly field: FieldPath; readonly lte: string | number }
  | { readonly field: FieldPath; readonly exists: true }
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter };

/** The schema of a {@link Filter:type}. */
export const Filter: z.ZodType<Filter, Filter> = z.lazy(() =>
  z.union([
    z.strictObject({ field: FieldPath, eq: Scalar }),
    z.strictObject({ field: FieldPath, in: z.array(Scalar).min(1) }),
    z.strictObject({ field: FieldPath, gte: z.union([z.string(), FiniteNumber]) }),
    z.strictObject({ field: FieldPath, lte: z.union([z.string(), FiniteNumber]) }),
    z.strictObject({ field: FieldPath, exists: z.literal(true) }),
    z.strictObject({ and: z.array(Filter).min(1) }),
    z.strictObject({ or: z.array(Filter).min(1) }),
    z.strictObject({ not: Filter }),
  ]),
);

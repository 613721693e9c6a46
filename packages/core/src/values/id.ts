import { v5 as uuidv5 } from 'uuid';
import * as z from 'zod';

/** The id of a record, in FHIR's syntax: 1 to 64 letters, digits, hyphens and dots. Unique per type in a dataset. */
export const Id = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);
/** The id of a record. See {@link Id:var}. */
export type Id = z.infer<typeof Id>;

/** A reference to a record of one of the given types. */
export function referenceTo<const Types extends readonly [string, ...string[]]>(
  ...types: Types
): z.ZodObject<
  { type: z.ZodEnum<{ [type in Types[number]]: type }>; id: typeof Id },
  z.core.$strict
> {
  return z.strictObject({ type: z.enum(types), id: Id });
}

/** A reference from a record to another of the same dataset. */
export interface Reference<Type extends string = string> {
  readonly type: Type;
  readonly id: Id;
}

/** The constant that every deterministic id of the project starts from. It depends on no address that could change. */
const NAMESPACE = '0b5a35b5-3d0a-5c6f-9a51-6b1e4f4f7d20';

/**
 * The id that a business identifier always gives: a UUID version 5 (RFC 9562) of a fixed constant, the kind
 * of thing and its identifier.
 *
 * Never use it on an identifier of a person: whoever can list the identifiers can list the ids.
 *
 * @example
 * deterministicId('structure', '730000007'); // always the same UUID
 */
export function deterministicId(kind: string, ...identifier: readonly string[]): Id {
  // JSON keeps the parts apart, whatever is in them.
  return uuidv5(JSON.stringify([kind, ...identifier]), NAMESPACE);
}

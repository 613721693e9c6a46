import { check } from '@santeparticipative/core';
import type * as z from 'zod';

/** What was read of an identity, and where it stood. */
export interface IdentityPart<Identity> {
  readonly identity: Partial<Identity>;
  /**
   * The elements, by JSON Pointer, that the identity holds although it is written otherwise: all first names in
   * `given`, say, where FR Core has the first one there and all of them in an extension.
   */
  readonly understood: readonly string[];
}

/** The fields whose values the schema takes. One that it refuses stays where it was found: it is listed as unmapped. */
export function valid<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  fields: { readonly [name in keyof z.infer<z.ZodObject<Shape>>]?: unknown },
): Partial<z.infer<z.ZodObject<Shape>>> {
  const partial = schema.partial();
  let identity: Partial<z.infer<z.ZodObject<Shape>>> = {};
  for (const [name, value] of Object.entries(fields)) {
    const result = value === undefined ? undefined : check(partial, { [name]: value });
    if (result?.ok === true) identity = { ...identity, ...result.value };
  }
  return identity;
}

/** Several parts of an identity, as one. */
export function joined<Identity>(parts: readonly IdentityPart<Identity>[]): IdentityPart<Identity> {
  let identity: Partial<Identity> = {};
  for (const part of parts) identity = { ...identity, ...part.identity };
  return { identity, understood: parts.flatMap(({ understood }) => understood) };
}

import { check } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type * as z from 'zod';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { isOurs } from '../reading/is-ours.js';
import { isObject } from '../reading/looks-like-resource.js';
import { unlessMalformed } from '../reading/unless-malformed.js';

/** What a resource says of itself that no record can hold as said: an error, or something that is not to be done. */
function isNegated(part: FhirResource): boolean {
  const status: unknown =
    Reflect.get(part, 'status') ?? Reflect.get(part, 'lifecycleStatus') ?? undefined;
  return status === 'entered-in-error' || Reflect.get(part, 'doNotPerform') === true;
}

/**
 * The parts of a plan that a record can hold. Of a foreign source, one that it cannot is left out: the rest of the plan
 * is read, and all of the part is listed as unmapped. Of a record of ours, the record as a whole is refused.
 */
export function heldParts<Resource extends FhirResource>(
  parts: readonly Resource[],
  schema: z.ZodType,
  read: (part: Resource) => unknown,
  mapping: Mapping,
): unknown[] {
  return parts.flatMap((part) => {
    if (isOurs(part, mapping)) return [read(part)];
    const held = unlessMalformed(() => {
      const value = read(part);
      return !isNegated(part) && check(schema, value).ok ? [value] : [];
    });
    return held ?? [];
  });
}

/** The local ids of parts. */
export function idsOf(parts: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(parts.map((part) => (isObject(part) ? part['id'] : undefined)));
}

/**
 * Reads a part that names others of its plan. Of a foreign source, what it names need be none: a Goal of R4 addresses
 * conditions, too, and a part may have been left out. Such a name is unmapped where it stands.
 */
export function leadingTo<Resource extends FhirResource>(
  known: ReadonlySet<unknown>,
  field: 'needs' | 'goals',
  read: (part: Resource, mapping: Mapping) => unknown,
): (part: Resource, mapping: Mapping) => unknown {
  return (part, mapping) => {
    const value = read(part, mapping);
    if (isOurs(part, mapping) || !isObject(value) || !Array.isArray(value[field])) return value;
    return compact({ ...value, [field]: value[field].filter((id: unknown) => known.has(id)) });
  };
}

import type { AnyReference } from '@santeparticipative/core';
import type { Reference as FhirReference } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom, literalOf, referenceTo } from '../identity.js';
import type { ResourceIdentity } from '../resource-identity.js';
import { recordTypeOf, resourceTypeOf } from '../resource-types.js';
import { type ExtensionCodec, single } from './extension.js';

/** The reference to the resource that carries a record. */
export function writeReference(reference: AnyReference, mapping: Mapping): FhirReference {
  return referenceTo(resourceTypeOf(reference.type), reference, mapping);
}

/**
 * The record that a reference names: by its identifier, else by its literal reference. One that leads to no
 * resource that was read names a record by the type and id of the resource.
 */
export function readReference(
  reference: FhirReference | undefined,
  mapping: Mapping,
): AnyReference | undefined {
  const literal = literalOf(reference);
  const identity =
    identityFrom(reference?.identifier, mapping) ??
    (literal === undefined ? undefined : identityOf(literal, mapping));
  return identity === undefined || identity.of !== undefined
    ? undefined
    : { type: identity.type, id: identity.id };
}

function identityOf(literal: string, { standsFor }: Mapping): ResourceIdentity | undefined {
  const [resourceType, id] = literal.split('/');
  const type = resourceType === undefined ? undefined : recordTypeOf(resourceType);
  const foreign = type === undefined || id === undefined ? undefined : { type, id };
  return standsFor.get(literal) ?? foreign;
}

/** The records that references name; those that name none are left out. */
export function readReferences(
  references: readonly FhirReference[] | undefined,
  mapping: Mapping,
): AnyReference[] {
  return (references ?? []).flatMap((reference) => readReference(reference, mapping) ?? []);
}

/** A reference to a record, as a `Reference`. */
export const reference: ExtensionCodec<AnyReference> = single(
  { value: 'Reference' },
  (value: AnyReference, mapping) => ({ valueReference: writeReference(value, mapping) }),
  ({ valueReference }, mapping) => readReference(valueReference, mapping),
);

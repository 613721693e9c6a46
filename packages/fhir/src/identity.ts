import { deterministicId, recordTypes } from '@santeparticipative/core';
import type { Reference as FhirReference, Identifier } from 'fhir/r4.js';
import type { Mapping } from './context.js';
import type { ResourceIdentity, ResourceType } from './resource-identity.js';
import { definitionUrl } from './systems.js';

const PART_SEPARATOR = '/';

function systemOf(identity: ResourceIdentity, { namespace }: Mapping): string {
  return identity.of === undefined
    ? `${namespace}/${identity.type}`
    : `${namespace}/${identity.type}/${identity.of.part}`;
}

function identifierValue({ id, of }: ResourceIdentity): string {
  return of === undefined ? id : `${id}${PART_SEPARATOR}${of.local}`;
}

/** The identifier that says which record, or part of a record, a resource stands for. */
export function recordIdentifier(identity: ResourceIdentity, mapping: Mapping): Identifier {
  return { system: systemOf(identity, mapping), value: identifierValue(identity) };
}

/** The address of the extension that has our identifier where a resource has no place for it, or a guide takes that place. */
export function recordIdentifierUrl({ systems }: Pick<Mapping, 'systems'>): string {
  return definitionUrl(systems, 'record-identifier');
}

/** The id of the resource that stands for a record or a part of it: always the same, and no other's. */
export function resourceId(identity: ResourceIdentity, mapping: Mapping): string {
  const value = identifierValue(identity);
  const key = `${identity.type}/${identity.of?.part ?? ''}/${value}`;
  const known = mapping.ids.get(key);
  if (known !== undefined) return known;
  const id = deterministicId('fhir', systemOf(identity, mapping), value);
  mapping.ids.set(key, id);
  return id;
}

/**
 * A reference to the resource that stands for a record or a part of it: literal and logical at once, or
 * logical alone when the type of that resource is not known.
 */
export function referenceTo(
  resourceType: ResourceType | undefined,
  identity: ResourceIdentity,
  mapping: Mapping,
): FhirReference {
  const identifier = recordIdentifier(identity, mapping);
  return resourceType === undefined
    ? { identifier }
    : { reference: `${resourceType}/${resourceId(identity, mapping)}`, identifier };
}

/** The literal reference to a resource, without the address of its server nor a version: `Patient/1`. */
export function literalOf(reference: FhirReference | undefined): string | undefined {
  return reference?.reference?.split('/_history/')[0]?.split('/').slice(-2).join('/');
}

/** Which record, or part of a record, of the namespace an identifier names. */
export function identityFrom(
  identifier: Identifier | undefined,
  { namespace }: Mapping,
): ResourceIdentity | undefined {
  const { system, value } = identifier ?? {};
  // Resources come from anywhere: what should be a text need not be one.
  if (typeof system !== 'string' || typeof value !== 'string') return undefined;
  if (!system.startsWith(`${namespace}/`)) return undefined;
  const [name, part, ...rest] = system.slice(namespace.length + 1).split('/');
  const type = recordTypes.find((known) => known === name);
  if (type === undefined || rest.length > 0) return undefined;
  if (part === undefined) return { type, id: value };
  const [id, local, ...more] = value.split(PART_SEPARATOR);
  if (id === undefined || local === undefined || more.length > 0) return undefined;
  return { type, id, of: { part, local } };
}

import type { AnyRecord } from '@santeparticipative/core';
import type { Reference as FhirReference, FhirResource, Identifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom, recordIdentifier, referenceTo, resourceId } from '../identity.js';
import type { ResourceType } from '../resource-identity.js';
import { identifiersOf } from '../resource-set.js';

/** The elements by which the resource of a part of a record says what it stands for. */
export interface PartElements {
  id: string;
  /** The version of the record that the part belongs to. */
  meta: { versionId: string };
  identifier: Identifier[];
}

/** What writes the parts that a list of a record holds, such as the goals of a pathway. */
export interface PartWriter {
  /** The elements that identify the resource of a part. */
  elements(local: string): PartElements;
  /** A reference to the resource of a part. */
  reference(resourceType: ResourceType, local: string): FhirReference;
}

/** Writes the parts that one list of a record holds. */
export function partsOf(record: AnyRecord, part: string, mapping: Mapping): PartWriter {
  const identity = (local: string) => ({ type: record.type, id: record.id, of: { part, local } });
  return {
    elements: (local) => ({
      id: resourceId(identity(local), mapping),
      meta: { versionId: record.meta.version.toString() },
      identifier: [recordIdentifier(identity(local), mapping)],
    }),
    reference: (resourceType, local) => referenceTo(resourceType, identity(local), mapping),
  };
}

function localFrom(
  identifier: Identifier | undefined,
  part: string,
  mapping: Mapping,
): string | undefined {
  const found = identityFrom(identifier, mapping)?.of;
  return found?.part === part ? found.local : undefined;
}

/** The local id of the part that a resource stands for; of a foreign resource, its own id. */
export function localOf(
  resource: FhirResource,
  part: string,
  mapping: Mapping,
): string | undefined {
  const local = identifiersOf(resource)
    .map((identifier) => localFrom(identifier, part, mapping))
    .find((found) => found !== undefined);
  return local ?? resource.id;
}

/** The local id of the part that a reference names; of a foreign reference, the id that it ends with. */
export function localIn(
  reference: FhirReference,
  part: string,
  mapping: Mapping,
): string | undefined {
  return localFrom(reference.identifier, part, mapping) ?? reference.reference?.split('/').at(-1);
}

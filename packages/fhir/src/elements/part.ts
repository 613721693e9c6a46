import type { AnyRecord } from '@santeparticipative/core';
import type { Reference as FhirReference, FhirResource, Identifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { identityFrom, recordIdentifier, referenceTo, resourceId } from '../identity.js';
import { identifiersOf } from '../reading/resource-set.js';
import type { ResourceType } from '../resource-identity.js';
import { definitionUrl } from '../systems.js';

/** The profile of the resource of each kind of part, by the list of the record that holds it. */
const PART_PROFILES = {
  sites: 'site',
  services: 'service',
  practitioner: 'practitioner',
  parties: 'partnership-party',
  team: 'care-team',
  agreement: 'agreement',
  sharing: 'sharing',
  needs: 'need',
  expectations: 'expectation',
  goals: 'goal',
  actions: 'action',
  reviews: 'review',
} as const;

/** A list of a record, or one thing of it, whose items have resources of their own. */
export type PartName = keyof typeof PART_PROFILES;

/** The elements by which the resource of a part of a record says what it stands for. */
export interface PartElements {
  id: string;
  /** The version of the record that the part belongs to, and the part's profile. */
  meta: { versionId: string; profile: string[] };
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
export function partsOf(record: AnyRecord, part: PartName, mapping: Mapping): PartWriter {
  const identity = (local: string) => ({ type: record.type, id: record.id, of: { part, local } });
  return {
    elements: (local) => ({
      id: resourceId(identity(local), mapping),
      meta: {
        versionId: record.meta.version.toString(),
        profile: [definitionUrl(mapping.systems, PART_PROFILES[part])],
      },
      identifier: [recordIdentifier(identity(local), mapping)],
    }),
    reference: (resourceType, local) => referenceTo(resourceType, identity(local), mapping),
  };
}

function localFrom(
  identifier: Identifier | undefined,
  part: PartName,
  mapping: Mapping,
): string | undefined {
  const found = identityFrom(identifier, mapping)?.of;
  return found?.part === part ? found.local : undefined;
}

/** The local id of the part that a resource stands for; of a foreign resource, its own id. */
export function localOf(
  resource: FhirResource,
  part: PartName,
  mapping: Mapping,
): string | undefined {
  const local = identifiersOf(resource, mapping)
    .map((identifier) => localFrom(identifier, part, mapping))
    .find((found) => found !== undefined);
  return local ?? resource.id;
}

/** The local id of the part that a reference names; of a foreign reference, the id that it ends with. */
export function localIn(
  reference: FhirReference,
  part: PartName,
  mapping: Mapping,
): string | undefined {
  return localFrom(reference.identifier, part, mapping) ?? reference.reference?.split('/').at(-1);
}

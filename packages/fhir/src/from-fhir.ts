import {
  type AnyRecord,
  checkRecord,
  type Issue,
  type RecordType,
  type Result,
} from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { type Mapping, type MappingContext, mappingOf } from './context.js';
import { identityFrom } from './identity.js';
import { mappers } from './mappers.js';
import { identifiersOf, ResourceSet } from './resource-set.js';
import { recordTypeOf } from './resource-types.js';
import { resourcesIn } from './resources-in.js';
import { type UnmappedElement, unmappedElements } from './unmapped.js';

/** What was read from FHIR: the records, what is wrong with those that are not records, and what found no place. */
export interface ReadResult {
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
  /** Every element that the records do not hold: what would be lost. */
  readonly unmapped: readonly UnmappedElement[];
}

const MALFORMED: Result<AnyRecord> = {
  ok: false,
  issues: [
    {
      rule: 'fhir.malformed',
      severity: 'error',
      path: '',
      message: {
        fr: "Cette ressource n'a pas la forme que FHIR R4 lui donne : elle ne peut pas être lue.",
        en: 'This resource does not have the shape that FHIR R4 gives it: it cannot be read.',
      },
    },
  ],
};

interface Found {
  readonly type: RecordType;
  readonly id: string;
}

/** Which record a resource carries: by its identifier of the namespace, else by its type and its own id. */
function foundIn(resource: FhirResource, mapping: Mapping): Found | undefined {
  const identities = identifiersOf(resource).flatMap(
    (identifier) => identityFrom(identifier, mapping) ?? [],
  );
  const own = identities.find(({ of, type }) => of === undefined && carries(type, resource));
  if (own !== undefined) return own;
  if (identities.length > 0 || resource.id === undefined) return undefined;
  const type = recordTypeOf(resource.resourceType);
  return type === undefined ? undefined : { type, id: resource.id };
}

function carries(type: RecordType, resource: FhirResource): boolean {
  return mappers[type].carriers.includes(resource.resourceType);
}

/**
 * Reads the fields of a record. Mappers take elements for what R4 says they are; where one is of another kind,
 * a text in place of a list, reading breaks, and the resource as a whole is malformed.
 */
function readDraft(
  { type }: Found,
  carrier: FhirResource,
  set: ResourceSet,
  mapping: Mapping,
): object | undefined {
  try {
    return mappers[type].read(carrier, set, mapping);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A record of a foreign source has no meta of ours: it is taken as a first version, recorded when the server says. */
function defaultMeta({ meta }: FhirResource): object {
  const { lastUpdated } = meta ?? {};
  const updated = new Date(typeof lastUpdated === 'string' ? lastUpdated : 0);
  const recordedAt = Number.isNaN(updated.getTime()) ? new Date(0) : updated;
  return { version: 1, recordedAt: recordedAt.toISOString(), status: 'active' };
}

/**
 * Reads records from FHIR R4 resources, given in any order, alone or in Bundles. Nothing throws, whatever the
 * JSON: what is no record gives issues, and every element that found no place is listed.
 *
 * @example
 * const { records, unmapped } = fromFhir([bundle], { namespace: 'https://msp.example/dataset' });
 */
export function fromFhir(input: Iterable<unknown>, context: MappingContext): ReadResult {
  const mapping = mappingOf(context);
  const { resources, issues: refused } = resourcesIn(input);
  const set = new ResourceSet(resources);
  const records: AnyRecord[] = [];
  const issues: Issue[] = [...refused];
  const unmapped: UnmappedElement[] = [];
  const placed = new Set<FhirResource>();
  for (const carrier of resources) {
    const found = foundIn(carrier, mapping);
    if (found === undefined) continue;
    const draft = readDraft(found, carrier, set, mapping);
    const used = [carrier, ...set.takeFollowed()];
    const result =
      draft === undefined
        ? MALFORMED
        : checkRecord({ meta: defaultMeta(carrier), ...draft, type: found.type, id: found.id });
    issues.push(...result.issues.map((issue) => ({ ...issue, record: found })));
    for (const resource of used) placed.add(resource);
    if (result.ok) {
      records.push(result.value);
      unmapped.push(...unmappedElements(used, mappers[found.type].write(result.value, mapping)));
    }
  }
  const strangers = resources.filter((resource) => !placed.has(resource));
  return { records, issues, unmapped: [...unmapped, ...unmappedElements(strangers, [])] };
}

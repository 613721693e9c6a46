import type { AnyRecord, SourceRef } from '@santeparticipative/core';
import type { CodeableConcept, FhirResource, Provenance, ProvenanceEntity } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, readFields, writeFields } from '../elements/extension.js';
import { text } from '../elements/primitives.js';
import { readReference, writeReference } from '../elements/reference.js';
import { recordIdentifier, recordIdentifierUrl, referenceTo, resourceId } from '../identity.js';
import type { Links, ResourceSet } from '../reading/resource-set.js';
import type { ResourceIdentity } from '../resource-identity.js';
import { standardSystems } from '../standard-systems.js';
import { definitionUrl } from '../systems.js';

/** The part of a record that its Provenance is. */
export const PROVENANCE = { part: 'provenance', local: '1' } as const;

/** What a source says in its own words, of which R4's Provenance knows nothing. */
export const sourceExtensions: FieldCodecs<Omit<SourceRef, 'source'>> = {
  where: text,
  quote: text,
  licence: text,
};

/** HL7's system of what was done to a record. */
const OPERATION = standardSystems.dataOperation;

/** How an agent that is an address is named (RFC 3986): the dataset, by its namespace. */
const ADDRESS = 'urn:ietf:rfc:3986';

function activity({ meta }: AnyRecord): CodeableConcept {
  return { coding: [{ system: OPERATION, code: meta.version > 1 ? 'UPDATE' : 'CREATE' }] };
}

function sourceEntity(source: SourceRef, mapping: Mapping): ProvenanceEntity {
  return compact({
    extension: writeFields<Omit<SourceRef, 'source'>>(
      source,
      sourceExtensions,
      mapping,
      addressesOf('source-reference', mapping),
    ),
    role: 'source' as const,
    what: writeReference(source.source, mapping),
  });
}

/**
 * Where a record comes from, when it says so: a Provenance whose entities are the documents that it was read in, and
 * the record that it corrects. Whoever recorded it is the dataset, by its namespace: no person is named.
 */
export function provenanceOf(
  record: AnyRecord,
  carrier: FhirResource,
  mapping: Mapping,
): readonly Provenance[] {
  const { sources = [], meta } = record;
  if (sources.length === 0 && meta.replaces === undefined) return [];
  const { namespace, systems } = mapping;
  const identity: ResourceIdentity = {
    type: record.type,
    id: record.id,
    of: PROVENANCE,
  };
  return [
    {
      resourceType: 'Provenance',
      id: resourceId(identity, mapping),
      meta: {
        versionId: meta.version.toString(),
        profile: [definitionUrl(systems, 'record-provenance')],
      },
      extension: [
        {
          url: recordIdentifierUrl(mapping),
          valueIdentifier: recordIdentifier(identity, mapping),
        },
      ],
      target: [referenceTo(carrier.resourceType, record, mapping)],
      recorded: meta.recordedAt,
      activity: activity(record),
      agent: [{ who: { identifier: { system: ADDRESS, value: namespace } } }],
      entity: [
        ...sources.map((source) => sourceEntity(source, mapping)),
        ...(meta.replaces === undefined
          ? []
          : [{ role: 'revision' as const, what: writeReference(meta.replaces, mapping) }]),
      ],
    },
  ];
}

/** What a Provenance is about. */
const targetsOf: Links = (resource) =>
  resource.resourceType === 'Provenance' ? resource.target : [];

function readSource(entity: ProvenanceEntity, mapping: Mapping): object {
  return compact({
    source: readReference(entity.what, mapping),
    ...readFields(
      entity.extension,
      sourceExtensions,
      mapping,
      addressesOf('source-reference', mapping),
    ),
  });
}

/** What the Provenances of a carrier say of its record. */
export interface ReadProvenance {
  readonly sources: readonly object[];
  readonly replaces: object | undefined;
}

/** True for one moment, in whatever form: servers write their own. */
function isSameTime(one: unknown, other: unknown): boolean {
  return (
    typeof one === 'string' && typeof other === 'string' && Date.parse(one) === Date.parse(other)
  );
}

/** What the Provenances of the resource that carries a record say of it, recorded when the record was. */
export function readProvenance(
  carrier: FhirResource,
  recordedAt: unknown,
  set: ResourceSet,
  mapping: Mapping,
): ReadProvenance {
  const entities = set
    .referringTo('Provenance', carrier, targetsOf, ({ recorded }) =>
      isSameTime(recorded, recordedAt),
    )
    .flatMap(({ entity }) => entity ?? []);
  const [revision] = entities.filter(({ role }) => role === 'revision');
  return {
    sources: entities
      .filter(({ role }) => role === 'source')
      .map((entity) => readSource(entity, mapping)),
    replaces: readReference(revision?.what, mapping),
  };
}

import { type Structure, structureKinds } from '@santeparticipative/core';
import type { CodeableConcept, Extension, Organization, Reference } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readAddress, writeAddress } from '../elements/address.js';
import { coded, readCode, readCoded, writeCode, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, list, object, orMissing } from '../elements/extension.js';
import { partsOf } from '../elements/part.js';
import { period } from '../elements/period.js';
import { code, date, decimal, text } from '../elements/primitives.js';
import { quantity } from '../elements/quantity.js';
import { activity } from '../elements/record-status.js';
import { readReference, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource, type ResourceSet } from '../reading/resource-set.js';
import { codeSystemUrl, definitionUrl } from '../systems.js';
import { repeatsKind } from './national-kind.js';
import { readService, writeService } from './service.js';
import { readSite, writeSite } from './site.js';
import { readOfficial, writeOfficial } from './structure-identifiers.js';

type Native =
  | 'identifiers'
  | 'name'
  | 'aliases'
  | 'kind'
  | 'nationalCategory'
  | 'partOf'
  | 'address'
  | 'sites'
  | 'services';

/** The category is a type, but when it is a kind of our own list: then there would be two. */
export const extensions: FieldCodecs<
  Omit<OwnFields<'structure'>, Exclude<Native, 'nationalCategory'>>
> = {
  nationalCategory: coded,
  description: text,
  territory: reference,
  territoriesServed: list(reference),
  opened: orMissing(date),
  closed: date,
  staffing: list(
    object<NonNullable<Structure['staffing']>[number]>({
      function: coded,
      count: orMissing(quantity),
      fte: decimal,
      speciality: text,
      employer: reference,
      employerDescription: text,
      purpose: text,
      period,
    }),
  ),
  employees: quantity,
  volunteers: quantity,
  composition: list(coded),
  memberships: list(
    object<NonNullable<Structure['memberships']>[number]>({
      structure: reference,
      kind: code,
      purpose: text,
      period,
    }),
  ),
  governance: list(
    object<NonNullable<Structure['governance']>[number]>({
      body: text,
      role: coded,
      seats: quantity,
    }),
  ),
};

/** The address of the extension by which an Organization, which has no element for it, lists a kind of parts. */
function listUrl(part: 'sites' | 'services', { systems }: Mapping): string {
  return definitionUrl(systems, `structure.${part}`);
}

function writeList(
  part: 'sites' | 'services',
  references: readonly Reference[],
  mapping: Mapping,
): Extension[] {
  return references.map((valueReference) => ({ url: listUrl(part, mapping), valueReference }));
}

function readList(
  part: 'sites' | 'services',
  organization: Organization,
  mapping: Mapping,
): Reference[] {
  return (organization.extension ?? [])
    .filter(({ url }) => url === listUrl(part, mapping))
    .flatMap(({ valueReference }) => valueReference ?? []);
}

function writeLists(structure: Structure, mapping: Mapping): Extension[] {
  const sites = partsOf(structure, 'sites', mapping);
  const services = partsOf(structure, 'services', mapping);
  return [
    ...writeList(
      'sites',
      (structure.sites ?? []).map(({ id }) => sites.reference('Location', id)),
      mapping,
    ),
    ...writeList(
      'services',
      (structure.services ?? []).map(({ id }) => services.reference('HealthcareService', id)),
      mapping,
    ),
  ];
}

function readParts(organization: Organization, set: ResourceSet, mapping: Mapping): object {
  const sites = readList('sites', organization, mapping).flatMap(
    (to) => set.resolve('Location', to) ?? [],
  );
  const services = readList('services', organization, mapping).flatMap(
    (to) => set.resolve('HealthcareService', to) ?? [],
  );
  return {
    sites: sites.map((location) => readSite(location, mapping)),
    services: services.map((service) => readService(service, mapping)),
  };
}

/** True for the type that says the kind in our own list: any other may be the category that the source has. */
function isOwnKind({ coding }: CodeableConcept, { systems }: Mapping): boolean {
  const own = codeSystemUrl(systems, structureKinds.id);
  return coding?.some(({ system }) => system === own) === true;
}

/**
 * A structure is an Organization, its sites are Locations that it manages, its services HealthcareServices
 * that it provides.
 */
export const structure: RecordMapper<'structure'> = {
  type: 'structure',
  carriers: ['Organization'],
  write: (record, mapping) => {
    const { nationalCategory } = record;
    const isKind = nationalCategory?.system === structureKinds.id;
    const held = { ...record, nationalCategory: isKind ? nationalCategory : undefined };
    const { extension, ...carrier } = carrierOf(record, held, extensions, mapping);
    return [
      compact({
        resourceType: 'Organization' as const,
        ...carrier,
        extension: [...extension, ...writeLists(record, mapping)],
        identifier: [
          recordIdentifier(record, mapping),
          ...writeOfficial(record.identifiers, mapping),
        ],
        active: activity(record.meta),
        type: [
          writeCode(structureKinds, record.kind, mapping),
          ...(nationalCategory === undefined || isKind
            ? []
            : [writeCoded(nationalCategory, mapping)]),
        ],
        name: record.name,
        alias: record.aliases,
        address: record.address === undefined ? undefined : [writeAddress(record.address, mapping)],
        partOf: record.partOf === undefined ? undefined : writeReference(record.partOf, mapping),
      }),
      ...(record.sites ?? []).map((site) => writeSite(record, site, mapping)),
      ...(record.services ?? []).map((service) => writeService(record, service, mapping)),
    ];
  },
  read: (carrier, set, mapping) => {
    if (!isResource('Organization', carrier)) return {};
    const types = carrier.type ?? [];
    const kind = readCode(structureKinds, types, mapping);
    const ownAt = types.findIndex((type) => isOwnKind(type, mapping));
    const category = types
      .filter((type, at) => at !== ownAt && !repeatsKind(type, kind, mapping))
      .map((type) => readCoded(type, mapping))
      .find((read) => read !== undefined);
    return compact({
      ...readCarrier('structure', carrier.extension, extensions, mapping),
      ...readParts(carrier, set, mapping),
      identifiers: readOfficial(carrier, mapping),
      name: carrier.name,
      aliases: carrier.alias,
      kind,
      ...(category === undefined ? {} : { nationalCategory: category }),
      address: readAddress(carrier.address?.[0], mapping),
      partOf: readReference(carrier.partOf, mapping),
    });
  },
};

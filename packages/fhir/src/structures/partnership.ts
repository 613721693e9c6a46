import type { Partnership, PartnershipParty } from '@santeparticipative/core';
import type { OrganizationAffiliation } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { coded, readCoded, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import {
  type FieldCodecs,
  list,
  object,
  orMissing,
  readFields,
  writeFields,
} from '../elements/extension.js';
import { partsOf } from '../elements/part.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { boolean, text } from '../elements/primitives.js';
import { activity } from '../elements/record-status.js';
import { readReference, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource, type ResourceSet } from '../reading/resource-set.js';
import { definitionUrl } from '../systems.js';

type Brings = Omit<PartnershipParty, 'structure'>;

interface HeldInExtensions
  extends Pick<Partnership, 'programme' | 'formalised' | 'conventionTitle'> {
  /** What the first party brings: R4 gives a role to the others alone. */
  readonly host?: Brings | undefined;
}

/** What an affiliation of R4, which joins two organisations, has no element for. */
export const partnershipExtensions: FieldCodecs<HeldInExtensions> = {
  programme: reference,
  formalised: orMissing(boolean),
  conventionTitle: text,
  host: object<Brings>({ roles: list(coded), description: text }),
};

/** What a party brings, beside its roles. */
export const partyExtensions: FieldCodecs<Pick<PartnershipParty, 'description'>> = {
  description: text,
};

const furtherUrl = ({ systems }: Mapping): string =>
  definitionUrl(systems, 'partnership-further-party');

/** The elements of an affiliation that say who a party other than the first is, and what it brings. */
function partyElements(
  party: PartnershipParty | undefined,
  mapping: Mapping,
): Pick<OrganizationAffiliation, 'participatingOrganization' | 'code' | 'extension'> {
  if (party === undefined) return {};
  return {
    participatingOrganization: writeReference(party.structure, mapping),
    code: (party.roles ?? []).map((role) => writeCoded(role, mapping)),
    extension: writeFields<Pick<PartnershipParty, 'description'>>(
      party,
      partyExtensions,
      mapping,
      addressesOf('partnership-party', mapping),
    ),
  };
}

function readParty(affiliation: OrganizationAffiliation, mapping: Mapping): object[] {
  const structure = readReference(affiliation.participatingOrganization, mapping);
  if (structure === undefined) return [];
  const roles = affiliation.code?.map((role) => readCoded(role, mapping));
  return [
    compact({
      structure,
      roles,
      ...readFields(
        affiliation.extension,
        partyExtensions,
        mapping,
        addressesOf('partnership-party', mapping),
      ),
    }),
  ];
}

/** The local id of a party: its place among the parties. */
const localOf = (index: number): string => (index + 1).toString();

function writeFurtherParties(
  { parties, ...record }: Partnership,
  mapping: Mapping,
): OrganizationAffiliation[] {
  const [host, , ...others] = parties;
  const { elements } = partsOf({ ...record, parties }, 'parties', mapping);
  return others.map((party, index) =>
    compact({
      resourceType: 'OrganizationAffiliation' as const,
      ...elements(localOf(index + 2)),
      active: activity(record.meta),
      period: record.period === undefined ? undefined : writePeriod(record.period, mapping),
      organization: host === undefined ? undefined : writeReference(host.structure, mapping),
      ...partyElements(party, mapping),
    }),
  );
}

function readFurtherParties(
  carrier: OrganizationAffiliation,
  set: ResourceSet,
  mapping: Mapping,
): object[] {
  const url = furtherUrl(mapping);
  return (carrier.extension ?? [])
    .flatMap((extension) => (extension.url === url ? (extension.valueReference ?? []) : []))
    .flatMap((to) => set.resolve('OrganizationAffiliation', to) ?? [])
    .flatMap((affiliation) => readParty(affiliation, mapping));
}

/**
 * A partnership is an OrganizationAffiliation of its first party with its second, whose roles are its codes; each
 * further party is affiliated to the first by one of its own, for R4 joins two organisations at a time.
 */
export const partnership: RecordMapper<'partnership'> = {
  type: 'partnership',
  carriers: ['OrganizationAffiliation'],
  write: (record, mapping) => {
    const [host, second, ...others] = record.parties;
    const { structure: _host, ...brings } = host ?? {};
    const held: HeldInExtensions = {
      ...record,
      host: Object.keys(brings).length === 0 ? undefined : brings,
    };
    const { extension, ...carrier } = carrierOf(record, held, partnershipExtensions, mapping);
    const { extension: description = [], ...party } = partyElements(second, mapping);
    const further = partsOf(record, 'parties', mapping);
    return [
      compact({
        resourceType: 'OrganizationAffiliation' as const,
        ...carrier,
        extension: [
          ...extension,
          ...description,
          ...others.map((_, index) => ({
            url: furtherUrl(mapping),
            valueReference: further.reference('OrganizationAffiliation', localOf(index + 2)),
          })),
        ],
        identifier: [recordIdentifier(record, mapping)],
        active: activity(record.meta),
        period: record.period === undefined ? undefined : writePeriod(record.period, mapping),
        organization: host === undefined ? undefined : writeReference(host.structure, mapping),
        ...party,
      }),
      ...writeFurtherParties(record, mapping),
    ];
  },
  read: (carrier, set, mapping) => {
    if (!isResource('OrganizationAffiliation', carrier)) return {};
    const { host, ...held } = readCarrier(
      'partnership',
      carrier.extension,
      partnershipExtensions,
      mapping,
    );
    const structure = readReference(carrier.organization, mapping);
    return compact({
      ...held,
      parties: [
        ...(structure === undefined
          ? []
          : [{ structure, ...(typeof host === 'object' ? host : {}) }]),
        ...readParty(carrier, mapping),
        ...readFurtherParties(carrier, set, mapping),
      ],
      period: readPeriod(carrier.period, mapping),
    });
  },
};

import type { Structure } from '@santeparticipative/core';
import type { CodeableConcept, Organization } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { nationalKind } from '../../../structures/national-kind.js';
import {
  idNatStructNumber,
  nationalIdentifier,
} from '../../../structures/structure-identifiers.js';
import { codeSystemUrl } from '../../../systems.js';
import { withCommune } from '../address.js';
import { inProfile } from '../profiled.js';

/** What FR Core calls an organisation with a site's number, or with those of a legal carrier alone. */
function entityType({ identifiers }: Structure, { systems }: Mapping): readonly CodeableConcept[] {
  const { finessEt, siret, finessEj, siren } = identifiers ?? {};
  const system = `${systems.guides.frCore}/CodeSystem/fr-core-cs-v2-3307`;
  if (finessEt !== undefined || siret !== undefined) {
    return [{ coding: [{ system, code: 'GEOGRAPHICAL-ENTITY' }] }];
  }
  return finessEj === undefined && siren === undefined
    ? []
    : [{ coding: [{ system, code: 'LEGAL-ENTITY' }] }];
}

/**
 * The types of an Organization: our kind and the category of establishment stand apart, for the guide wants the category
 * alone in its type, and once.
 */
function types(
  organization: Organization,
  structure: Structure,
  mapping: Mapping,
): readonly CodeableConcept[] {
  const categories = codeSystemUrl(mapping.systems, 'TRE_R66');
  const [kind, ...others] = organization.type ?? [];
  const own = (kind?.coding ?? []).filter(({ system }) => system !== categories);
  const same = nationalKind(structure.kind, mapping);
  const hasCategory = structure.nationalCategory?.system === 'TRE_R66';
  return [
    { ...kind, coding: own },
    ...others,
    ...(same === undefined || hasCategory ? [] : [{ coding: [same] }]),
    ...entityType(structure, mapping),
  ];
}

/** The Organization of a structure, with its national identifier and what the guide calls it. */
export function writeOrganization(
  organization: Organization,
  structure: Structure,
  mapping: Mapping,
): Organization {
  const value = idNatStructNumber(structure.identifiers);
  return inProfile(
    {
      ...organization,
      identifier: [
        ...(organization.identifier ?? []),
        ...(value === undefined ? [] : [nationalIdentifier(value, mapping)]),
      ],
      type: [...types(organization, structure, mapping)],
      ...(organization.address === undefined
        ? {}
        : { address: organization.address.map((address) => withCommune(address, mapping)) }),
    },
    'fr-core-organization',
    mapping,
  );
}

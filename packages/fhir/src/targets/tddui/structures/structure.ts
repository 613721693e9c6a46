import { idNatStructOf, type Result, type Structure } from '@santeparticipative/core';
import type { Organization } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import type { RecordResources } from '../../guide.js';
import { missingNeed } from '../../needs.js';
import { inProfile } from '../profiled.js';

/** The Organization of a structure, with its national identifier: its FINESS number, a site's before a legal carrier's. */
export function writeStructure(
  structure: Structure,
  [carrier, ...parts]: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const { finessEt, finessEj } = structure.identifiers ?? {};
  const number = finessEt ?? finessEj;
  if (number === undefined)
    return { ok: false, issues: [missingNeed(structure, 'finess', '/identifiers')] };
  const written =
    carrier.resourceType === 'Organization'
      ? withNationalNumber(carrier, idNatStructOf({ kind: 'finess', number }), mapping)
      : carrier;
  return { ok: true, value: [written, ...parts], issues: [] };
}

function withNationalNumber(
  organization: Organization,
  value: string,
  mapping: Mapping,
): Organization {
  const { systems } = mapping;
  return inProfile(
    {
      ...organization,
      identifier: [
        ...(organization.identifier ?? []),
        {
          use: 'official',
          type: { coding: [{ system: systems.identifierTypes, code: 'IDNST' }] },
          system: systems.identifiers.nationalStructure,
          value,
        },
      ],
    },
    'tddui-organization',
    mapping,
  );
}

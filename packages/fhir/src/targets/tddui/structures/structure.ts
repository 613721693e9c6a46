import { idNatStructOf, type Result, type Structure } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { nationalIdentifier } from '../../../structures/structure-identifiers.js';
import type { RecordResources } from '../../guide.js';
import { missingNeed } from '../../needs.js';
import { inProfile, unprofiled } from '../profiled.js';

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
  const value = idNatStructOf({ kind: 'finess', number });
  const written =
    carrier.resourceType === 'Organization'
      ? inProfile(
          {
            ...carrier,
            identifier: [...(carrier.identifier ?? []), nationalIdentifier(value, mapping)],
          },
          'tddui-organization',
          mapping,
        )
      : carrier;
  return { ok: true, value: [written, ...parts.map(writePart)], issues: [] };
}

/** A site or a service: our profiles of them want their structure in ours, and here it is in the guide's. */
function writePart(part: FhirResource): FhirResource {
  return part.resourceType === 'Provenance' ? part : unprofiled(part);
}

import type { Professional } from '@santeparticipative/core';
import type { Practitioner } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { idNatPsNumber, nationalIdentifier } from '../../../structures/practitioner.js';
import { inProfile } from '../profiled.js';

/** The Practitioner of a professional, with the national identifier. The role has no profile: that of the guide takes functions of its own list alone. */
export function writePractitioner(
  practitioner: Practitioner,
  professional: Professional,
  mapping: Mapping,
): Practitioner {
  const value = idNatPsNumber(professional);
  return inProfile(
    {
      ...practitioner,
      identifier: [
        ...(practitioner.identifier ?? []),
        ...(value === undefined ? [] : [nationalIdentifier(value, mapping)]),
      ],
    },
    'fr-core-practitioner',
    mapping,
  );
}

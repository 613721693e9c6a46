import type { Professional } from '@santeparticipative/core';
import type { Identifier, Practitioner } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { idNatPsNumber } from '../../../structures/practitioner.js';
import { inProfile } from '../profiled.js';

/** The national identifier of a professional (idNat_PS), where an official number gives one. */
function nationalIdentifier(
  professional: Professional,
  { systems }: Mapping,
): readonly Identifier[] {
  const value = idNatPsNumber(professional);
  return value === undefined
    ? []
    : [
        {
          use: 'official',
          type: { coding: [{ system: systems.identifierTypes, code: 'IDNPS' }] },
          system: systems.identifiers.nationalProfessional,
          value,
        },
      ];
}

/** The Practitioner of a professional, with the national identifier. The role has no profile: that of the guide takes functions of its own list alone. */
export function writePractitioner(
  practitioner: Practitioner,
  professional: Professional,
  mapping: Mapping,
): Practitioner {
  return inProfile(
    {
      ...practitioner,
      identifier: [
        ...(practitioner.identifier ?? []),
        ...nationalIdentifier(professional, mapping),
      ],
    },
    'fr-core-practitioner',
    mapping,
  );
}

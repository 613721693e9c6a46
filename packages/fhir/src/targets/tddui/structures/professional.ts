import {
  type IdNatPs,
  InternalId,
  idNatPsOf,
  type Professional,
  type Result,
} from '@santeparticipative/core';
import type { FhirResource, Practitioner, PractitionerRole } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import {
  idNatPsNumber,
  nationalIdentifier,
  withPractitioner,
} from '../../../structures/practitioner.js';
import { writeProfessionalIdentity } from '../../../structures/professional-identity.js';
import type { RecordResources } from '../../guide.js';
import { missingNeed } from '../../needs.js';
import { localPart } from '../business-identifier.js';
import { finessOf } from '../finess.js';
import { inProfile, recordCodeUrl } from '../profiled.js';

/**
 * The national identifier of a professional: the number in a register, else the structure's FINESS number and what
 * the structure calls the professional, which is what mediators have.
 */
function nationalNumber(
  professional: Professional,
  { id = '' }: FhirResource,
  mapping: Mapping,
): IdNatPs | undefined {
  const number = finessOf(professional.structure, mapping);
  return (
    idNatPsNumber(professional) ??
    (number === undefined
      ? undefined
      : idNatPsOf({ kind: 'finess', number, internalId: InternalId.parse(localPart(id)) }))
  );
}

/** The role of a professional: the guide takes codes of its own list alone, so ours is an extension and a text. */
function writeRole(role: PractitionerRole, mapping: Mapping): PractitionerRole {
  const url = recordCodeUrl(mapping);
  const functions = role.code ?? [];
  return inProfile(
    {
      ...role,
      extension: [
        ...(role.extension ?? []),
        ...functions.map((valueCodeableConcept) => ({ url, valueCodeableConcept })),
      ],
      code: functions.map(({ text = '' }) => ({ text })),
    },
    'tddui-practitioner-role',
    mapping,
  );
}

function writePractitioner(
  practitioner: Practitioner,
  value: IdNatPs,
  mapping: Mapping,
): Practitioner {
  return inProfile(
    {
      ...practitioner,
      identifier: [...(practitioner.identifier ?? []), nationalIdentifier(value, mapping)],
    },
    'tddui-practitioner',
    mapping,
  );
}

/** The resources of a professional: the role, and somebody whom the guide wants to have a national identifier. */
export function writeProfessional(
  professional: Professional,
  resources: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const value = nationalNumber(professional, resources[0], mapping);
  if (value === undefined)
    return { ok: false, issues: [missingNeed(professional, 'finess', '/structure')] };
  const identity = mapping.identities.professional?.({ type: 'professional', id: professional.id });
  const [role, ...others] = writeProfessionalIdentity(
    professional,
    withPractitioner(professional, resources, mapping),
    identity ?? {},
    mapping,
  );
  const written = role.resourceType === 'PractitionerRole' ? writeRole(role, mapping) : role;
  return {
    ok: true,
    value: [
      written,
      ...others.map((other) =>
        other.resourceType === 'Practitioner' ? writePractitioner(other, value, mapping) : other,
      ),
    ],
    issues: [],
  };
}

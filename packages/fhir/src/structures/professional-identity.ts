import { pointer, type RecordOf } from '@santeparticipative/core';
import type { Practitioner } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { ProfessionalIdentity } from '../identities/identities.js';
import { type IdentityPart, valid } from '../identities/identity-part.js';
import { isResource } from '../reading/resource-set.js';
import type { RecordResources } from '../targets/guide.js';
import { withPractitioner } from './practitioner.js';

/** A Practitioner with the name of the professional. */
export function writePractitionerName(
  practitioner: Practitioner,
  { family, given }: ProfessionalIdentity,
): Practitioner {
  const name = compact({ family, given });
  return Object.keys(name).length === 0
    ? practitioner
    : { ...practitioner, name: [...(practitioner.name ?? []), name] };
}

/**
 * The resources of a professional, with the name: that of the Practitioner whom the role refers to, who is written for
 * it where no official number asks for one.
 */
export function writeProfessionalIdentity(
  record: RecordOf<'professional'>,
  resources: RecordResources,
  identity: ProfessionalIdentity,
  mapping: Mapping,
): RecordResources {
  const { family, given } = identity;
  if (family === undefined && given === undefined) return resources;
  const [role, ...others] = withPractitioner(record, resources, mapping);
  return [
    role,
    ...others.map((resource) =>
      isResource('Practitioner', resource) ? writePractitionerName(resource, identity) : resource,
    ),
  ];
}

/** The name of a Practitioner, where it has one. */
export function readProfessionalIdentity(
  practitioner: Practitioner,
): IdentityPart<ProfessionalIdentity> | undefined {
  const names = practitioner.name ?? [];
  const at = Math.max(
    names.findIndex(({ use }) => use === undefined || use === 'official' || use === 'usual'),
    0,
  );
  const identity = valid(ProfessionalIdentity, {
    family: names[at]?.family,
    given: names[at]?.given,
  });
  return Object.keys(identity).length === 0
    ? undefined
    : { identity, understood: [pointer(['name', at, 'use'])] };
}

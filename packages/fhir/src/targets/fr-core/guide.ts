import {
  type AnyRecord,
  isRecordOf,
  type Professional,
  type RecordType,
  type Result,
} from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import { suppliedProfessional } from '../../identities/supplied-identity.js';
import { writeProfessionalIdentity } from '../../structures/professional-identity.js';
import type { Carriage, Guide, RecordResources } from '../guide.js';
import { writeEncounter } from './pathways/contact.js';
import { writePatient } from './pathways/person.js';
import { inProfile } from './profiled.js';
import { writeLocation } from './structures/location.js';
import { writePractitioner } from './structures/professional.js';
import { writeOrganization } from './structures/structure.js';

const carriage: { readonly [type in RecordType]: Carriage } = {
  source: { how: 'as-r4' },
  territory: { how: 'profile', profiles: ['fr-core-location'] },
  structure: {
    how: 'profile',
    profiles: ['fr-core-organization', 'fr-core-location', 'fr-core-healthcare-service'],
  },
  professional: { how: 'profile', profiles: ['fr-core-practitioner'] },
  programme: { how: 'as-r4' },
  enrolment: { how: 'as-r4' },
  partnership: { how: 'as-r4' },
  funding: { how: 'as-r4' },
  'pathway-model': { how: 'as-r4' },
  person: {
    how: 'profile',
    profiles: ['fr-core-patient'],
    needs: ['name', 'birth-date', 'gender'],
  },
  group: { how: 'as-r4' },
  pathway: { how: 'as-r4' },
  assessment: { how: 'as-r4' },
  contact: { how: 'profile', profiles: ['fr-core-encounter'] },
  // One that was held is an Encounter of a group, which this release of the guide has no place for: it stays in ours.
  session: { how: 'profile', profiles: ['fr-core-appointment'] },
  participation: { how: 'as-r4' },
  recommendation: { how: 'as-r4' },
  evaluation: { how: 'as-r4' },
  feedback: { how: 'as-r4' },
  'indicator-definition': { how: 'as-r4' },
  'indicator-result': { how: 'as-r4' },
  tombstone: { how: 'as-r4' },
  merge: { how: 'as-r4' },
};

/** A resource in the profile that the guide has for it; as it is where the guide has none. */
function adapted(resource: FhirResource, record: AnyRecord, mapping: Mapping): FhirResource {
  switch (resource.resourceType) {
    case 'Organization':
      return isRecordOf('structure', record)
        ? writeOrganization(resource, record, mapping)
        : resource;
    case 'Location':
      return writeLocation(resource, mapping);
    case 'HealthcareService':
      return inProfile(resource, 'fr-core-healthcare-service', mapping);
    case 'Practitioner':
      return isRecordOf('professional', record)
        ? writePractitioner(resource, record, mapping)
        : resource;
    case 'Encounter':
      return record.type === 'contact' ? writeEncounter(resource, mapping) : resource;
    case 'Appointment':
      return inProfile(resource, 'fr-core-appointment', mapping);
    default:
      return resource;
  }
}

/** The resources of a record, each in the profile that the guide has for it. */
function inProfiles(
  record: AnyRecord,
  [carrier, ...parts]: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const value: RecordResources = [
    adapted(carrier, record, mapping),
    ...parts.map((part) => adapted(part, record, mapping)),
  ];
  return { ok: true, value, issues: [] };
}

/** The resources of a professional, with the name where the caller knows it: the guide does not demand it. */
function writeProfessional(
  professional: Professional,
  resources: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const supplied = suppliedProfessional(professional, mapping);
  if (!supplied.ok) return supplied;
  const named = writeProfessionalIdentity(professional, resources, supplied.value, mapping);
  return inProfiles(professional, named, mapping);
}

function write(
  record: AnyRecord,
  resources: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  if (isRecordOf('person', record)) return writePatient(record, resources, mapping);
  return isRecordOf('professional', record)
    ? writeProfessional(record, resources, mapping)
    : inProfiles(record, resources, mapping);
}

/** FR Core 2.0.0: its profiles for what it has some for, ours for the rest. */
export const frCore: Guide = { target: 'fr-core', carriage, write };

import type { AnyRecord, RecordType, Result } from '@santeparticipative/core';
import type { Mapping } from '../../context.js';
import type { Carriage, Guide, RecordResources } from '../guide.js';
import { notCarried } from '../needs.js';
import type { ProfileName } from './addresses.js';
import { writeContact } from './pathways/contact.js';
import { writePathway } from './pathways/pathway.js';
import { writePerson } from './pathways/person.js';
import { unprofiled } from './profiled.js';
import { writeProfessional } from './structures/professional.js';
import { writeStructure } from './structures/structure.js';

/** A record that goes in profiles of the guide. */
function inProfiles(profiles: readonly ProfileName[], needs: Carriage['needs'] & object): Carriage {
  return { how: 'profile', profiles, needs };
}

const asR4: Carriage = { how: 'as-r4' };
const none: Carriage = { how: 'none' };

/**
 * What the guide takes. It is made for the accompaniment of persons: what is about structures among themselves, about
 * groups and about figures has no place in it.
 *
 * An assessment goes as in R4: the guide's QuestionnaireResponse is for four grids, AGGIR and SERAFIN-PH among them,
 * which a professional filled in. So does a source, for what Provenances name: the guide's DocumentReference is for
 * the files of a person's record.
 */
const carriage: { readonly [type in RecordType]: Carriage } = {
  source: asR4,
  territory: none,
  structure: inProfiles(['tddui-organization'], ['finess']),
  professional: inProfiles(['tddui-practitioner-role', 'tddui-practitioner'], ['finess']),
  programme: none,
  enrolment: none,
  partnership: none,
  funding: none,
  'pathway-model': none,
  person: inProfiles(['tddui-patient'], ['name', 'birth-date', 'birth-order', 'gender']),
  group: none,
  pathway: inProfiles(
    [
      'tddui-careplan-projet-personnalise',
      'tddui-consent-accord',
      'tddui-goal-attente',
      'tddui-goal-objectif',
      'tddui-service-request-besoin',
      'tddui-task-action',
      'tddui-task-bilan',
    ],
    ['person-subject', 'title', 'finess', 'agreement'],
  ),
  assessment: asR4,
  contact: inProfiles(['tddui-encounter-evenement'], ['contact-person', 'contact-day', 'finess']),
  session: none,
  participation: none,
  recommendation: none,
  evaluation: none,
  feedback: none,
  'indicator-definition': none,
  'indicator-result': none,
  tombstone: none,
  merge: none,
};

function write(
  record: AnyRecord,
  resources: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  switch (record.type) {
    case 'structure':
      return writeStructure(record, resources, mapping);
    case 'professional':
      return writeProfessional(record, resources, mapping);
    case 'person':
      return writePerson(record, resources, mapping);
    case 'pathway':
      return writePathway(record, resources, mapping);
    case 'contact':
      return writeContact(record, resources, mapping);
    case 'assessment': {
      const [carrier, ...others] = resources;
      return { ok: true, value: [unprofiled(carrier), ...others], issues: [] };
    }
    default:
      return carriage[record.type].how === 'none'
        ? { ok: false, issues: [notCarried(record)] }
        : { ok: true, value: resources, issues: [] };
  }
}

/** The national guide TDDUI, in its version 2.4. */
export const tddui: Guide = { target: 'tddui@2.4', carriage, write };

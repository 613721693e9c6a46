import type { RecordType } from '@santeparticipative/core';
import { anyRecord, type Mapper } from './mapper.js';
import { assessment } from './pathways/assessment.js';
import { contact } from './pathways/contact.js';
import { pathway } from './pathways/pathway.js';
import { person } from './pathways/person.js';
import { enrolment } from './structures/enrolment.js';
import { structure } from './structures/structure.js';
import { territory } from './structures/territory.js';

/** The mapper of each type of record. */
export const mappers: { readonly [Type in RecordType]: Mapper } = {
  assessment: anyRecord(assessment),
  contact: anyRecord(contact),
  pathway: anyRecord(pathway),
  person: anyRecord(person),
  structure: anyRecord(structure),
  territory: anyRecord(territory),
  enrolment: anyRecord(enrolment),
};

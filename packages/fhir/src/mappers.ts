import type { RecordType } from '@santeparticipative/core';
import { merge } from './dataset/merge.js';
import { source } from './dataset/source.js';
import { tombstone } from './dataset/tombstone.js';
import { indicatorDefinition } from './indicators/indicator-definition.js';
import { indicatorResult } from './indicators/indicator-result.js';
import { anyRecord, type Mapper } from './mapper.js';
import { evaluation } from './participation/evaluation.js';
import { feedback } from './participation/feedback.js';
import { participation } from './participation/participation.js';
import { recommendation } from './participation/recommendation.js';
import { session } from './participation/session.js';
import { assessment } from './pathways/assessment.js';
import { contact } from './pathways/contact.js';
import { group } from './pathways/group.js';
import { pathway } from './pathways/pathway.js';
import { pathwayModel } from './pathways/pathway-model.js';
import { person } from './pathways/person.js';
import { enrolment } from './structures/enrolment.js';
import { funding } from './structures/funding.js';
import { partnership } from './structures/partnership.js';
import { professional } from './structures/professional.js';
import { programme } from './structures/programme.js';
import { structure } from './structures/structure.js';
import { territory } from './structures/territory.js';

/** The mapper of each type of record. */
export const mappers: { readonly [Type in RecordType]: Mapper } = {
  source: anyRecord(source),
  territory: anyRecord(territory),
  structure: anyRecord(structure),
  professional: anyRecord(professional),
  programme: anyRecord(programme),
  enrolment: anyRecord(enrolment),
  partnership: anyRecord(partnership),
  funding: anyRecord(funding),
  'pathway-model': anyRecord(pathwayModel),
  person: anyRecord(person),
  group: anyRecord(group),
  pathway: anyRecord(pathway),
  assessment: anyRecord(assessment),
  contact: anyRecord(contact),
  session: anyRecord(session),
  participation: anyRecord(participation),
  recommendation: anyRecord(recommendation),
  evaluation: anyRecord(evaluation),
  feedback: anyRecord(feedback),
  'indicator-definition': anyRecord(indicatorDefinition),
  'indicator-result': anyRecord(indicatorResult),
  tombstone: anyRecord(tombstone),
  merge: anyRecord(merge),
};

import type * as z from 'zod';
import { Merge } from './dataset/merge.js';
import type { RecordType } from './dataset/record-types.js';
import { Source } from './dataset/source.js';
import { Tombstone } from './dataset/tombstone.js';
import { IndicatorDefinition } from './indicators/indicator-definition.js';
import { IndicatorResult } from './indicators/indicator-result.js';
import { Evaluation } from './participation/evaluation.js';
import { Feedback } from './participation/feedback.js';
import { Participation } from './participation/participation.js';
import { Recommendation } from './participation/recommendation.js';
import { Session } from './participation/session.js';
import { Assessment } from './pathways/assessment.js';
import { Contact } from './pathways/contact.js';
import { Group } from './pathways/group.js';
import { Pathway } from './pathways/pathway.js';
import { PathwayModel } from './pathways/pathway-model.js';
import { Person } from './pathways/person.js';
import { Enrolment } from './structures/enrolment.js';
import { Funding } from './structures/funding.js';
import { Partnership } from './structures/partnership.js';
import { Professional } from './structures/professional.js';
import { Programme } from './structures/programme.js';
import { Structure } from './structures/structure.js';
import { Territory } from './structures/territory.js';

/** The schema of every type of record. */
export const recordSchemas = {
  source: Source,
  territory: Territory,
  structure: Structure,
  professional: Professional,
  programme: Programme,
  enrolment: Enrolment,
  partnership: Partnership,
  funding: Funding,
  'pathway-model': PathwayModel,
  person: Person,
  group: Group,
  pathway: Pathway,
  assessment: Assessment,
  contact: Contact,
  session: Session,
  participation: Participation,
  recommendation: Recommendation,
  evaluation: Evaluation,
  feedback: Feedback,
  'indicator-definition': IndicatorDefinition,
  'indicator-result': IndicatorResult,
  tombstone: Tombstone,
  merge: Merge,
} as const satisfies { readonly [Type in RecordType]: z.ZodType };

/** The record of each type. */
export interface Records {
  source: Source;
  territory: Territory;
  structure: Structure;
  professional: Professional;
  programme: Programme;
  enrolment: Enrolment;
  partnership: Partnership;
  funding: Funding;
  'pathway-model': PathwayModel;
  person: Person;
  group: Group;
  pathway: Pathway;
  assessment: Assessment;
  contact: Contact;
  session: Session;
  participation: Participation;
  recommendation: Recommendation;
  evaluation: Evaluation;
  feedback: Feedback;
  'indicator-definition': IndicatorDefinition;
  'indicator-result': IndicatorResult;
  tombstone: Tombstone;
  merge: Merge;
}

/** The record of one type: `RecordOf<'pathway'>` is a {@link Pathway:type}. */
export type RecordOf<Type extends RecordType> = Records[Type];

/** A record of any type. Its `type` field tells which. */
export type AnyRecord = Records[RecordType];

/** True when a record is of the given type. */
export function isRecordOf<Type extends RecordType>(
  type: Type,
  record: AnyRecord,
): record is RecordOf<Type> {
  return record.type === type;
}

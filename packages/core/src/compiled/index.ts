// Generated from the schemas by `pnpm generate`: change the schemas instead.
import type { RecordType } from '../dataset/record-types.js';
import type { RecordOf } from '../record.js';
import { isSource } from './dataset/source.js';
import { isTerritory } from './structures/territory.js';
import { isStructure } from './structures/structure.js';
import { isProfessional } from './structures/professional.js';
import { isProgramme } from './structures/programme.js';
import { isEnrolment } from './structures/enrolment.js';
import { isPartnership } from './structures/partnership.js';
import { isFunding } from './structures/funding.js';
import { isPathwayModel } from './pathways/pathway-model.js';
import { isPerson } from './pathways/person.js';
import { isGroup } from './pathways/group.js';
import { isPathway } from './pathways/pathway.js';
import { isAssessment } from './pathways/assessment.js';
import { isContact } from './pathways/contact.js';
import { isSession } from './participation/session.js';
import { isParticipation } from './participation/participation.js';
import { isRecommendation } from './participation/recommendation.js';
import { isEvaluation } from './participation/evaluation.js';
import { isFeedback } from './participation/feedback.js';
import { isIndicatorDefinition } from './indicators/indicator-definition.js';
import { isIndicatorResult } from './indicators/indicator-result.js';
import { isTombstone } from './dataset/tombstone.js';
import { isMerge } from './dataset/merge.js';

/** The compiled check of every type of record. */
export const compiledChecks: {
  readonly [Type in RecordType]: (value: unknown) => value is RecordOf<Type>;
} = {
  'source': isSource,
  'territory': isTerritory,
  'structure': isStructure,
  'professional': isProfessional,
  'programme': isProgramme,
  'enrolment': isEnrolment,
  'partnership': isPartnership,
  'funding': isFunding,
  'pathway-model': isPathwayModel,
  'person': isPerson,
  'group': isGroup,
  'pathway': isPathway,
  'assessment': isAssessment,
  'contact': isContact,
  'session': isSession,
  'participation': isParticipation,
  'recommendation': isRecommendation,
  'evaluation': isEvaluation,
  'feedback': isFeedback,
  'indicator-definition': isIndicatorDefinition,
  'indicator-result': isIndicatorResult,
  'tombstone': isTombstone,
  'merge': isMerge,
};

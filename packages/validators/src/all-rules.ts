import { idIsUnique } from './dataset/ids.js';
import { localReferenceResolves } from './dataset/local-references.js';
import { mergesEnd } from './dataset/merge.js';
import { referenceResolves } from './dataset/references.js';
import { goneStaysGone } from './dataset/tombstone.js';
import { figuresCompare } from './indicators/comparable.js';
import { declaredHasSource, resultIsDefined } from './indicators/indicator-result.js';
import { disjointAddsUp, roleFitsTotal } from './participation/attendance.js';
import {
  attendedWereInvited,
  plannedIsNotAttended,
  sessionStepExists,
} from './participation/session.js';
import { actionEndsInTime, actionStartsInTime } from './pathways/action.js';
import { agreementPrecedesStart } from './pathways/agreement.js';
import { assessmentIsWithin } from './pathways/assessment.js';
import { completedHasEnd, draftHasNoEnd, onlyEndedIsClosed } from './pathways/closure.js';
import { contactIsWithin } from './pathways/contact.js';
import { personIsOnce } from './pathways/duplicates.js';
import { goalIsDueAfterStart } from './pathways/goal.js';
import { prerequisitesComeFirst, prerequisitesEnd } from './pathways/pathway-model.js';
import { decisionFollowsReferral, startFollowsReferral } from './pathways/referral.js';
import { reviewIsWithin } from './pathways/review.js';
import type { Rule } from './rule.js';
import { checkDigitIsRight } from './structures/check-digits.js';
import { structureIsOnce } from './structures/duplicates.js';
import { partIsNoWhole } from './structures/part-of.js';
import { worksInOpenStructure } from './structures/professional.js';
import { closesAfterOpening, sirenMatchesSiret } from './structures/structure.js';

/** The rules of this package, room by room, in the order in which a record is judged. */
export const allRules: readonly Rule[] = [
  idIsUnique,
  referenceResolves,
  localReferenceResolves,
  mergesEnd,
  goneStaysGone,
  // structures
  closesAfterOpening,
  partIsNoWhole,
  sirenMatchesSiret,
  checkDigitIsRight,
  worksInOpenStructure,
  structureIsOnce,
  // pathways
  prerequisitesEnd,
  prerequisitesComeFirst,
  decisionFollowsReferral,
  startFollowsReferral,
  agreementPrecedesStart,
  goalIsDueAfterStart,
  actionStartsInTime,
  actionEndsInTime,
  reviewIsWithin,
  onlyEndedIsClosed,
  completedHasEnd,
  draftHasNoEnd,
  contactIsWithin,
  assessmentIsWithin,
  personIsOnce,
  // participation
  attendedWereInvited,
  plannedIsNotAttended,
  sessionStepExists,
  disjointAddsUp,
  roleFitsTotal,
  // indicators
  declaredHasSource,
  resultIsDefined,
  figuresCompare,
];

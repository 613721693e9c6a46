import { dimensions } from './indicators/dimensions.js';
import {
  participantRoles,
  participationForms,
  participationLevels,
  participationObjects,
  sessionKinds,
} from './participation/code-lists.js';
import { feedbackKinds } from './participation/feedback.js';
import {
  actionKinds,
  closureReasons,
  contactModes,
  genders,
  needDimensions,
  referralOrigins,
  reviewKinds,
  rightStatuses,
  rights,
  stepKinds,
} from './pathways/code-lists.js';
import {
  fundingSchemes,
  partnerRoles,
  siteKinds,
  staffFunctions,
  structureKinds,
  territoryKinds,
} from './structures/code-lists.js';
import type { CodeList } from './values/code-list.js';
import { publics } from './values/publics.js';
import { themes } from './values/themes.js';

/** Every code list of the model. */
export const codeLists: readonly CodeList[] = [
  structureKinds,
  siteKinds,
  staffFunctions,
  territoryKinds,
  partnerRoles,
  fundingSchemes,
  publics,
  themes,
  stepKinds,
  referralOrigins,
  needDimensions,
  actionKinds,
  closureReasons,
  rights,
  rightStatuses,
  contactModes,
  reviewKinds,
  genders,
  participantRoles,
  participationLevels,
  participationForms,
  participationObjects,
  sessionKinds,
  feedbackKinds,
  dimensions,
];

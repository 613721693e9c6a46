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
  needDimensions,
  referralOrigins,
  rights,
  stepKinds,
} from './pathways/code-lists.js';
import {
  fundingSchemes,
  partnerRoles,
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
  participantRoles,
  participationLevels,
  participationForms,
  participationObjects,
  sessionKinds,
  feedbackKinds,
];

import { tombstoneReasons } from './dataset/tombstone.js';
import { bases } from './indicators/bases.js';
import { ageBands, dimensions } from './indicators/dimensions.js';
import { units } from './indicators/units.js';
import * as participation from './participation/code-lists.js';
import { feedbackKinds } from './participation/feedback.js';
import * as pathways from './pathways/code-lists.js';
import * as structures from './structures/code-lists.js';
import type { CodeList } from './values/code-list.js';
import { missingReasons } from './values/missing.js';
import { publics } from './values/publics.js';
import { precisions } from './values/quantity.js';
import { themes } from './values/themes.js';

/** Every code list of the model. */
export const codeLists: readonly CodeList[] = [
  ...Object.values(structures),
  publics,
  themes,
  missingReasons,
  precisions,
  ...Object.values(pathways),
  ...Object.values(participation),
  feedbackKinds,
  bases,
  units,
  dimensions,
  ageBands,
  tombstoneReasons,
];

import type { IndicatorDefinition } from '../indicator-definition.js';
import { inhabitantsPlaceIndicators } from './participation/inhabitants-place.js';
import { processIndicators } from './participation/processes.js';
import { sessionIndicators } from './participation/sessions.js';
import { activityIndicators } from './pathways/activity.js';
import { courseIndicators } from './pathways/course.js';
import { epicesIndicators } from './pathways/epices.js';
import { healthCheckIndicators } from './pathways/health-checks.js';
import { interpretingIndicators } from './pathways/interpreting.js';
import { peopleIndicators } from './pathways/people.js';
import { referralIndicators } from './pathways/referrals.js';
import { regularDoctorIndicators } from './pathways/regular-doctor.js';
import { rightsIndicators } from './pathways/rights.js';
import { situationIndicators } from './pathways/situation.js';
import { meansIndicators } from './structures/means.js';
import { partnerIndicators } from './structures/partners.js';
import { programmeIndicators } from './structures/programmes.js';

/**
 * The indicators that the project defines, by room and family. None claims to be an official list: each says its
 * provenance.
 *
 * The definitions, titles and descriptions included, are published under Licence Ouverte / Open Licence 2.0
 * (https://www.etalab.gouv.fr/licence-ouverte-open-licence): whoever reuses one names the project and the version.
 * How one changes: `docs/catalogue-changes.md`.
 */
export const catalogue: readonly IndicatorDefinition[] = [
  ...partnerIndicators,
  ...programmeIndicators,
  ...meansIndicators,
  ...activityIndicators,
  ...peopleIndicators,
  ...referralIndicators,
  ...courseIndicators,
  ...situationIndicators,
  ...epicesIndicators,
  ...regularDoctorIndicators,
  ...rightsIndicators,
  ...interpretingIndicators,
  ...healthCheckIndicators,
  ...sessionIndicators,
  ...processIndicators,
  ...inhabitantsPlaceIndicators,
];

/** The catalogue's definition with the given id, or `undefined`. */
export function definitionById(id: string): IndicatorDefinition | undefined {
  return catalogue.find((definition) => definition.id === id);
}

import { activityExamples } from './activity.js';
import { courseExamples } from './course.js';
import { epicesExamples } from './epices.js';
import { healthCheckExamples } from './health-checks.js';
import { inhabitantsPlaceExamples } from './inhabitants-place.js';
import { interpretingExamples } from './interpreting.js';
import { meansExamples } from './means.js';
import { partnerExamples } from './partners.js';
import { peopleExamples } from './people.js';
import { processExamples } from './processes.js';
import { programmeExamples } from './programmes.js';
import { referralExamples } from './referrals.js';
import { regularDoctorExamples } from './regular-doctor.js';
import { rightsExamples } from './rights.js';
import { sessionExamples } from './sessions.js';
import { situationExamples } from './situation.js';
import type { WorkedExample } from './worked-example.js';

/** The indicators of the catalogue, worked by hand, for every engine to be held to. */
export const workedExamples: readonly WorkedExample[] = [
  ...partnerExamples,
  ...programmeExamples,
  ...meansExamples,
  ...activityExamples,
  ...peopleExamples,
  ...referralExamples,
  ...courseExamples,
  ...situationExamples,
  ...epicesExamples,
  ...regularDoctorExamples,
  ...rightsExamples,
  ...interpretingExamples,
  ...healthCheckExamples,
  ...sessionExamples,
  ...processExamples,
  ...inhabitantsPlaceExamples,
];

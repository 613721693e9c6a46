import type { Check } from '../run-checks.js';
import type { FormatSubject } from '../subjects.js';
import { checkHostileTexts } from './hostile.js';
import { checkIdentity } from './identity.js';
import { checkRoundTrip } from './round-trip.js';
import { checkStability } from './stability.js';

/** What is looked at in a format. */
export const formatChecks = {
  'format-round-trip': checkRoundTrip,
  'format-stability': checkStability,
  'format-identity': checkIdentity,
  'format-hostile-texts': checkHostileTexts,
} as const satisfies Readonly<Record<string, Check<FormatSubject<unknown>>>>;

import { hasCoding } from './coding.js';
import { has, type Invariant, rule } from './invariant.js';

function patientOr(key: string, code: string): Invariant {
  return rule(
    key,
    `A consent of the scope ${code} names its patient.`,
    `Un consentement de portée ${code} nomme son patient.`,
    (consent) => has(consent, 'patient') || !hasCoding(consent['scope'], 'something', [code]),
  );
}

/** The invariants of consents. */
export const consentInvariants: readonly Invariant[] = [
  rule(
    'ppc-1',
    'A consent states a policy or a policy rule.',
    'Un consentement énonce une politique ou une règle.',
    (consent) => has(consent, 'policy') || has(consent, 'policyRule'),
  ),
  patientOr('ppc-2', 'patient-privacy'),
  patientOr('ppc-3', 'research'),
  patientOr('ppc-4', 'adr'),
  patientOr('ppc-5', 'treatment'),
];

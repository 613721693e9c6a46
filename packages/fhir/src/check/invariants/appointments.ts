import { isOneOf } from '../json.js';
import { has, type Invariant, rule } from './invariant.js';

/** The invariants of appointments. */
export const appointmentInvariants: readonly Invariant[] = [
  rule(
    'app-1',
    'A participant has a type or an actor.',
    'Un participant a un type ou un acteur.',
    (participant) => has(participant, 'type') || has(participant, 'actor'),
  ),
  rule(
    'app-2',
    'A start and an end go together.',
    'Un début et une fin vont ensemble.',
    (appointment) => has(appointment, 'start') === has(appointment, 'end'),
  ),
  rule(
    'app-3',
    'An appointment without start and end is proposed, cancelled or on the waiting list.',
    'Un rendez-vous sans début ni fin est proposé, annulé ou en attente.',
    (appointment) =>
      (has(appointment, 'start') && has(appointment, 'end')) ||
      isOneOf(appointment['status'], ['proposed', 'cancelled', 'waitlist']),
  ),
  rule(
    'app-4',
    'Only a cancelled or missed appointment has a reason of cancellation.',
    'Seul un rendez-vous annulé ou manqué a un motif d’annulation.',
    (appointment) =>
      !has(appointment, 'cancelationReason') ||
      appointment['status'] === 'noshow' ||
      appointment['status'] === 'cancelled',
  ),
  rule(
    'apr-1',
    'A response has a type of participant or an actor.',
    'Une réponse a un type de participant ou un acteur.',
    (response) => has(response, 'participantType') || has(response, 'actor'),
  ),
];

import { itemsOf, numberAt } from '../json.js';
import { has, type Invariant, rule } from './invariant.js';

/** The invariants of timings. */
export const timingInvariants: readonly Invariant[] = [
  rule(
    'tim-1',
    'A duration says its unit.',
    'Une durée dit son unité.',
    (repeat) => !has(repeat, 'duration') || has(repeat, 'durationUnit'),
  ),
  rule(
    'tim-2',
    'A frequency’s period says its unit.',
    'La période d’une fréquence dit son unité.',
    (repeat) => !has(repeat, 'period') || has(repeat, 'periodUnit'),
  ),
  rule(
    'tim-4',
    'A duration is not negative.',
    'Une durée n’est pas négative.',
    (repeat) => (numberAt(repeat, 'duration') ?? 0) >= 0,
  ),
  rule(
    'tim-5',
    'A period is not negative.',
    'Une période n’est pas négative.',
    (repeat) => (numberAt(repeat, 'period') ?? 0) >= 0,
  ),
  rule(
    'tim-6',
    'A greatest period goes with a period.',
    'Une période maximale accompagne une période.',
    (repeat) => !has(repeat, 'periodMax') || has(repeat, 'period'),
  ),
  rule(
    'tim-7',
    'A greatest duration goes with a duration.',
    'Une durée maximale accompagne une durée.',
    (repeat) => !has(repeat, 'durationMax') || has(repeat, 'duration'),
  ),
  rule(
    'tim-8',
    'A greatest count goes with a count.',
    'Un nombre maximal accompagne un nombre.',
    (repeat) => !has(repeat, 'countMax') || has(repeat, 'count'),
  ),
  rule(
    'tim-9',
    'An offset goes with a moment of the day other than a meal as such.',
    'Un décalage accompagne un moment de la journée qui n’est pas un repas en général.',
    (repeat) =>
      !has(repeat, 'offset') ||
      (has(repeat, 'when') &&
        !itemsOf(repeat['when']).some(
          (one) => one === 'C' || one === 'CM' || one === 'CD' || one === 'CV',
        )),
  ),
  rule(
    'tim-10',
    'A time of day and a moment of the day exclude each other.',
    'Une heure et un moment de la journée s’excluent.',
    (repeat) => !has(repeat, 'timeOfDay') || !has(repeat, 'when'),
  ),
];

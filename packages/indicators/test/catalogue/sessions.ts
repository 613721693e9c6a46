import { exactly, host, session } from '../records.js';
import { theme } from './records.js';
import type { WorkedExample } from './worked-example.js';

const about = (value: number) => ({ value, precision: 'approximate' as const });

const attended = [
  session('a', '2025-03-01', { hosts: host('msp'), attended: { total: exactly(12) } }),
  session('b', '2025-05-08', { hosts: host('ccas'), attended: { total: exactly(8) } }),
  session('nobody-came', '2025-05-15', { hosts: host('ccas'), attended: { total: exactly(0) } }),
  // "Une trentaine", nothing said, not held.
  session('about', '2025-03-22', { attended: { total: about(30) } }),
  session('unsaid', '2025-03-29'),
  session('cancelled', '2025-04-05', { status: 'cancelled', attended: { total: exactly(5) } }),
];

export const sessionExamples: readonly WorkedExample[] = [
  {
    indicator: 'sessions-held',
    shows: 'three sessions, one of them of two structures',
    records: [
      session('a', '2025-03-01', {
        hosts: [...host('msp'), ...host('ccas')],
        themes: [theme('alimentation'), theme('tabac')],
      }),
      session('b', '2025-05-01', { hosts: host('msp'), themes: [theme('tabac')] }),
      // A date-time counts on its day in Paris: here the last of the year.
      session('c', '2025-12-31T23:30:00+01:00', { kind: 'training', hosts: host('ccas') }),
      session('planned', '2025-03-01', { status: 'planned', hosts: host('msp') }),
      session('cancelled', '2025-03-01', { status: 'cancelled', hosts: host('msp') }),
      session('after', '2026-01-01', { hosts: host('msp') }),
    ],
    expected: { value: 3 },
    // 2 + 2 is not 3: one session is of both.
    strata: {
      structure: { ccas: 2, msp: 2 },
      kind: { training: 1, workshop: 2 },
      theme: { alimentation: 1, tabac: 2, _unknown: 1 },
    },
    crossed: { 'msp/2025-Q1': 1, 'ccas/2025-Q1': 1, 'msp/2025-Q2': 1, 'ccas/2025-Q4': 1 },
  },
  {
    indicator: 'workshop-hours',
    shows: 'two hours and an hour and a half of workshops',
    records: [
      session('a', '2025-03-01', { duration: 'PT2H' }),
      session('b', '2025-03-08', { duration: 'PT1H30M' }),
      session('no-duration', '2025-03-15'),
      session('training', '2025-03-22', { kind: 'training', duration: 'PT3H' }),
      session('planned', '2025-03-29', { status: 'planned', duration: 'PT2H' }),
    ],
    // 120 + 90 = 210 minutes; 210 / 60 = 3.5.
    expected: { value: 3.5 },
  },
  {
    indicator: 'session-attendance',
    shows: 'twelve, eight and nobody',
    records: attended,
    // 12 + 8 + 0 = 20.
    expected: { value: 20 },
    crossed: { 'msp/2025-Q1': 12, 'ccas/2025-Q2': 8 },
  },
  {
    indicator: 'session-attendance-mean',
    shows: 'twelve, eight and nobody at three sessions',
    records: attended,
    // 20 / 3 = 6.666...
    expected: { numerator: 20, denominator: 3, value: 6.7 },
  },
  {
    indicator: 'attendance-rate',
    shows: 'twenty-seven of thirty who were invited, whoever came uninvited included',
    records: [
      session('a', '2025-03-01', {
        invited: { total: exactly(20) },
        attended: { total: exactly(15) },
      }),
      session('b', '2025-03-08', {
        invited: { total: exactly(10) },
        attended: { total: exactly(12) },
      }),
      // One of the two numbers lacks, or is not exact; or the session was not held.
      session('nobody-counted', '2025-03-15', { invited: { total: exactly(50) } }),
      session('cancelled', '2025-03-20', {
        status: 'cancelled',
        invited: { total: exactly(9) },
        attended: { total: exactly(0) },
      }),
      session('open-to-all', '2025-03-22', { attended: { total: exactly(50) } }),
      session('about', '2025-03-29', {
        invited: { total: about(30) },
        attended: { total: exactly(30) },
      }),
    ],
    // (15 + 12) / (20 + 10) = 27/30.
    expected: { numerator: 27, denominator: 30, value: 90 },
  },
];

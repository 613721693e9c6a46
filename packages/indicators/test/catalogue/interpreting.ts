import { contact } from '../records.js';
import type { WorkedExample } from './worked-example.js';

const on = '2025-05-05';
const interpreted = { interpreterNeeded: true, interpreterUsed: true };

export const interpretingExamples: readonly WorkedExample[] = [
  {
    indicator: 'interpreter-use',
    shows: 'an interpreter was there at two of three contacts that needed one',
    records: [
      contact('a', on, interpreted),
      contact('b', on, interpreted),
      contact('c', on, { interpreterNeeded: true, interpreterUsed: false }),
      // Not known whether one was there, not needed, not asked.
      contact('unknown', on, { interpreterNeeded: true, interpreterUsed: { missing: 'unknown' } }),
      contact('not-needed', on, { interpreterNeeded: false, interpreterUsed: true }),
      contact('unsaid', on),
    ],
    // 2/3 = 66.666...
    expected: { numerator: 2, denominator: 3, value: 66.7 },
  },
  {
    indicator: 'interpreting-hours',
    shows: 'forty-five, thirty and forty-five minutes are two hours',
    records: [
      contact('a', on, { ...interpreted, durationMinutes: 45 }),
      contact('b', on, { ...interpreted, durationMinutes: 30 }),
      // There although nobody noted that one was needed.
      contact('c', on, { interpreterUsed: true, durationMinutes: 45 }),
      // Without a duration, without an interpreter, in another year.
      contact('no-duration', on, interpreted),
      contact('no-interpreter', on, { interpreterUsed: false, durationMinutes: 60 }),
      contact('before', '2024-05-05', { ...interpreted, durationMinutes: 60 }),
    ],
    // 45 + 30 + 45 = 120 minutes; 120 / 60 = 2.
    expected: { value: 2 },
  },
];

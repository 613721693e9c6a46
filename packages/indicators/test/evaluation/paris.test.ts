import { expect, test } from 'vitest';
import { calendarPeriod, daysOf, parisDay } from '../../src/index.js';
import { evaluateOne, session } from '../records.js';

test.each([
  // Summer time begins on 30 March 2025 at 1:00 UTC, and ends on 26 October at 1:00 UTC.
  ['2025-03-29T22:59:59Z', '2025-03-29'],
  ['2025-03-29T23:00:00Z', '2025-03-30'],
  ['2025-03-30T21:59:59Z', '2025-03-30'],
  ['2025-03-30T22:00:00Z', '2025-03-31'],
  ['2025-10-25T22:00:00Z', '2025-10-26'],
  ['2025-10-26T22:59:59Z', '2025-10-26'],
  ['2025-10-26T23:00:00Z', '2025-10-27'],
  // An evening in Réunion, in Guadeloupe.
  ['2025-01-01T01:30:00+04:00', '2024-12-31'],
  ['2024-12-31T20:30:00-04:00', '2025-01-01'],
  ['2025-01-01T00:00:00.123456789+01:00', '2025-01-01'],
  ['0987-06-05T12:00:00Z', '0987-06-05'],
])('%s is %s in Paris', (instant, day) => {
  expect(parisDay(instant)).toBe(day);
});

test.each([
  '',
  'demain',
  '2025-13-01T00:00:00Z',
  '2025-02-30T00:00:00Z',
  // Without its offset, the machine's own clock would tell.
  '2025-03-30T23:30:00',
  'atelier 2025',
  '1',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59-14:00',
])('%j is no day in Paris', (instant) => {
  expect(parisDay(instant)).toBeUndefined();
});

test.each([
  ['2024', '2024-01-01', '2024-12-31', 366],
  ['2025-Q1', '2025-01-01', '2025-03-31', 90],
  ['2025-Q3', '2025-07-01', '2025-09-30', 92],
  ['2024-02', '2024-02-01', '2024-02-29', 29],
  ['2025-03-30', '2025-03-30', '2025-03-30', 1],
])('%s goes from %s to %s', (text, start, end, days) => {
  expect(calendarPeriod(text)).toEqual({ start, end });
  expect(daysOf({ start, end })).toBe(days);
});

test.each(['2025-Q5', '2025-Q0', '2025-13', '0000', '0000-Q1', '2025-02-30', '25', '', '2025-Q1 '])(
  '%j is no period of the calendar',
  (text) => {
    expect(calendarPeriod(text)).toBeUndefined();
  },
);

test('a session is held on its day in Paris', () => {
  const held = (start: string) => {
    const { total, unplaced } = evaluateOne('sessions-held', [session('s', start)]);
    return [total.n, unplaced];
  };
  expect(held('2024-12-31T23:30:00Z')).toEqual([1, 0]);
  expect(held('2025-01-01T00:30:00+02:00')).toEqual([0, 0]);
  expect(held('2025-12-31T23:30:00+01:00')).toEqual([1, 0]);
  expect(held('2025-12-31T23:30:00Z')).toEqual([0, 0]);
  // On the edge of the calendar, no day of the years that we count.
  expect(held('9999-12-31T23:59:59-14:00')).toEqual([0, 1]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CivilDate,
  check,
  DateOrDateTime,
  Duration,
  dayBounds,
  Instant,
  isBefore,
  isRealDate,
  OffsetDateTime,
  PartialDate,
  Period,
} from '../src/index.js';

const rulesAndPaths = (result: ReturnType<typeof check>) =>
  result.issues.map(({ rule, path }) => [rule, path]);

/** A day as the engine's own calendar knows it, from year 1 to 9999. */
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

describe('a partial date', () => {
  it.each(['2017', '2021-07', '2022-03-01', '0001', '9999-12-31', '2024-02-29', '2000-02-29'])(
    '%s is real',
    (text) => {
      expect(check(PartialDate, text)).toEqual({ ok: true, value: text, issues: [] });
    },
  );

  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '2025-01-32',
    '0000',
    '25',
    '2025-1',
    '2025-01-1',
    '20250101',
    '01/02/2025',
    '2025-01-01T00:00:00Z',
    ' 2025',
    '2025\n',
    '-2025',
    '+12025-01-01',
    '٢٠٢٥',
    '',
  ])('%j is not', (text) => {
    expect(rulesAndPaths(check(PartialDate, text))).toEqual([['time.not-a-date', '']]);
  });

  it('follows the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, dayOfMonth) => {
          const text = [String(year).padStart(4, '0'), month, dayOfMonth]
            .map((part) => String(part).padStart(2, '0'))
            .join('-');
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, dayOfMonth);
          expect(isRealDate(text)).toBe(date.toISOString().slice(0, 10) === text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is real at any precision of a real day', () => {
    fc.assert(fc.property(partialDate, (text) => isRealDate(text)));
  });
});

describe('a civil date', () => {
  it('is known to the day', () => {
    expect(check(CivilDate, '2024-02-29').ok).toBe(true);
    for (const text of ['2024', '2024-02', '2023-02-29', '2024-02-29T00:00:00Z', 'aaaaaaaaaa']) {
      expect(rulesAndPaths(check(CivilDate, text))).toEqual([['time.not-a-day', '']]);
    }
  });
});

describe('an instant', () => {
  it.each(['2026-03-01T09:30:00Z', '2024-02-29T23:59:59.123456789Z'])('%s is in UTC', (text) => {
    expect(check(Instant, text).ok).toBe(true);
  });

  it.each([
    '2026-03-01',
    '2026-03-01T09:30Z',
    '2026-03-01T09:30:00',
    '2026-03-01T09:30:00+00:00',
    '2026-03-01T24:00:00Z',
    '2026-03-01T23:60:00Z',
    '2026-03-01T23:59:60Z',
    '2026-02-29T09:30:00Z',
    '2026-03-01 09:30:00Z',
    '2026-03-01T09:30:00z',
    '2026-03-01T09:30:00.Z',
    '2026-03-01T09:30:00Z\n',
  ])('%j is not', (text) => {
    expect(rulesAndPaths(check(Instant, text))).toEqual([['time.not-an-instant', '']]);
  });
});

describe('a date and time', () => {
  it.each(['2026-03-01T14:30:00+01:00', '2026-03-01T14:30:00-10:00', '2026-03-01T14:30:00Z'])(
    '%s has its offset',
    (text) => {
      expect(check(OffsetDateTime, text).ok).toBe(true);
      expect(check(DateOrDateTime, text).ok).toBe(true);
    },
  );

  it.each(['2026-03-01T14:30:00', '2026-02-30T14:30:00+01:00', '2026-03-01T14:30:00+1:00'])(
    '%s is refused',
    (text) => {
      expect(rulesAndPaths(check(OffsetDateTime, text))).toEqual([['time.not-a-date-time', '']]);
      expect(rulesAndPaths(check(DateOrDateTime, text))).toEqual([['time.not-a-date-or-time', '']]);
    },
  );

  it('may be a partial date where a start is meant', () => {
    expect(check(DateOrDateTime, '2026-03').ok).toBe(true);
    expect(check(OffsetDateTime, '2026-03').ok).toBe(false);
  });
});

describe('a duration', () => {
  it.each(['P6W', 'P6M', 'PT90M', 'P1Y2M3DT4H5M6S', 'P0D', 'PT0S', 'P1DT12H'])('%s', (text) => {
    expect(check(Duration, text).ok).toBe(true);
  });

  it.each([
    'P',
    'PT',
    'P1DT',
    '6W',
    'P-1D',
    '-P1D',
    'P1.5D',
    'P1H',
    'PT1D',
    'P1M1Y',
    'p6w',
    'P6W ',
    '',
  ])('%j is refused', (text) => {
    expect(rulesAndPaths(check(Duration, text))).toEqual([['time.not-a-duration', '']]);
  });
});

describe('dayBounds', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2022-03-01', '2022-03-01', '2022-03-01'],
  ])('%s lies from %s to %s', (date, first, last) => {
    expect(dayBounds(date)).toEqual({ first, last });
  });

  it('gives real days, of which the next and the previous lie outside', () => {
    const shifted = (date: string, days: number): string =>
      new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(partialDate, (date) => {
        fc.pre(!date.startsWith('0001') && !date.startsWith('9999'));
        const { first, last } = dayBounds(date);
        expect([isRealDate(first), isRealDate(last), first <= last]).toEqual([true, true, true]);
        expect([first, last].map((bound) => bound.startsWith(date))).toEqual([true, true]);
        expect(shifted(first, -1).startsWith(date)).toBe(false);
        expect(shifted(last, 1).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe('isBefore', () => {
  it.each([
    ['2016', '2017', true],
    ['2017', '2017', false],
    ['2017', '2017-03', false],
    ['2017-03', '2017', false],
    ['2016-12-31', '2017', true],
    ['2017-02', '2017-03-01', true],
    ['2017-03', '2017-03-31', false],
    ['2017-03-30', '2017-03-31', true],
    ['2017-03-31T08:00:00+02:00', '2017-03-31T18:00:00+02:00', false],
    ['2017-03-30T23:30:00+02:00', '2017-03-31', true],
  ])('an end in %s for a start in %s: %s', (end, start, expected) => {
    expect(isBefore(end, start)).toBe(expected);
  });

  it('is true exactly when the last day of the end is before the first day of the start', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (end, start) => {
        expect(isBefore(end, start)).toBe(dayBounds(end).last < dayBounds(start).first);
      }),
    );
  });

  it('is never true both ways, nor of a date and itself', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(isBefore(one, other) && isBefore(other, one)).toBe(false);
        expect(isBefore(one, one)).toBe(false);
      }),
    );
  });
});

describe('a period', () => {
  it.each([
    { start: '2017' },
    { end: '2017' },
    { start: '2017', end: '2017-03' },
    { start: '2017-03-01', end: '2017' },
    { start: { missing: 'unknown' }, end: '2017' },
    { start: '2017', end: { missing: 'unknown' } },
    { duration: 'P2Y', verbatim: 'pendant deux ans' },
  ])('%j', (period) => {
    expect(check(Period, period)).toEqual({ ok: true, value: period, issues: [] });
  });

  it.each([
    [{ start: '2017', end: '2016' }, 'time.end-before-start', '/end'],
    [{ start: '2017-03-02', end: '2017-03-01' }, 'time.end-before-start', '/end'],
    [{ start: '2017-02-30' }, 'time.not-a-date', '/start'],
    [{ end: '2017-03-01T10:00:00Z' }, 'time.not-a-date', '/end'],
    [{ end: { missing: 'perdu' } }, 'field.not-allowed', '/end/missing'],
  ])('%j is refused by %s at %s', (period, rule, path) => {
    expect(rulesAndPaths(check(Period, period))).toEqual([[rule, path]]);
  });

  it('is refused exactly when its end is before its start', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (start, end) => {
        expect(check(Period, { start, end }).ok).toBe(!isBefore(end, start));
      }),
    );
  });
});

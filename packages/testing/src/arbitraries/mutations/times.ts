import type { Mutation } from './mutation.js';

const WRONG_DATES = [
  '2025-02-30',
  '2100-02-29',
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13',
  '2025-00',
  '2025-01-00',
  '0000',
  '0000-02-29',
  '2025-2-3',
  '20250301',
  '01/03/2025',
  '2025-W05',
  '2025-03-01 ',
  '2025-03-01\n',
  '+002025',
  '-2025',
  '٢٠٢٥',
] as const;

const WRONG_TIMES = [
  '2025-02-30T00:00:00Z',
  '2025-03-01T24:00:00Z',
  '2025-03-01T23:59:60Z',
  '2025-03-01T09:00Z',
  '2025-03-01t09:00:00z',
  '2025-03-01 09:00:00Z',
  '2025-03-01T09:00:00',
  '2025-03-01T09:00:00+14:01',
  '2025-03-01T09:00:00.0000000001Z',
  '2025-03-01T09:00:00,5Z',
  '2025-03-01T09:00:00+0100',
] as const;

/** Right for one of the forms of dates, and wrong for others. */
const OTHER_FORMS = [
  '2025',
  '2025-03',
  '2024-02-29',
  '2000-02-29',
  '2025-03-01T09:00:00Z',
  '2025-03-01T09:00:00-00:00',
  '2025-03-01T09:00:00+14:00',
  '2024-02-29T00:00:00.123456789+01:00',
] as const;

/** Days and times that the calendar has not, or that are written in another form. */
export const wrongTime: Mutation = (value) =>
  typeof value === 'string' && /^\d{4}(?:-\d\d)*(?:T.*)?$/.test(value)
    ? [...WRONG_DATES, ...WRONG_TIMES, ...OTHER_FORMS]
    : [];

/** Durations that no text of ISO 8601 is, or that are right and rare. */
export const wrongDuration: Mutation = (value) =>
  typeof value === 'string' && /^P[\dT]/.test(value)
    ? [
        'P',
        'PT',
        'P1',
        'P1.5D',
        '-P1D',
        'P-1D',
        'P1D1M',
        'PT1D',
        'P1H',
        'p1d',
        'P1234567D',
        'P1DT',
        'P0D',
        'P1WT1S',
      ]
    : [];

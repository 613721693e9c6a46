import { describe, expect, it } from 'vitest';
import { httpDate, retryAfter } from '../../src/http/retry-after.js';

const now = Date.parse('2026-03-01T12:00:00Z');
const cap = 60_000;

describe('Retry-After', () => {
  it.each([
    ['2', 2000],
    ['1000000000', cap],
    ['9'.repeat(400), cap],
    ['Sun, 01 Mar 2026 12:00:05 GMT', 5000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', cap],
  ])('%s is a wait', (text, wait) => {
    expect(retryAfter({ retryAfter: text, date: undefined }, now, cap)).toBe(wait);
  });

  it.each([
    null,
    '',
    '0',
    '-1',
    '1.5',
    '2 s',
    '0x10',
    'soon',
    '2026-03-01T12:00:05Z',
    'Sun, 01 Mar 2026 11:59:00 GMT',
    'Sun, 99 Mar 2026 12:00:05 GMT',
  ])('%s is none', (text) => {
    expect(retryAfter({ retryAfter: text, date: undefined }, now, cap)).toBeUndefined();
  });

  it('compares a date with the clock of the server that wrote it', () => {
    const aDayBehind = 'Sat, 28 Feb 2026 12:00:00 GMT';
    const headers = { retryAfter: 'Sat, 28 Feb 2026 12:00:07 GMT', date: aDayBehind };
    expect(retryAfter(headers, now, cap)).toBe(7000);
  });
});

it('reads the one form of date that servers may write', () => {
  expect(httpDate('Sun, 01 Mar 2026 12:00:00 GMT')).toBe(now);
  expect(httpDate('Sunday, 01-Mar-26 12:00:00 GMT')).toBeUndefined();
  expect(httpDate('1')).toBeUndefined();
});

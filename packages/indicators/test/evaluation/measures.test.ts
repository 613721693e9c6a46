import type { AnyRecord, IndicatorDefinition, RecordOf } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { cellValue, valueContext } from '../../src/index.js';
import {
  contact,
  custom,
  evaluateOne,
  exactly,
  host,
  meta,
  participation,
  pathway,
  session,
  totalValue,
  year2025,
} from '../records.js';

const started = { period: { start: '2025-02-01' } };

describe('share', () => {
  const origins = custom({
    base: 'pathway',
    unit: 'percent',
    measure: { kind: 'share', by: 'referral-origin' },
    time: 'start',
    dimensions: [
      { id: 'referral-origin', partition: true },
      { id: 'structure', partition: true },
    ],
    crossings: [['structure', 'referral-origin']],
  });
  const from = (id: string, origin: 'self' | 'partner', structure = 'msp') =>
    pathway(id, {
      ...started,
      referral: { origin },
      structure: { type: 'structure', id: structure },
    });
  const partial = evaluateOne(origins, [
    from('1', 'self'),
    from('2', 'self', 'ccas'),
    from('3', 'partner', 'ccas'),
    pathway('4', { ...started, structure: { type: 'structure', id: 'ccas' } }),
  ]);

  test('of a code is in the total; of a code in a structure, in that structure', () => {
    const shares = partial.strata.map((stratum) => [
      [stratum.code, ...(stratum.crossed ?? []).map(({ code }) => code)].join(' '),
      cellValue(stratum.cell, origins, valueContext(partial, stratum)),
    ]);
    expect(shares).toEqual([
      ['_unknown', { value: 25 }],
      ['partner', { value: 25 }],
      ['self', { value: 50 }],
      ['ccas', { none: 'indicator.whole' }],
      ['msp', { none: 'indicator.whole' }],
      ['ccas _unknown', { value: 33.3 }],
      ['ccas partner', { value: 33.3 }],
      ['ccas self', { value: 33.3 }],
      ['msp self', { value: 100 }],
    ]);
  });

  test('of the total is none: it is what the others are shares of', () => {
    expect(totalValue(partial)).toEqual({ none: 'indicator.whole' });
    expect(partial.total.n).toBe(4);
  });
});

test('max keeps the largest value, and has none where nothing is counted', () => {
  const level = custom({
    base: 'participation',
    unit: 'level',
    measure: { kind: 'max', field: 'aciLevel' },
    time: 'overlap',
    dimensions: [{ id: 'structure', partition: false }],
  });
  const process = (id: string, level: 'consultation' | 'co-decision', structure: string) =>
    participation(id, { ...started, level, hosts: host(structure) });
  const partial = evaluateOne(level, [
    process('1', 'consultation', 'msp'),
    process('2', 'co-decision', 'ccas'),
    process('3', 'consultation', 'ccas'),
  ]);
  expect(partial.total).toMatchObject({ n: 3, max: 2, sum: 0, histogram: [] });
  expect(partial.strata.map(({ code, cell }) => [code, cell.max])).toEqual([
    ['ccas', 2],
    ['msp', 1],
  ]);
  const nothing = evaluateOne(level, [participation('1', started)]);
  expect(nothing.total).not.toHaveProperty('max');
  expect(totalValue(nothing)).toEqual({ none: 'indicator.nothing-counted' });
});

test('a cell holds what its measure uses, and no more', () => {
  const records = [contact('1', '2025-03-01', { durationMinutes: 30 })];
  const of = (measure: IndicatorDefinition['measure']) => {
    const { sum, max, histogram } = evaluateOne(
      custom({ base: 'contact', measure, time: 'date' }),
      records,
    ).total;
    return [sum, max, histogram];
  };
  expect(of({ kind: 'count' })).toEqual([0, undefined, []]);
  expect(of({ kind: 'sum', field: 'durationMinutes' })).toEqual([30, undefined, []]);
  expect(of({ kind: 'mean', field: 'durationMinutes' })).toEqual([30, undefined, []]);
  expect(of({ kind: 'max', field: 'durationMinutes' })).toEqual([0, 30, []]);
  expect(of({ kind: 'median', field: 'durationMinutes' })).toEqual([0, undefined, [[30, 1]]]);
});

test('a sum that a JSON number cannot hold exactly is refused, in any order', () => {
  const minutes = custom({
    base: 'contact',
    measure: { kind: 'sum', field: 'durationMinutes' },
    time: 'date',
  });
  const of = (...all: number[]) =>
    evaluateOne(
      minutes,
      all.map((durationMinutes, index) => contact(`${index}`, '2025-03-01', { durationMinutes })),
    ).total.sum;
  const largest = Number.MAX_SAFE_INTEGER;
  expect(of(largest)).toBe(largest);
  expect(of(1, largest - 1)).toBe(largest);
  expect(of(largest - 1, 1)).toBe(largest);
  expect(() => of(largest, 1)).toThrow(RangeError);
  expect(() => of(1, largest)).toThrow(RangeError);
  // A number that is not exact is no value at all.
  expect(of(largest + 1, 5)).toBe(5);
});

describe('ratio', () => {
  const mediator = (
    id: string,
    fte: number,
    structure: string,
    period: RecordOf<'professional'>['period'] = { start: '2020' },
  ): AnyRecord => ({
    type: 'professional',
    id,
    meta,
    structure: { type: 'structure', id: structure },
    function: { system: 'staff-function', code: 'mediateur-sante', display: 'Médiatrice' },
    fte,
    period,
  });
  const accompanied = (id: string, structure: string) =>
    pathway(id, { ...started, structure: { type: 'structure', id: structure } });
  const perThousand = custom({
    base: 'pathway',
    unit: 'fte',
    measure: {
      kind: 'ratio',
      of: { base: 'professional', time: 'overlap', measure: { kind: 'sum', field: 'fteDays' } },
      to: { kind: 'count-distinct', field: 'subject.id' },
      per: 1000,
      perDay: true,
    },
    time: 'overlap',
    dimensions: [{ id: 'structure', partition: true }],
  });

  test('divides what one pass counts by what another does, and each stratum of either', () => {
    const partial = evaluateOne(perThousand, [
      mediator('1', 0.8, 'msp'),
      // In post for 73 days of 365: a fifth of the year.
      mediator('2', 1, 'msp', { start: '2025-10-20' }),
      mediator('3', 0.5, 'alone'),
      ...['a', 'b', 'c', 'd'].map((id) => accompanied(id, 'msp')),
      accompanied('e', 'without'),
    ]);
    expect(partial.total.n).toBe(5);
    expect(partial.total.of).toMatchObject({ n: 3, sum: (80 + 20 + 50) * 365 });
    expect(partial.total.of?.people).toEqual({ atLeast: 0, atMost: 0 });
    expect(partial.subject).toEqual(['alone', 'msp', 'without']);
    // 1.5 full-time equivalents for five people.
    expect(totalValue(partial)).toEqual({ value: 300 });
    expect(
      partial.strata.map((stratum) => [
        stratum.code,
        stratum.cell.n,
        stratum.cell.of?.n,
        cellValue(stratum.cell, perThousand, valueContext(partial, stratum)),
      ]),
    ).toEqual([
      ['alone', 0, 1, { none: 'indicator.nothing-counted' }],
      ['msp', 4, 2, { value: 250 }],
      ['without', 1, 0, { value: 0 }],
    ]);
  });

  test('counts things unplaced on either side', () => {
    const partial = evaluateOne(perThousand, [
      mediator('1', 1, 'msp', { start: { missing: 'unknown' } }),
      pathway('a', { period: { start: { missing: 'unknown' } } }),
    ]);
    expect([partial.unplaced, partial.unplacedNumerator]).toEqual([1, 1]);
    expect(evaluateOne('contacts', [])).not.toHaveProperty('unplacedNumerator');
  });

  const perPerson = custom({
    base: 'pathway',
    unit: 'euros',
    measure: {
      kind: 'ratio',
      of: { base: 'funding', time: 'same-period', measure: { kind: 'sum', field: 'amountCents' } },
      to: { kind: 'count-distinct', field: 'subject.id' },
    },
    time: 'overlap',
  });
  const funding = (
    id: string,
    cents: number,
    period: RecordOf<'funding'>['period'],
  ): AnyRecord => ({
    type: 'funding',
    id,
    meta,
    funder: { missing: 'unknown' },
    amount: { cents, precision: 'exact' },
    period,
  });
  const people = ['a', 'b', 'c'].map((id) => accompanied(id, 'msp'));
  const eachHas = (...all: AnyRecord[]) => totalValue(evaluateOne(perPerson, [...people, ...all]));

  test('sets a budget beside the people of the very same period', () => {
    expect(eachHas(funding('1', 1_000_001, { start: '2025', end: '2025' }))).toEqual({
      value: 3333.34,
    });
    expect(eachHas(funding('1', 300, { start: '2025-01-01', end: '2025-12' }))).toEqual({
      value: 1,
    });
    expect(eachHas()).toEqual({ value: 0 });
  });

  test('has no value, and says why, where the budget is of another period', () => {
    const otherPeriod = { none: 'indicator.other-period' };
    expect(eachHas(funding('1', 300, { start: '2025-01-01', end: '2027-12-31' }))).toEqual(
      otherPeriod,
    );
    expect(eachHas(funding('1', 300, { start: '2025' }))).toEqual(otherPeriod);
    expect(eachHas(funding('1', 300, { missing: 'unknown' }))).toEqual(otherPeriod);
    expect(eachHas(funding('1', 300, { start: '2025-03', end: '2025-04' }))).toEqual(otherPeriod);
    // What does not meet the period is of no matter.
    expect(eachHas(funding('1', 300, { start: '2024', end: '2024' }))).toEqual({ value: 0 });
    expect(eachHas(funding('1', 300, { start: '2026' }))).toEqual({ value: 0 });
  });

  test('of attended to invited takes each session that tells both', () => {
    const told = {
      and: [
        { field: 'attendedTotal', exists: true as const },
        { field: 'invitedTotal', exists: true as const },
      ],
    };
    const rate = custom({
      base: 'session',
      unit: 'percent',
      population: told,
      measure: {
        kind: 'ratio',
        of: {
          base: 'session',
          population: told,
          time: 'date',
          measure: { kind: 'sum', field: 'attendedTotal' },
        },
        to: { kind: 'sum', field: 'invitedTotal' },
        per: 100,
      },
      time: 'date',
    });
    const partial = evaluateOne(rate, [
      session('1', '2025-01-05', {
        invited: { total: exactly(12) },
        attended: { total: exactly(7) },
      }),
      session('2', '2025-01-06', {
        invited: { total: exactly(4) },
        attended: { total: exactly(4) },
      }),
      session('3', '2025-01-07', { invited: { total: exactly(90) } }),
    ]);
    expect(partial.total).toMatchObject({ n: 2, sum: 16, of: { n: 2, sum: 11 } });
    // 68.75, rounded half up.
    expect(totalValue(partial)).toEqual({ value: 68.8 });
  });
});

describe('dates of their own', () => {
  test('place a record by another of its dates', () => {
    const referred = custom({
      base: 'pathway',
      measure: { kind: 'count' },
      time: 'date',
      dates: { start: 'referral.date' },
      dimensions: [{ id: 'month', partition: true }],
    });
    const partial = evaluateOne(referred, [
      pathway('1', { period: { start: '2026-01-01' }, referral: { date: '2025-12-20' } }),
      pathway('2', { period: { start: '2025-01-01' }, referral: { date: '2024-12-20' } }),
      pathway('3', { period: { start: '2025-01-01' }, referral: { origin: 'self' } }),
      pathway('4', { period: { start: '2025-01-01' } }),
    ]);
    expect([partial.total.n, partial.unplaced]).toEqual([1, 2]);
    expect(partial.strata.map(({ code }) => code)).toEqual(['2025-12']);
  });

  test('place each item by its own', () => {
    const actions = custom({
      base: 'pathway',
      unnest: 'actions',
      measure: { kind: 'count' },
      time: 'overlap',
      dates: { start: 'item.period.start', end: 'item.period.end' },
      dimensions: [{ id: 'quarter', partition: false }],
    });
    const action = (id: string, period: { start?: string; end?: string } | undefined) =>
      ({ id, kind: 'screening', title: 'Action inventée', status: 'completed', period }) as const;
    const partial = evaluateOne(actions, [
      pathway('1', {
        period: { start: '2019', end: '2020' },
        actions: [
          action('in', { start: '2025-03-31', end: '2025-04-01' }),
          action('before', { start: '2024-03-31', end: '2024-04-01' }),
          action('undated', undefined),
        ],
      }),
    ]);
    expect([partial.total.n, partial.unplaced]).toEqual([1, 1]);
    expect(partial.strata.map(({ code }) => code)).toEqual(['2025-Q1', '2025-Q2']);
  });

  test('that are no dates place nothing', () => {
    for (const start of ['status', 'subject', 'needs', 'referral.origin', 'nothing.at.all']) {
      const odd = custom({
        base: 'pathway',
        measure: { kind: 'count' },
        time: 'start',
        dates: { start },
      });
      const { total, unplaced } = evaluateOne(odd, [
        pathway('1', {
          ...started,
          referral: { origin: 'self' },
          needs: [{ id: 'n', dimension: 'social' }],
        }),
      ]);
      expect([total.n, unplaced]).toEqual([0, 1]);
    }
  });
});

test('same-period lies inside, meets, or misses the period', () => {
  const budget = custom({ base: 'funding', measure: { kind: 'count' }, time: 'same-period' });
  const placed = (start: string | undefined, end: string | undefined) => {
    const { total, unplaced } = evaluateOne(
      budget,
      [
        {
          type: 'funding',
          id: 'f',
          meta,
          funder: { missing: 'unknown' },
          amount: { missing: 'unknown' },
          period: { ...(start && { start }), ...(end && { end }), verbatim: 'période inventée' },
        },
      ],
      { start: '2025-04-01', end: '2025-06-30' },
    );
    return total.n === 1 ? 'inside' : unplaced === 1 ? 'unplaced' : 'outside';
  };
  expect(placed('2025-04-01', '2025-06-30')).toBe('inside');
  expect(placed('2025-04', '2025-06')).toBe('inside');
  expect(placed('2025-04-02', '2025-06-30')).toBe('unplaced');
  expect(placed('2025', '2025')).toBe('unplaced');
  expect(placed('2025-04-01', undefined)).toBe('unplaced');
  expect(placed(undefined, '2025-06-30')).toBe('unplaced');
  expect(placed(undefined, undefined)).toBe('unplaced');
  expect(placed('2025-07', undefined)).toBe('outside');
  expect(placed(undefined, '2025-03')).toBe('outside');
});

test('the day on which records were as they are is told, and must be a day', () => {
  expect(evaluateOne('contacts', [], year2025, { asOf: '2025-10-01' }).asOf).toBe('2025-10-01');
  expect(evaluateOne('contacts', [])).not.toHaveProperty('asOf');
  expect(() => evaluateOne('contacts', [], year2025, { asOf: '2025-10' })).toThrow(RangeError);
  expect(() => evaluateOne('contacts', [], year2025, { asOf: '2025-02-30' })).toThrow(RangeError);
});

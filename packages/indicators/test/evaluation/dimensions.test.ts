import type { AnyRecord, BaseId, DimensionId, RecordOf } from '@santeparticipative/core';
import { catalogue } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, test } from 'vitest';
import { codeOfText, compilePlan, evaluate } from '../../src/index.js';
import {
  cellsOf,
  contact,
  custom,
  evaluateOne,
  host,
  merge,
  meta,
  participation,
  pathway,
  person,
  session,
  year2025,
} from '../records.js';

const started = { period: { start: '2025-04-10' } };

/** How many of the records of a base stand under each code of a dimension. */
function counts(base: BaseId, id: DimensionId, records: readonly AnyRecord[]) {
  const definition = custom({
    base,
    measure: { kind: 'count' },
    time: 'overlap',
    dimensions: [{ id, partition: false }],
  });
  const cells = cellsOf(evaluateOne(definition, records), id);
  return Object.fromEntries(Object.entries(cells).map(([code, { n }]) => [code, n]));
}

/** The code of a dimension under which the one pathway of a person stands. */
function codeOfPerson(id: DimensionId, told: Partial<RecordOf<'person'>>): string | undefined {
  const records = [pathway('a', started), person('person-of-a', told)];
  return Object.keys(counts('pathway', id, records))[0];
}

describe('age-band', () => {
  test.each([
    [2025, '0-15'],
    [2010, '0-15'],
    [2009, '16-25'],
    [2000, '16-25'],
    [1999, '26-39'],
    [1986, '26-39'],
    [1985, '40-59'],
    [1966, '40-59'],
    [1965, '60-74'],
    [1951, '60-74'],
    [1950, '75-'],
    [1900, '75-'],
    [2026, '_unknown'],
  ])('of somebody born in %i is %s', (birthYear, band) => {
    expect(codeOfPerson('age-band', { birthYear })).toBe(band);
  });

  test.each([
    [{ from: 40, to: 59, on: '2025' }, '40-59'],
    [{ from: 40, to: 58, on: '2024-12' }, '40-59'],
    // A year later, some of them are sixty.
    [{ from: 40, to: 59, on: '2024' }, '_unknown'],
    [{ from: 20, to: 29, on: '2025' }, '_unknown'],
    [{ from: 80, on: '2025' }, '75-'],
    [{ from: 70, on: '2020-01-01' }, '75-'],
    [{ from: 70, on: '2021' }, '_unknown'],
    [{ from: 16, to: 16, on: '2026' }, '0-15'],
    // Who is told to be five in thirty years was not born.
    [{ from: 5, to: 5, on: '2055' }, '_unknown'],
  ])('of a band %j that was told is %s', (ageBand, band) => {
    expect(codeOfPerson('age-band', { ageBand })).toBe(band);
  });

  test('asks the year of birth first', () => {
    const ageBand = { from: 80, on: '2025' };
    expect(codeOfPerson('age-band', { birthYear: 2000, ageBand })).toBe('16-25');
    expect(codeOfPerson('age-band', { birthYear: { missing: 'refused' }, ageBand })).toBe('75-');
  });

  test('is unknown where merged records tell two years', () => {
    const records = [
      pathway('a', started),
      person('person-of-a', { birthYear: 1990 }),
      person('other', { birthYear: 1950 }),
      merge('m', 'person', 'person-of-a', 'other'),
    ];
    expect(counts('pathway', 'age-band', records)).toEqual({ _unknown: 1 });
  });

  test('is that of the person of a contact, and of nobody for a group', () => {
    expect(
      counts('contact', 'age-band', [
        contact('1', '2025-03-01', { person: { type: 'person', id: 'ana' } }),
        contact('2', '2025-03-01', { pathway: { type: 'pathway', id: 'a' } }),
        contact('3', '2025-03-01'),
        pathway('a', { subject: { type: 'person', id: 'ana' } }),
        person('ana', { birthYear: 2000 }),
      ]),
    ).toEqual({ '16-25': 2, _unknown: 1 });
    const ofGroup = pathway('g', { ...started, subject: { type: 'group', id: 'g' } });
    expect(counts('pathway', 'age-band', [ofGroup])).toEqual({ _unknown: 1 });
  });
});

describe('territory', () => {
  const at = (id: string) => ({ territory: { type: 'territory' as const, id } });

  test('is that of the home on the day of the start', () => {
    const residences = [
      { ...at('lille'), period: { end: '2025-04-09' } },
      { ...at('roubaix'), period: { start: '2025-04-10' } },
    ];
    expect(codeOfPerson('territory', { residences })).toBe('roubaix');
    expect(codeOfPerson('territory', { residences: [at('lille')] })).toBe('lille');
  });

  test('is unknown where two homes differ, or the home does not say', () => {
    expect(codeOfPerson('territory', { residences: [at('lille'), at('roubaix')] })).toBe(
      '_unknown',
    );
    expect(codeOfPerson('territory', { residences: [at('lille'), { inQpv: true }] })).toBe(
      '_unknown',
    );
    const missing = { territory: { missing: 'refused' as const } };
    expect(codeOfPerson('territory', { residences: [missing] })).toBe('_unknown');
    expect(codeOfPerson('territory', {})).toBe('_unknown');
  });
});

test('referral, need: what the pathway itself says', () => {
  const records = [
    pathway('a', {
      ...started,
      referral: { origin: 'self', decision: 'accepted' },
      needs: [
        { id: '1', dimension: 'social' },
        { id: '2', dimension: 'medical' },
        { id: '3', dimension: 'social' },
      ],
    }),
    pathway('b', { ...started, referral: { origin: { missing: 'unknown' } } }),
    pathway('c', { ...started, needs: [{ id: '1', dimension: { missing: 'unknown' } }] }),
  ];
  expect(counts('pathway', 'referral-origin', records)).toEqual({ self: 1, _unknown: 2 });
  expect(counts('pathway', 'referral-decision', records)).toEqual({ accepted: 1, _unknown: 2 });
  expect(counts('pathway', 'need', records)).toEqual({ social: 1, medical: 1, _unknown: 2 });
});

test('a need that is counted stands under its own dimension and theme', () => {
  const needs = custom({
    base: 'pathway',
    unnest: 'needs',
    measure: { kind: 'count' },
    time: 'start',
    dimensions: [
      { id: 'need', partition: true },
      { id: 'theme', partition: true },
    ],
  });
  const theme = (system: string, code: string) => ({ system, code, display: code });
  const partial = evaluateOne(needs, [
    pathway('a', {
      ...started,
      needs: [
        { id: '1', dimension: 'social', theme: theme('theme', 'logement') },
        { id: '2', dimension: 'medical', theme: theme('TRE_R1', 'logement') },
        { id: '3', dimension: 'medical' },
      ],
    }),
  ]);
  expect(partial.strata.map(({ dimension, code, cell }) => [dimension, code, cell.n])).toEqual([
    ['need', 'medical', 2],
    ['need', 'social', 1],
    ['theme', 'TRE_R1|logement', 1],
    ['theme', '_unknown', 1],
    ['theme', 'logement', 1],
  ]);
});

test('public, form, object, level, kind: coded values of the list as they are, others with their system', () => {
  const coded = (system: string, code: string) => ({ system, code, display: code });
  const held = [
    session('s', '2025-02-01', { publics: [coded('public', 'jeunes'), coded('TRE_R239', '06')] }),
  ];
  expect(counts('session', 'public', held)).toEqual({ jeunes: 1, 'TRE_R239|06': 1 });
  // A code of another list of ours is no public.
  const odd = [session('s', '2025-02-01', { publics: [coded('theme', 'alcool')] })];
  expect(counts('session', 'public', odd)).toEqual({ 'theme|alcool': 1 });

  const processes = [
    participation('p', {
      ...started,
      level: 'consultation',
      forms: [coded('participation-form', 'instant')],
      objects: [coded('participation-object', 'gouvernance'), { system: 'x', display: 'Autre' }],
    }),
  ];
  expect(counts('participation', 'level', processes)).toEqual({ consultation: 1 });
  expect(counts('participation', 'form', processes)).toEqual({ instant: 1 });
  expect(counts('participation', 'object', processes)).toEqual({ gouvernance: 1 });
});

test('funder, scheme, cohort, programme, parties and posts', () => {
  const funding: AnyRecord = {
    type: 'funding',
    id: 'f',
    meta,
    funder: { type: 'structure', id: 'ars-old' },
    beneficiary: { type: 'structure', id: 'msp' },
    scheme: { system: 'funding-scheme', code: 'fir', display: 'FIR' },
    amount: { missing: 'unknown' },
    ...started,
  };
  const records = [
    funding,
    { ...funding, id: 'g', funder: { missing: 'unknown' as const }, scheme: undefined },
    merge('m', 'structure', 'ars', 'ars-old'),
  ];
  expect(counts('funding', 'funder', records)).toEqual({ ars: 1, _unknown: 1 });
  expect(counts('funding', 'scheme', records)).toEqual({ fir: 1, _unknown: 1 });
  expect(counts('funding', 'structure', records)).toEqual({ msp: 2 });

  const enrolled = (id: string, cohort: string | undefined): AnyRecord => ({
    type: 'enrolment',
    id,
    meta,
    programme: { type: 'programme', id: 'secpa' },
    structure: { type: 'structure', id: 'msp' },
    cohort,
    ...started,
  });
  const enrolments = [
    enrolled('1', '1er mars 2022'),
    enrolled('2', 'Été — 2ᵉ vague'),
    enrolled('3', '…'),
    enrolled('4', undefined),
  ];
  expect(counts('enrolment', 'cohort', enrolments)).toEqual({
    '1er-mars-2022': 1,
    'Ete-2-vague': 1,
    _unknown: 2,
  });
  expect(counts('enrolment', 'programme', enrolments)).toEqual({ secpa: 4 });

  const partnership: AnyRecord = {
    type: 'partnership',
    id: 'p',
    meta,
    parties: ['msp', 'ccas', 'msp'].map((id) => ({ structure: { type: 'structure', id } })),
    ...started,
  };
  expect(counts('partnership', 'structure', [partnership])).toEqual({ ccas: 1, msp: 1 });

  const professional: AnyRecord = {
    type: 'professional',
    id: 'p',
    meta,
    structure: { type: 'structure', id: 'msp' },
    function: { system: 'TRE_G15', code: '10', display: 'Médecin' },
    ...started,
  };
  expect(counts('professional', 'kind', [professional])).toEqual({ 'TRE_G15|10': 1 });
});

test.each([
  ['1er mars 2022', '1er-mars-2022'],
  ['  Vague n° 3 !', 'Vague-n-3'],
  ['é'.repeat(200), 'e'.repeat(128)],
  [`${'a'.repeat(127)} b`, 'a'.repeat(127)],
  ['الأولى', undefined],
  ['_unknown', 'unknown'],
  ['', undefined],
])('the words %j give the code %j', (text, code) => {
  expect(codeOfText(text)).toBe(code);
});

test('a recommendation is of the hosts of what it comes from, when that started', () => {
  const recommendation = (
    id: string,
    ...from: NonNullable<RecordOf<'recommendation'>['from']>
  ): AnyRecord => ({
    type: 'recommendation',
    id,
    meta,
    text: 'Préconisation inventée',
    from,
  });
  const adopted = custom({
    base: 'recommendation',
    measure: { kind: 'count' },
    time: 'date',
    dimensions: [
      { id: 'structure', partition: false },
      { id: 'quarter', partition: true },
    ],
  });
  const partial = evaluateOne(adopted, [
    recommendation('1', { type: 'session', id: 's' }, { type: 'participation', id: 'p' }),
    recommendation('2', { type: 'session', id: 's' }),
    recommendation('3', { type: 'session', id: 'nowhere' }),
    recommendation('4'),
    recommendation('5', { type: 'participation', id: 'vague' }),
    recommendation('6', { type: 'participation', id: 'before' }),
    session('s', '2025-07-31T22:30:00Z', { hosts: host('msp') }),
    participation('p', { hosts: [...host('ccas'), ...host('msp')], period: { start: '2025-05' } }),
    participation('vague', { hosts: host('cpts'), period: { start: { missing: 'unknown' } } }),
    participation('before', { period: { start: '2024-12-31' } }),
  ]);
  expect(partial.total.n).toBe(2);
  expect(partial.unplaced).toBe(3);
  expect(partial.subject).toEqual(['ccas', 'cpts', 'msp']);
  expect(partial.strata.map(({ code, cell }) => [code, cell.n])).toEqual([
    ['ccas', 1],
    ['msp', 2],
    ['2025-Q2', 1],
    ['2025-Q3', 1],
  ]);
});

describe('crossings', () => {
  const crossed = custom({
    base: 'contact',
    measure: { kind: 'sum', field: 'durationMinutes' },
    time: 'date',
    dimensions: [
      { id: 'mode', partition: true },
      { id: 'theme', partition: false },
      { id: 'quarter', partition: true },
    ],
    crossings: [
      ['quarter', 'mode'],
      ['mode', 'theme', 'quarter'],
    ],
  });
  const theme = (code: string) => ({ system: 'theme', code, display: code });
  const records = [
    contact('1', '2025-01-10', { durationMinutes: 10, themes: [theme('tabac'), theme('alcool')] }),
    contact('2', '2025-05-10', { durationMinutes: 20, mode: 'call', themes: [theme('tabac')] }),
    contact('3', '2025', { durationMinutes: 40, mode: 'call' }),
  ];

  test('come after the dimensions, in the order of their codes', () => {
    const { strata } = evaluateOne(crossed, records);
    const rows = strata
      .filter((stratum) => stratum.crossed !== undefined)
      .map(({ dimension, code, crossed: others = [], cell }) => [
        [dimension, ...others.map((place) => place.dimension)].join('/'),
        [code, ...others.map((place) => place.code)].join('/'),
        cell.sum,
      ]);
    expect(rows).toEqual([
      ['quarter/mode', '2025-Q1/reception', 10],
      ['quarter/mode', '2025-Q2/call', 20],
      ['quarter/mode', '_unknown/call', 40],
      ['mode/theme/quarter', 'call/_unknown/_unknown', 40],
      ['mode/theme/quarter', 'call/tabac/2025-Q2', 20],
      ['mode/theme/quarter', 'reception/alcool/2025-Q1', 10],
      ['mode/theme/quarter', 'reception/tabac/2025-Q1', 10],
    ]);
    const firstCrossed = strata.findIndex((stratum) => stratum.crossed !== undefined);
    expect(strata.slice(firstCrossed)).toHaveLength(rows.length);
  });

  test('of partitions add up to the strata that they cross', () => {
    const { records: region } = generateRegion({
      seed: 3,
      structures: 3,
      year: 2025,
      pathwaysPerStructure: 6,
    });
    let compared = 0;
    for (const { definition, strata } of evaluate(catalogue, region, { period: year2025 })) {
      const partitions = new Set(
        (definition.dimensions ?? []).flatMap(({ id, partition }) => (partition ? [id] : [])),
      );
      for (const { dimension, code, cell, crossed: others } of strata) {
        if (others !== undefined || !partitions.has(dimension)) continue;
        for (const crossing of definition.crossings ?? []) {
          if (crossing[0] !== dimension || !crossing.every((id) => partitions.has(id))) continue;
          const parts = strata.filter(
            (stratum) =>
              stratum.dimension === dimension &&
              stratum.code === code &&
              stratum.crossed?.map((place) => place.dimension).join() === crossing.slice(1).join(),
          );
          expect(parts.reduce((sum, part) => sum + part.cell.n, 0)).toBe(cell.n);
          expect(parts.reduce((sum, part) => sum + part.cell.sum, 0)).toBe(cell.sum);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});

test('a plan is refused whose dimension nothing tells, or which crosses what it does not split', () => {
  const refused = (more: Parameters<typeof custom>[0]) => () => compilePlan(custom(more), year2025);
  const base = { base: 'contact', measure: { kind: 'count' }, time: 'date' } as const;
  expect(refused({ ...base, dimensions: [{ id: 'funder', partition: true }] })).toThrow(RangeError);
  expect(
    refused({
      ...base,
      dimensions: [{ id: 'mode', partition: true }],
      crossings: [['mode', 'month']],
    }),
  ).toThrow(RangeError);
  const days = {
    base: 'professional',
    measure: { kind: 'sum', field: 'fteDays' },
    time: 'overlap',
  } as const;
  expect(refused(days)).not.toThrow();
  expect(refused({ ...days, dimensions: [{ id: 'month', partition: false }] })).toThrow(RangeError);
  expect(refused({ ...base, measure: { kind: 'declared' } })).toThrow(RangeError);
});

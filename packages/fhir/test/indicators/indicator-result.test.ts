import type { DimensionId, RecordOf } from '@santeparticipative/core';
import fc from 'fast-check';
import type { MeasureReport } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { hiddenResult } from '../../../core/test/examples/indicators.js';
import { examples } from '../../../core/test/examples.js';
import { codeSystem, expectSame, meta } from '../same-record.js';

type Result = RecordOf<'indicator-result'>;

const example = examples['indicator-result'];
const least: Result = {
  type: 'indicator-result',
  id: 'r',
  meta,
  nature: 'declared',
  label: 'personnes reçues',
  period: { start: '2025' },
  value: { value: 32, precision: 'exact', unit: 'personnes', verbatim: '32' },
};
const exact = (value: number): { value: number; precision: 'exact' } => ({
  value,
  precision: 'exact',
});
const absent = (reason: string): object => ({
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: reason },
  ],
});
const population = (code: string, count: object): object => ({
  code: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/measure-population', code }],
  },
  ...count,
});

function reportOf(record: Result): MeasureReport {
  const [resource] = expectSame(record);
  if (resource.resourceType !== 'MeasureReport') throw new Error('Not a MeasureReport.');
  return resource;
}

const of = (id: string, figures: Partial<Result>): MeasureReport => {
  const { label: _label, value: _value, ...rest } = least;
  return reportOf({ ...rest, definition: { id, version: '1.0.0' }, ...figures });
};

it('is a complete summary, dated and named by its definition', () => {
  const report = reportOf(example);
  expect(report).toMatchObject({
    status: 'complete',
    type: 'summary',
    measure: 'https://exemple.example/donnees/Measure/definition-1|1.0.0',
    date: '2026-01-05T09:00:00Z',
    period: { start: '2025', end: '2025' },
    group: [
      {
        code: {
          coding: [{ system: codeSystem('indicator'), code: 'definition-1' }],
          text: 'part inventée',
        },
      },
    ],
  });
});

it('is in error when the record was entered in error', () => {
  const report = reportOf({ ...least, meta: { ...meta, status: 'entered-in-error' } });
  expect(report.status).toBe('error');
});

it('says that it is in own words when it follows no definition', () => {
  const report = reportOf(least);
  expect(report.measure).toBe('https://santeparticipative.example/fhir/Measure/own-words');
  expect(report.group?.[0]?.code).toEqual({ text: 'personnes reçues' });
  expect(report.group?.[0]?.measureScore).toEqual({ value: 32, unit: 'personnes' });
});

it('says why its period is missing', () => {
  expect(reportOf(hiddenResult).period).toEqual(absent('unknown'));
});

it('keeps a period that is only words', () => {
  reportOf({ ...least, period: { verbatim: 'depuis l’ouverture' } });
});

it('has a population for each exact number of a proportion, and a score from 0 to 1', () => {
  const [group] = reportOf(example).group ?? [];
  expect(group?.population).toEqual([
    population('denominator', { count: 100 }),
    population('numerator', { count: 40 }),
  ]);
  expect(group?.measureScore).toEqual({ value: 0.4 });
});

describe('a figure of the catalogue', () => {
  it('is the count of its population when it counts', () => {
    const [group] = of('sessions-held', { value: exact(12) }).group ?? [];
    expect(group?.population).toEqual([population('initial-population', { count: 12 })]);
    expect(group).not.toHaveProperty('measureScore');
  });

  it('is a score when it is made of values, with a population that nobody counted', () => {
    const [group] = of('session-attendance', { value: exact(240) }).group ?? [];
    expect(group?.population).toEqual([
      population('measure-population', { _count: absent('unknown') }),
    ]);
    expect(group?.measureScore).toEqual({ value: 240 });
  });

  it('has an unknown score, never a rounded one, when it is not exact', () => {
    const value = { value: 40, precision: 'approximate' as const, verbatim: 'environ 40' };
    const [group] = of('session-attendance', { value }).group ?? [];
    expect(group?.measureScore).toEqual({ _value: absent('unknown') });
  });

  it('has the share that its percentage says when no numbers are known', () => {
    const [group] = of('qpv-residents', { value: exact(62.5) }).group ?? [];
    expect(group?.measureScore).toEqual({ value: 0.625 });
    expect(group?.population).toEqual([
      population('denominator', { _count: absent('unknown') }),
      population('numerator', { _count: absent('unknown') }),
    ]);
  });

  it('has the score that was computed when it is a ratio, which may be above 100 %', () => {
    const [group] =
      of('attendance-rate', {
        value: exact(120),
        numerator: { ...exact(12), unit: 'attendedTotal' },
        denominator: { ...exact(10), unit: 'invitedTotal' },
      }).group ?? [];
    expect(group?.population).toEqual([
      population('denominator', { count: 10 }),
      population('numerator', { count: 12 }),
    ]);
    expect(group?.measureScore).toEqual({ value: 120 });
  });

  it('has no share of a whole that nobody said when it counts things by a dimension', () => {
    const [group] = of('need-dimensions', { value: exact(40) }).group ?? [];
    expect(group?.measureScore).toEqual({ _value: absent('unknown') });
    const parts = { value: exact(40), numerator: exact(4), denominator: exact(10) };
    const strata = [{ dimension: 'need' as const, code: 'medical', ...parts }];
    const report = of('need-dimensions', { denominator: exact(10), strata });
    expect(report.group?.[0]?.stratifier?.[0]?.stratum?.[0]?.measureScore).toEqual({ value: 0.4 });
  });

  it('does not divide by nothing', () => {
    const figures = { numerator: exact(0), denominator: exact(0) };
    const [group] = of('qpv-residents', figures).group ?? [];
    expect(group?.measureScore).toEqual({ _value: absent('unknown') });
  });
});

describe('a figure of a definition of one’s own', () => {
  const parts = (one: string, other: string): MeasureReport =>
    reportOf({
      ...least,
      value: exact(2000),
      numerator: { ...exact(100_000), unit: one },
      denominator: { ...exact(50), unit: other },
    });

  it('is a ratio, with the value that was computed, when its parts count different things', () => {
    expect(parts('euros', 'personnes').group?.[0]).toMatchObject({
      population: [
        population('denominator', { count: 50 }),
        population('numerator', { count: 100_000 }),
      ],
      measureScore: { value: 2000 },
    });
  });

  it('is a proportion when its parts count the same thing', () => {
    const figures = { numerator: exact(25), denominator: exact(50) };
    const [group] = reportOf({ ...least, value: exact(50), ...figures }).group ?? [];
    expect(group?.measureScore).toEqual({ value: 0.5 });
  });
});

describe('a hidden figure', () => {
  it('keeps its stratum, masked on its counts and on its score', () => {
    const [shown, hidden] = reportOf(example).group?.[0]?.stratifier?.[0]?.stratum ?? [];
    expect(shown?.population).toContainEqual(population('numerator', { count: 40 }));
    expect(hidden?.value?.coding?.[0]?.code).toBe('msp-2');
    expect(hidden?.population).toEqual([
      population('denominator', { _count: absent('masked') }),
      population('numerator', { _count: absent('masked') }),
    ]);
    expect(hidden?.measureScore).toEqual({ _value: absent('masked') });
  });

  it('is masked without a definition too', () => {
    const [group] = reportOf(hiddenResult).group ?? [];
    expect(group?.population).toEqual([
      population('initial-population', { _count: absent('masked') }),
    ]);
    expect(group?.measureScore).toEqual({ _value: absent('masked') });
  });

  it.each([
    'sessions-held',
    'session-attendance',
    'qpv-residents',
    'attendance-rate',
    'need-dimensions',
  ])('comes back hidden, without a number, for %s', (id) => {
    const report = of(id, { suppressed: true });
    expect(JSON.stringify(report.group)).not.toMatch(/"(?:count|value)":\d/);
  });
});

it('writes a stratum of a crossing as components, apart from those of one dimension', () => {
  const [byStructure, crossed] = reportOf(example).group?.[0]?.stratifier ?? [];
  expect(byStructure?.stratum).toHaveLength(2);
  expect(byStructure?.stratum?.[0]).not.toHaveProperty('component');
  const dimensions = [
    { coding: [{ system: codeSystem('dimension'), code: 'structure' }] },
    { coding: [{ system: codeSystem('dimension'), code: 'quarter' }] },
  ];
  expect(crossed?.code).toEqual(dimensions);
  const [stratum] = crossed?.stratum ?? [];
  expect(stratum).not.toHaveProperty('value');
  expect(stratum?.component).toEqual([
    {
      code: dimensions[0],
      value: { coding: [{ system: codeSystem('stratum-structure'), code: 'msp-1' }] },
    },
    {
      code: dimensions[1],
      value: {
        coding: [{ system: codeSystem('stratum-quarter'), code: '2025-Q1' }],
        text: 'Premier trimestre 2025',
      },
    },
  ]);
});

it('gathers strata by dimension and gives them back in their order', () => {
  const cell = fc.record({
    dimension: fc.constantFrom<DimensionId>('structure', 'month', 'gender'),
    code: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
    figure: fc.option(fc.nat(1000)),
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
      const strata = cells.map(({ dimension, code, figure }) => ({
        dimension,
        code,
        ...(figure === null ? { suppressed: true as const } : { value: exact(figure) }),
      }));
      const stratifiers = reportOf({ ...least, strata }).group?.[0]?.stratifier ?? [];
      const dimensions = stratifiers.map(({ code }) => code?.[0]?.coding?.[0]?.code);
      expect(dimensions).toEqual([...new Set(cells.map(({ dimension }) => dimension))]);
    }),
    { numRuns: 100 },
  );
});

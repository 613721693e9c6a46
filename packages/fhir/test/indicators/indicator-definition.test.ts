import { catalogue, type Filter, type RecordOf } from '@santeparticipative/core';
import fc from 'fast-check';
import type { Measure } from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { fromFhir } from '../../src/index.js';
import { codeSystem, context, definition, expectSame } from '../same-record.js';

type Definition = RecordOf<'indicator-definition'>;

const example = examples['indicator-definition'];

function measureOf(record: Definition): Measure {
  const [resource] = expectSame(record);
  if (resource.resourceType !== 'Measure') throw new Error('Not a Measure.');
  return resource;
}

const withMeasure = (measure: Definition['measure']): Measure => measureOf({ ...example, measure });

const dimension = (code: string): object => ({
  coding: [{ system: codeSystem('dimension'), code }],
});

const populationsOf = (measure: Measure): unknown[] | undefined =>
  measure.group?.[0]?.population?.map(({ code, criteria }) => [
    code?.coding?.[0]?.code,
    JSON.parse(criteria.expression ?? ''),
  ]);

it('is an active Measure, in French with an English translation', () => {
  expect(measureOf(example)).toMatchObject({
    language: 'fr',
    url: 'https://exemple.example/donnees/Measure/definition-1',
    version: '1.0.0',
    name: 'Indicator_definition_1',
    title: 'Indicateur inventé',
    _title: {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            { url: 'lang', valueCode: 'en' },
            { url: 'content', valueString: 'Invented indicator' },
          ],
        },
      ],
    },
    status: 'active',
    publisher: 'Structure des Exemples',
    scoring: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/measure-scoring', code: 'proportion' },
      ],
    },
    improvementNotation: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/measure-improvement-notation',
          code: 'increase',
        },
      ],
    },
    subjectCodeableConcept: { coding: [{ code: 'Patient' }] },
  });
});

it('has one group, with criteria in our own language', () => {
  const measure = measureOf(example);
  expect(measure.group).toHaveLength(1);
  const partition = [{ url: definition('dimension.partition'), valueBoolean: true }];
  expect(measure.group?.[0]).toMatchObject({
    code: { coding: [{ system: codeSystem('indicator'), code: 'definition-1' }] },
    stratifier: [
      { code: dimension('structure'), extension: partition },
      { code: dimension('quarter'), extension: partition },
      { component: [{ code: dimension('structure') }, { code: dimension('quarter') }] },
    ],
  });
  expect(measure.group?.[0]?.stratifier?.[2]).not.toHaveProperty('code');
  expect(populationsOf(measure)).toEqual([
    ['denominator', { base: 'pathway', unnest: 'goals', where: example.population }],
    [
      'numerator',
      {
        base: 'pathway',
        unnest: 'goals',
        where: { field: 'item.achievement', in: ['achieved', 'sustaining'] },
      },
    ],
  ]);
  for (const { criteria } of measure.group?.[0]?.population ?? []) {
    expect(criteria).not.toHaveProperty('language');
    expect(JSON.stringify(criteria._language)).toContain('application/json');
  }
});

it.each<[Definition['measure'], string, string | undefined, string[]]>([
  [{ kind: 'count' }, 'cohort', undefined, ['initial-population']],
  [{ kind: 'count-distinct', field: 'subject.id' }, 'cohort', undefined, ['initial-population']],
  [
    { kind: 'sum', field: 'attendedTotal' },
    'continuous-variable',
    'sum',
    ['measure-population', 'measure-observation'],
  ],
  [
    { kind: 'median', field: 'durationDays' },
    'continuous-variable',
    'median',
    ['measure-population', 'measure-observation'],
  ],
  [
    { kind: 'quantile', field: 'durationDays', q: 0.9 },
    'continuous-variable',
    'quantile 0.9',
    ['measure-population', 'measure-observation'],
  ],
  [
    { kind: 'max', field: 'aciLevel' },
    'continuous-variable',
    'max',
    ['measure-population', 'measure-observation'],
  ],
  [{ kind: 'share', by: 'need' }, 'proportion', undefined, ['denominator', 'numerator']],
])('says how %j is scored and aggregated', (computation, scoring, aggregate, populations) => {
  const measure = withMeasure(computation);
  expect(measure.scoring?.coding?.[0]?.code).toBe(scoring);
  expect(measure.rateAggregation).toBe(aggregate);
  expect(measure.group?.[0]?.population?.map(({ code }) => code?.coding?.[0]?.code)).toEqual(
    populations,
  );
});

it('is a ratio of what its two populations hold', () => {
  const measure = withMeasure({
    kind: 'ratio',
    of: {
      base: 'professional',
      population: { field: 'status', eq: 'active' },
      time: 'overlap',
      measure: { kind: 'sum', field: 'fteDays' },
    },
    to: { kind: 'count-distinct', field: 'subject.id' },
    per: 1000,
    perDay: true,
  });
  expect(measure.scoring?.coding?.[0]?.code).toBe('ratio');
  expect(populationsOf(measure)).toEqual([
    [
      'denominator',
      { base: 'pathway', unnest: 'goals', where: example.population, distinct: 'subject.id' },
    ],
    [
      'numerator',
      { base: 'professional', where: { field: 'status', eq: 'active' }, sum: 'fteDays' },
    ],
  ]);
});

it('has neither scoring nor populations for what is declared', () => {
  const measure = withMeasure({ kind: 'declared' });
  expect(measure).not.toHaveProperty('scoring');
  expect(measure.group?.[0]).not.toHaveProperty('population');
});

it('counts distinct values of a field, of every record when no population is stated', () => {
  const { population: _population, unnest: _unnest, ...all } = example;
  const measure = measureOf({ ...all, measure: { kind: 'count-distinct', field: 'subject.id' } });
  expect(populationsOf(measure)).toEqual([
    ['initial-population', { base: 'pathway', distinct: 'subject.id' }],
  ]);
});

it('has no improvement notation when neither way is better', () => {
  const {
    improvement: _improvement,
    owner: _owner,
    dimensions: _dimensions,
    crossings: _crossings,
    openLists: _openLists,
    ...plain
  } = example;
  const measure = measureOf(plain);
  expect(measure).not.toHaveProperty('improvementNotation');
  expect(measure).not.toHaveProperty('publisher');
  expect(measure.group?.[0]).not.toHaveProperty('stratifier');
});

it('gives every definition of the catalogue back, at an address that no dataset owns', () => {
  expect(catalogue.length).toBeGreaterThan(10);
  for (const indicator of catalogue) {
    expect(measureOf(indicator).url).toBe(
      `https://santeparticipative.example/fhir/Measure/${indicator.id}`,
    );
  }
});

const scalar = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.double({ noNaN: true }));
const finite = scalar.filter(
  (value) => typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0)),
);
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({ field: fc.constant('status'), eq: finite }),
    fc.record({ field: fc.constant('a.b'), in: fc.array(finite, { minLength: 1 }) }),
    fc.record({ field: fc.constant('durationDays'), exists: fc.constant(true as const) }),
    fc.record({ and: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}));

it('gives any filter back', () => {
  fc.assert(
    fc.property(filter, filter, (population, numerator) => {
      measureOf({ ...example, population, measure: { kind: 'proportion', numerator } });
    }),
    { numRuns: 200 },
  );
});

it('writes the same filter in the same way, whatever the order of its keys', () => {
  const one: Filter = { field: 'status', eq: 'completed' };
  const other: Filter = { eq: 'completed', field: 'status' };
  expect(measureOf({ ...example, population: one })).toEqual(
    measureOf({ ...example, population: other }),
  );
});

it.each(['{', '"text"', '{"__proto__":{"field":"status"}}', '{"field":"status"}'])(
  'gives issues for a filter that is none: %s',
  (text) => {
    const measure = measureOf(example);
    const extension = measure.extension?.map((own) =>
      own.url === definition('indicator-definition.population')
        ? { ...own, valueString: text }
        : own,
    );
    const { records, issues } = fromFhir([{ ...measure, extension }], context);
    expect(records).toEqual([]);
    expect(issues.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/population/));
  },
);

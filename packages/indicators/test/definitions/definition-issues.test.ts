import {
  catalogue,
  check,
  type Filter,
  type IndicatorDefinition,
  type Measure,
  IndicatorDefinition as schema,
} from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionIssues, definitionRules } from '../../src/index.js';
import { budget, goals } from './definitions.js';

type Change = Partial<IndicatorDefinition>;

const told = (definition: IndicatorDefinition): [string, string][] =>
  definitionIssues(definition).map(({ rule, path }) => [rule, path]);

it.each(catalogue.map((definition) => [definition.id, definition] as const))(
  'finds nothing in %s of the catalogue',
  (_id, definition) => {
    expect(definitionIssues(definition)).toEqual([]);
  },
);

it('finds nothing in definitions of one’s own that are right', () => {
  expect(definitionIssues(goals)).toEqual([]);
  expect(definitionIssues(budget)).toEqual([]);
});

const numerator = (filter: Filter): Change => ({
  measure: { kind: 'proportion', numerator: filter },
});
const plain: Change = { unnest: undefined, population: undefined };
const ratio = (of: Partial<Extract<Measure, { kind: 'ratio' }>['of']>, more = {}): Change => ({
  measure: {
    kind: 'ratio',
    of: { base: 'funding', time: 'date', measure: { kind: 'count' }, ...of },
    to: { kind: 'count' },
    ...more,
  },
});

const mistakes: readonly (readonly [what: string, change: Change, rule: string, path: string])[] = [
  // fields
  [
    'a field that the record does not have',
    { population: { field: 'statut', eq: 'active' } },
    'definition.unknown-field',
    '/population/field',
  ],
  [
    'a field of a field that has none',
    { population: { field: 'status.code', exists: true } },
    'definition.unknown-field',
    '/population/field',
  ],
  [
    'a name that every object of JavaScript has',
    { population: { field: 'constructor', exists: true } },
    'definition.unknown-field',
    '/population/field',
  ],
  [
    'another one, in an item',
    numerator({ field: 'item.toString', exists: true }),
    'definition.unknown-field',
    '/measure/numerator/field',
  ],
  [
    'a field inside the items of a list',
    { population: { field: 'needs.dimension', eq: 'medical' } },
    'definition.field-in-list',
    '/population/field',
  ],
  [
    'a field of an item where no list is counted',
    {
      unnest: undefined,
      population: undefined,
      ...numerator({ field: 'item.status', exists: true }),
    },
    'definition.item-without-list',
    '/measure/numerator/field',
  ],
  [
    'a value derived from another record',
    { population: { field: 'attendedTotal', gte: 1 } },
    'definition.other-base',
    '/population/field',
  ],
  [
    'a field that the items of a derived list do not have',
    {
      ...plain,
      unnest: 'rights',
      population: { field: 'item.achievement', exists: true },
      measure: { kind: 'count' },
      unit: 'pathways',
    },
    'definition.unknown-field',
    '/population/field',
  ],
  [
    'a place deep in a filter',
    {
      population: {
        or: [{ and: [{ field: 'status', exists: true }, { not: { field: 'x', exists: true } }] }],
      },
    },
    'definition.unknown-field',
    '/population/or/0/and/1/not/field',
  ],
  [
    'what is no list',
    { ...plain, unnest: 'status', measure: { kind: 'count' }, unit: 'pathways' },
    'definition.not-a-list',
    '/unnest',
  ],
  [
    'a list that is not there',
    { ...plain, unnest: 'objectifs', measure: { kind: 'count' }, unit: 'pathways' },
    'definition.unknown-field',
    '/unnest',
  ],
  // comparisons
  [
    'a code that the list does not have',
    { population: { field: 'status', in: ['completed', 'finished'] } },
    'definition.unknown-code',
    '/population/in/1',
  ],
  [
    'a code that the list of a derived list does not have',
    {
      ...plain,
      unnest: 'rights',
      population: { field: 'item.kind', eq: 'aem' },
      measure: { kind: 'count' },
      unit: 'pathways',
    },
    'definition.unknown-code',
    '/population/eq',
  ],
  [
    'an order among truths',
    { population: { field: 'inQpv', gte: 1 } },
    'definition.not-comparable',
    '/population/gte',
  ],
  [
    'an order among codes',
    { population: { field: 'status', lte: 'completed' } },
    'definition.not-comparable',
    '/population/lte',
  ],
  [
    'the value of an object',
    { population: { field: 'closure', eq: 'death' } },
    'definition.not-comparable',
    '/population/eq',
  ],
  [
    'a text where the field holds a truth',
    { population: { field: 'inQpv', eq: 'true' } },
    'definition.value-type',
    '/population/eq',
  ],
  [
    'a text where the field holds a number',
    { population: { field: 'durationDays', gte: '30' } },
    'definition.value-type',
    '/population/gte',
  ],
  [
    'a number where the field holds a code',
    { population: { field: 'status', eq: 1 } },
    'definition.value-type',
    '/population/eq',
  ],
  [
    'a date that is none',
    { population: { field: 'period.start', gte: '01/02/2025' } },
    'definition.not-a-date',
    '/population/gte',
  ],
  // what is computed
  [
    'a mean of texts',
    { ...plain, measure: { kind: 'mean', field: 'title' }, unit: 'days' },
    'definition.not-an-integer',
    '/measure/field',
  ],
  [
    'a sum of truths',
    { ...plain, measure: { kind: 'sum', field: 'inQpv' }, unit: 'pathways' },
    'definition.not-an-integer',
    '/measure/field',
  ],
  [
    'a median of what is not there',
    { ...plain, measure: { kind: 'median', field: 'duree' }, unit: 'days' },
    'definition.unknown-field',
    '/measure/field',
  ],
  [
    'objects counted as values',
    {
      ...plain,
      measure: { kind: 'count-distinct', field: 'subject' },
      unit: 'people',
      dimensions: undefined,
      crossings: undefined,
    },
    'definition.not-a-value',
    '/measure/field',
  ],
  [
    'a share by what is no dimension',
    { measure: { kind: 'share', by: 'gender' } },
    'definition.share-dimension',
    '/measure/by',
  ],
  [
    'a numerator of a ratio over a field of the other',
    {
      ...plain,
      ...ratio({ population: { field: 'subject.type', eq: 'person' } }),
      dimensions: [{ id: 'structure', partition: true }],
      crossings: undefined,
    },
    'definition.unknown-field',
    '/measure/of/population/field',
  ],
  [
    'a denominator of a ratio that is no number',
    { ...plain, ...ratio({}, { to: { kind: 'sum', field: 'status' } }) },
    'definition.not-an-integer',
    '/measure/to/field',
  ],
  [
    'days of the period that are not divided by them',
    {
      ...plain,
      ...ratio({
        base: 'professional',
        time: 'overlap',
        measure: { kind: 'sum', field: 'fteDays' },
      }),
      dimensions: [{ id: 'structure', partition: true }],
      crossings: undefined,
    },
    'definition.per-day',
    '/measure/perDay',
  ],
  [
    'things divided by days that they are not',
    { ...plain, ...ratio({}, { perDay: true }) },
    'definition.per-day',
    '/measure/perDay',
  ],
  // time
  ['dates that are none', { dates: { start: 'status' } }, 'definition.not-a-date', '/dates/start'],
  [
    'a moment that would be the period',
    {
      dates: { start: 'referral.date' },
      time: 'same-period',
      dimensions: undefined,
      crossings: undefined,
    },
    'definition.no-period',
    '/time',
  ],
  // dimensions
  [
    'a dimension along which nothing lies',
    { dimensions: [{ id: 'funder', partition: true }], crossings: undefined },
    'definition.dimension',
    '/dimensions/0/id',
  ],
  [
    'a dimension that the numerator does not have',
    {
      ...plain,
      ...ratio({}),
      dimensions: [{ id: 'gender', partition: true }],
      crossings: undefined,
    },
    'definition.dimension',
    '/dimensions/0/id',
  ],
  [
    'a dimension named twice',
    {
      dimensions: [
        { id: 'structure', partition: true },
        { id: 'structure', partition: true },
      ],
      crossings: undefined,
    },
    'definition.repeated-dimension',
    '/dimensions/1/id',
  ],
  [
    'a crossing of what is no dimension',
    { crossings: [['structure', 'year']] },
    'definition.crossing',
    '/crossings/0/1',
  ],
  [
    'a crossing told twice',
    {
      crossings: [
        ['structure', 'quarter'],
        ['quarter', 'structure'],
      ],
    },
    'definition.repeated-dimension',
    '/crossings/1',
  ],
  [
    'a crossing of a dimension with itself',
    { crossings: [['structure', 'structure']] },
    'definition.repeated-dimension',
    '/crossings/0/1',
  ],
  [
    'a partition by a list',
    { dimensions: [{ id: 'need', partition: true }], crossings: undefined },
    'definition.not-a-partition',
    '/dimensions/0/partition',
  ],
  [
    'a partition of what overlaps by quarter',
    { time: 'overlap', dimensions: [{ id: 'quarter', partition: true }], crossings: undefined },
    'definition.not-a-partition',
    '/dimensions/0/partition',
  ],
  [
    'a partition of people met in several places',
    {
      ...plain,
      measure: { kind: 'count-distinct', field: 'subject.id' },
      unit: 'people',
      dimensions: [{ id: 'structure', partition: true }],
      crossings: undefined,
    },
    'definition.not-a-partition',
    '/dimensions/0/partition',
  ],
  [
    'strata that are sensitive',
    {
      ...plain,
      unnest: 'rights',
      measure: { kind: 'count' },
      unit: 'pathways',
      dimensions: [{ id: 'right', partition: true }],
      crossings: undefined,
    },
    'definition.sensitive-dimension',
    '/dimensions/0/id',
  ],
  // whom it protects, and in what it is said
  [
    'records of people that protect nobody',
    { privacyUnit: 'none' },
    'definition.privacy-unit',
    '/privacyUnit',
  ],
  ['a proportion in people', { unit: 'people' }, 'definition.unit', '/unit'],
  [
    'a count in hours',
    { ...plain, measure: { kind: 'count' }, unit: 'hours' },
    'definition.unit',
    '/unit',
  ],
  [
    'days in hours',
    { ...plain, measure: { kind: 'sum', field: 'durationDays' }, unit: 'hours' },
    'definition.unit',
    '/unit',
  ],
];

describe('one mistake gives one issue, at its place', () => {
  it.each(mistakes)('%s', (_what, change, rule, path) => {
    const definition = { ...goals, ...change };
    // What is tried is a definition by its shape: it is what it says that is wrong.
    expect(check(schema, definition).issues).toEqual([]);
    expect(told(definition)).toEqual([[rule, path]]);
  });

  it('protects people where there are none', () => {
    const definition: IndicatorDefinition = {
      ...goals,
      ...plain,
      base: 'funding',
      measure: { kind: 'sum', field: 'amountCents' },
      unit: 'euros',
      dimensions: [{ id: 'funder', partition: true }],
      crossings: undefined,
    };
    expect(told(definition)).toEqual([['definition.nobody', '/privacyUnit']]);
    expect(told({ ...definition, privacyUnit: 'none' })).toEqual([]);
  });

  it('counts the people of a list one by one and protects nobody', () => {
    const definition: IndicatorDefinition = {
      ...goals,
      ...plain,
      base: 'session',
      unnest: 'attended.persons',
      time: 'date',
      measure: { kind: 'count-distinct', field: 'item.id' },
      unit: 'people',
      privacyUnit: 'none',
      dimensions: undefined,
      crossings: undefined,
    };
    expect(told(definition)).toEqual([['definition.privacy-unit', '/privacyUnit']]);
    expect(told({ ...definition, privacyUnit: 'person' })).toEqual([]);
  });

  it('adds up days of the whole period month by month', () => {
    const definition: IndicatorDefinition = {
      ...goals,
      ...plain,
      base: 'professional',
      measure: {
        kind: 'ratio',
        of: { base: 'professional', time: 'overlap', measure: { kind: 'sum', field: 'fteDays' } },
        to: { kind: 'count' },
        perDay: true,
      },
      unit: 'fte',
      privacyUnit: 'none',
      time: 'overlap',
      dimensions: [{ id: 'month', partition: false }],
      crossings: undefined,
    };
    expect(told(definition)).toEqual([['definition.days-by-calendar', '/dimensions/0/id']]);
  });

  it('takes a code of another nomenclature for an open list with a warning', () => {
    const definition: IndicatorDefinition = {
      ...goals,
      base: 'funding',
      unnest: undefined,
      population: { field: 'scheme.code', eq: 'fonds-invente' },
      measure: { kind: 'count' },
      unit: 'structures',
      privacyUnit: 'none',
      dimensions: undefined,
      crossings: undefined,
    };
    expect(definitionIssues(definition)).toMatchObject([
      { rule: 'definition.code-of-other-list', severity: 'warning', path: '/population/eq' },
    ]);
    expect(told({ ...definition, population: { field: 'scheme.code', eq: 'fir' } })).toEqual([]);
  });

  it('whatever the rule, those of the registry aside', () => {
    const tried = new Set([
      ...mistakes.map(([, , rule]) => rule),
      'definition.nobody',
      'definition.days-by-calendar',
      'definition.code-of-other-list',
    ]);
    const ofRegistry = /\.(?:in-catalogue|same-version|text-without-version)$/;
    const rules = Object.keys(definitionRules).filter((rule) => !ofRegistry.test(rule));
    expect(rules.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

describe('what an issue tells', () => {
  const hintOf = (change: Change): string | undefined =>
    definitionIssues({ ...goals, ...change })[0]?.hint?.en;

  it('is the record and the rule, in two languages', () => {
    expect(
      definitionIssues({
        ...goals,
        unnest: 'status',
        ...plain,
        population: { field: 'x', exists: true },
      })[0],
    ).toMatchObject({
      severity: 'error',
      record: { type: 'indicator-definition', id: goals.id },
    });
    for (const { message, hint } of Object.values(definitionRules)) {
      expect(message.fr).not.toBe(message.en);
      expect(hint.fr).not.toBe(hint.en);
    }
  });

  it('names the word of the model that was meant', () => {
    expect(hintOf({ population: { field: 'staus', eq: 'active' } })).toBe('Did you mean "status"?');
    expect(hintOf({ population: { field: 'durationDay', gte: 1 } })).toBe(
      'Did you mean "durationDays"?',
    );
    expect(hintOf(numerator({ field: 'item.achievment', exists: true }))).toBe(
      'Did you mean "achievement"?',
    );
    expect(hintOf({ population: { field: 'status', eq: 'complete' } })).toBe(
      'Did you mean "completed"?',
    );
  });

  it('lists the words that there are when they are few and none is near', () => {
    expect(hintOf({ population: { field: 'closure.motif', exists: true } })).toBe(
      'There are: outcome, reason.',
    );
  });

  it('is nothing of what was written', () => {
    const word = fc.stringMatching(/^zq[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, word, (field, value) => {
        const definition: IndicatorDefinition = {
          ...goals,
          unnest: field,
          dates: { start: field },
          population: {
            or: [
              { field, eq: value },
              { field: `item.${field}`, eq: value },
              { field: `closure.${field}`, eq: value },
              { field: 'status', in: [value] },
              { field: 'period.start', gte: value },
            ],
          },
          measure: { kind: 'median', field },
        };
        const issues = definitionIssues(definition);
        expect(issues.length).toBeGreaterThan(5);
        const text = JSON.stringify(issues);
        expect(text).not.toContain(field);
        expect(text).not.toContain(value);
      }),
      { numRuns: 50 },
    );
  });
});

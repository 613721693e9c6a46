import { describe, expect, test } from 'vitest';
import { allRules, validateRecords } from '../src/index.js';
import { make, metaOf, person, programme, structure } from './examples.js';
import { cases } from './rules/cases.js';

describe.each(cases)('$rule: $what', ({ rule, severity, broken, paths, kept }) => {
  test('is broken by the smallest example, and no other rule is', () => {
    expect(
      validateRecords(broken).map(({ rule, severity, path }) => ({ rule, severity, path })),
    ).toEqual(paths.map((path) => ({ rule, severity, path })));
  });

  test('is kept by what only looks alike', () => {
    expect(validateRecords(kept)).toEqual([]);
  });
});

test('every rule has its examples', () => {
  expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(allRules.map(({ id }) => id)));
});

test('a version that was corrected, or taken back, is judged by nothing but its id', () => {
  const wrong = { closed: '2019', opened: '2020' };
  expect(
    validateRecords([
      make('structure', 's1', wrong),
      make('structure', 's1', metaOf({ version: 2 })),
      make('structure', 's2', { ...wrong, ...metaOf({ status: 'entered-in-error' }) }),
    ]),
  ).toEqual([]);
  expect(
    validateRecords([make('structure', 's1', { ...wrong, ...metaOf({ status: 'withdrawn' }) })]),
  ).toHaveLength(1);
});

test('a record of each type that has what it needs keeps every rule', () => {
  const others = (['enrolment', 'evaluation', 'feedback', 'partnership', 'funding'] as const).map(
    (type) => make(type, 'x'),
  );
  expect(validateRecords([person, structure, programme, ...others])).toEqual([]);
});

import { createHash } from 'node:crypto';
import { catalogue, type Filter, type IndicatorDefinition } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorHash } from '../../src/index.js';
import { budget, goals } from './definitions.js';

test('is the SHA-256 of the canonical JSON of what the definition means', () => {
  const definition: IndicatorDefinition = {
    ...goals,
    unnest: undefined,
    population: { field: 'status', in: ['revoked', 'completed', 'revoked'] },
    measure: { kind: 'count' },
    crossings: undefined,
  };
  const canonical =
    '{"base":"pathway","dimensions":[{"id":"structure","partition":true},{"id":"quarter","partition":true}],' +
    '"id":"federation-inventee-objectifs","measure":{"kind":"count"},' +
    '"population":{"field":"status","in":["completed","revoked"]},' +
    '"privacyUnit":"person","time":"end","unit":"percent"}';
  expect(indicatorHash(definition)).toBe(createHash('sha256').update(canonical).digest('hex'));
});

test('does not change with words, owner, version or the order of keys', () => {
  const reworded = Object.fromEntries(
    Object.entries({
      ...goals,
      title: { fr: 'Autre', en: 'Other' },
      description: { fr: 'Autre', en: 'Other' },
      owner: 'une fédération',
      version: '1.0.1',
      meta: { ...goals.meta, version: 2 },
    }).reverse(),
  );
  expect(indicatorHash({ ...goals, ...reworded })).toBe(indicatorHash(goals));
});

/** A filter whose lists stand the other way round, and hold their first item twice. */
function turned(filter: Filter): Filter {
  const again = <Value>(values: readonly Value[]): Value[] => [
    ...[...values].reverse(),
    ...values.slice(0, 1),
  ];
  if ('and' in filter) return { and: again(filter.and.map(turned)) };
  if ('or' in filter) return { or: again(filter.or.map(turned)) };
  if ('not' in filter) return { not: turned(filter.not) };
  return 'in' in filter ? { ...filter, in: again(filter.in) } : filter;
}

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ field: fc.constantFrom('a', 'b'), in: fc.array(fc.integer(), { minLength: 1 }) }),
    fc.record({ field: fc.constantFrom('a', 'b'), eq: fc.string() }),
    fc.record({ and: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}));

test('does not change with the order of what has none, wherever the filter stands', () => {
  const places: readonly ((population: Filter) => IndicatorDefinition)[] = [
    (population) => ({ ...goals, population }),
    (numerator) => ({ ...goals, measure: { kind: 'proportion', numerator } }),
    (population) => ({
      ...budget,
      measure:
        budget.measure.kind === 'ratio'
          ? { ...budget.measure, of: { ...budget.measure.of, population } }
          : budget.measure,
    }),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), filter, (at, population) => {
      expect(indicatorHash(at(turned(population)))).toBe(indicatorHash(at(population)));
      expect(indicatorHash(at({ not: population }))).not.toBe(indicatorHash(at(population)));
    }),
  );
});

test('changes with each field that decides a result', () => {
  const changes: readonly Partial<IndicatorDefinition>[] = [
    { measure: { kind: 'count' } },
    { population: { field: 'status', eq: 'completed' } },
    { population: undefined },
    { time: 'start' },
    { dates: { start: 'referral.date' } },
    { privacyUnit: 'none' },
    { unit: 'people' },
    { dimensions: undefined },
    { crossings: undefined },
    { unnest: 'needs' },
    { base: 'session' },
    { id: 'federation-inventee-autre' },
  ];
  const hashes = changes.map((change) => indicatorHash({ ...goals, ...change }));
  expect(new Set([...hashes, indicatorHash(goals)]).size).toBe(changes.length + 1);
});

test('tells the definitions of the catalogue apart, declared ones with the same fields included', () => {
  expect(new Set(catalogue.map(indicatorHash)).size).toBe(catalogue.length);
});

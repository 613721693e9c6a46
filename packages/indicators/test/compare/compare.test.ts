import { readFileSync } from 'node:fs';
import { type IndicatorResult, parseDatasetJson } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import { type ComparedFigure, type Comparison, compare, indicatorHash } from '../../src/index.js';
import { definition, exactly } from '../records.js';

const lille = parseDatasetJson(
  readFileSync(new URL('../../../../examples/lille/dataset.json', import.meta.url), 'utf8'),
);

function declaredInLille(id: string): ComparedFigure {
  for (const record of lille.records) {
    if (record.type === 'indicator-result' && record.id === id) return { result: record };
  }
  throw new Error(`Lille declares no ${id}.`);
}

function rulesOf({ reasons }: Comparison): string[] {
  return reasons.map(({ rule }) => rule);
}

/** A figure of the catalogue for a year, of one structure. */
function figure(id: string, more: Partial<IndicatorResult> = {}): ComparedFigure {
  const result: IndicatorResult = {
    type: 'indicator-result',
    id: 'resultat-invente',
    meta: { version: 1, recordedAt: '2026-01-15T08:00:00Z', status: 'active' },
    nature: 'computed',
    definition: { id, version: definition(id).version, hash: indicatorHash(definition(id)) },
    structures: [{ type: 'structure', id: 'msp-inventee' }],
    period: { start: '2024-01-01', end: '2024-12-31' },
    value: exactly(100),
    threshold: 11,
    ...more,
  };
  return { result };
}

const in2025 = { period: { start: '2025-01-01', end: '2025-12-31' } };
const before = figure('pathways-opened');
const after = (more: Partial<IndicatorResult> = {}) =>
  figure('pathways-opened', { ...in2025, value: exactly(120), ...more });

test('Lille: 1,926 people reached in 2015 and 2,410 informed or accompanied in 2016 give no growth', () => {
  const reached = declaredInLille('personnes-touchees-2015');
  const informed = declaredInLille('personnes-informees-accompagnees-2016');
  expect([reached.result.value?.value, informed.result.value?.value]).toEqual([1926, 2410]);
  const comparison = compare(reached, informed);
  expect(comparison).not.toHaveProperty('growth');
  expect(comparison).not.toHaveProperty('difference');
  expect(comparison.reasons[0]).toMatchObject({
    rule: 'compare.different-definition',
    severity: 'error',
    message: {
      fr: 'Les deux chiffres ne suivent pas la même définition : ils ne comptent pas la même chose.',
      en: 'The two figures do not follow the same definition: they do not count the same.',
    },
  });
});

test('two years of one structure, under one definition, give a difference and a growth rate', () => {
  expect(compare(before, after())).toEqual({ difference: { value: 20 }, growth: 20, reasons: [] });
  expect(compare(before, after({ value: exactly(67) }))).toMatchObject({ growth: -33 });
});

test('a year of 366 days and one of 365, or two months of one name, are as long', () => {
  const february = (year: string) => ({ period: { start: `${year}-02`, end: `${year}-02` } });
  expect(
    compare(figure('pathways-opened', february('2024')), after(february('2025'))).reasons,
  ).toEqual([]);
});

test('whole years have every season, whenever they begin', () => {
  const school = figure('pathways-opened', { period: { start: '2023-09-01', end: '2024-08-31' } });
  expect(compare(school, after())).toMatchObject({ growth: 20, reasons: [] });
});

test('two campaigns that lack nobody are as complete, however many they expect', () => {
  const complete = (figured: ComparedFigure, expected: number): ComparedFigure => ({
    ...figured,
    completeness: { expected, received: expected, missing: [] },
  });
  expect(compare(complete(before, 3), complete(after(), 4))).toMatchObject({ growth: 20 });
});

test('a difference has no digits that the figures have not', () => {
  const mean = (value: number, more = {}) =>
    figure('session-attendance-mean', { value: exactly(value), ...more });
  expect(compare(mean(10.1), mean(10.3, in2025)).difference).toEqual({ value: 0.2 });
});

test.each<[string, ComparedFigure, string]>([
  ['no definition', after({ definition: undefined, label: 'Parcours' }), 'compare.own-words'],
  ['another definition', figure('pathways-active', in2025), 'compare.different-definition'],
  [
    'another meaning',
    after({ definition: { id: 'pathways-opened', version: '2.0.0', hash: 'a'.repeat(64) } }),
    'compare.different-meaning',
  ],
  [
    'a version of unknown meaning',
    after({ definition: { id: 'pathways-opened', version: '9.9.9' } }),
    'compare.unproven-version',
  ],
  ['a hidden figure', after({ value: undefined, suppressed: true }), 'compare.hidden'],
  ['no value', after({ value: undefined, numerator: exactly(3) }), 'compare.no-value'],
  [
    'bounds only',
    after({ value: { min: 20, max: 30, precision: 'approximate' } }),
    'compare.no-value',
  ],
  ['at least', after({ value: { value: 120, precision: 'at-least' } }), 'compare.bound'],
  ['no period', after({ period: { missing: 'unknown' } }), 'compare.unknown-period'],
  ['an open period', after({ period: { start: '2025-01-01' } }), 'compare.unknown-period'],
  [
    'a quarter beside a year',
    after({ period: { start: '2025-01-01', end: '2025-03-31' } }),
    'compare.amounts-of-different-lengths',
  ],
])('%s cannot be compared', (_, figured, rule) => {
  const comparison = compare(before, figured);
  expect(rulesOf(comparison)).toContain(rule);
  expect(comparison).not.toHaveProperty('difference');
  expect(comparison).not.toHaveProperty('growth');
});

test.each<[string, ComparedFigure, ComparedFigure, string]>([
  [
    'about',
    before,
    after({ value: { value: 120, precision: 'approximate' } }),
    'compare.approximate',
  ],
  [
    'another season',
    figure('pathways-opened', { period: { start: '2024-01-01', end: '2024-03-31' } }),
    after({ period: { start: '2024-07-01', end: '2024-09-30' } }),
    'compare.different-season',
  ],
  ['one period', before, after({ period: before.result.period }), 'compare.same-period'],
  [
    'days in common',
    before,
    after({ period: { start: '2024-07-01', end: '2025-06-30' } }),
    'compare.overlapping-periods',
  ],
  ['the wrong way round', after(), before, 'compare.backwards'],
  [
    'a period that was not over',
    before,
    { ...after(), asOf: '2025-12-30' },
    'compare.unfinished-period',
  ],
  ['other structures', before, after({ structures: undefined }), 'compare.different-structures'],
  [
    'another programme',
    before,
    after({ programme: { type: 'programme', id: 'programme-invente' } }),
    'compare.different-scope',
  ],
  [
    'other structures missing',
    { ...before, completeness: { expected: 3, received: 2, missing: ['a'] } },
    { ...after(), completeness: { expected: 3, received: 2, missing: ['b'] } },
    'compare.different-completeness',
  ],
  ['a declared one', before, after({ nature: 'declared' }), 'compare.declared-and-computed'],
])('%s: a difference, and no growth rate', (_, first, second, rule) => {
  const comparison = compare(first, second);
  expect(rulesOf(comparison)).toContain(rule);
  expect(comparison.difference?.value).toBe(second.result.value?.value === 120 ? 20 : -20);
  expect(comparison).not.toHaveProperty('growth');
});

test('what does not change what is counted is told, and growth stands', () => {
  const asOf = '2025-12-31';
  const completeness = { expected: 3, received: 2, missing: ['a'] };
  const comparison = compare(
    { ...before, completeness },
    { ...after({ threshold: 20 }), asOf, completeness },
  );
  expect(rulesOf(comparison)).toEqual(['compare.different-threshold']);
  expect(comparison.growth).toBe(20);

  const declared = (figured: ComparedFigure): ComparedFigure => ({
    result: { ...figured.result, nature: 'declared' },
  });
  expect(compare(declared(before), declared(after()))).toMatchObject({
    growth: 20,
    reasons: [{ rule: 'compare.declared', severity: 'information' }],
  });
});

test('a version whose title was mended is the same definition', () => {
  const hash = indicatorHash(definition('pathways-opened'));
  const mended = after({ definition: { id: 'pathways-opened', version: '1.0.1', hash } });
  expect(compare(before, mended).growth).toBe(20);
  const unhashed = figure('pathways-opened', {
    definition: { id: 'pathways-opened', version: definition('pathways-opened').version },
  });
  expect(compare(unhashed, mended).growth).toBe(20);
});

test('nothing grows from zero', () => {
  const comparison = compare(figure('pathways-opened', { value: exactly(0) }), after());
  expect(rulesOf(comparison)).toEqual(['compare.from-zero']);
  expect(comparison).toMatchObject({ difference: { value: 120 } });
  expect(comparison).not.toHaveProperty('growth');
});

test('proportions differ in points, within an interval, and do not grow', () => {
  // Newcombe (1998), example (a): 56/70 minus 48/80 is 0.2, from 0.0524 to 0.3339.
  const dropout = (numerator: number, denominator: number, more = {}) =>
    figure('pathway-dropout', {
      value: exactly(Math.round((1000 * numerator) / denominator) / 10),
      numerator: exactly(numerator),
      denominator: exactly(denominator),
      ...more,
    });
  const comparison = compare(dropout(48, 80), dropout(56, 70, in2025));
  expect(comparison).toEqual({
    difference: { value: 20, interval: { low: 5.2, high: 33.4 } },
    reasons: [expect.objectContaining({ rule: 'compare.no-rate', severity: 'information' })],
  });
  const quarter = { period: { start: '2025-01-01', end: '2025-03-31' } };
  expect(rulesOf(compare(dropout(48, 80), dropout(56, 70, quarter)))).toContain(
    'compare.different-lengths',
  );
});

test('a level at the exit less a level at the entry is no gain', () => {
  const comparison = compare(
    figure('regular-doctor-at-entry'),
    figure('regular-doctor-at-exit', { value: exactly(95) }),
  );
  expect(rulesOf(comparison)).toContain('compare.level-not-gain');
  expect(comparison).not.toHaveProperty('difference');
});

test("a federation's own definition is known only when it is given", () => {
  const own = { ...definition('pathways-opened'), id: 'propre-a-la-federation' };
  const named = { definition: { id: own.id, version: own.version, hash: indicatorHash(own) } };
  const [first, second] = [figure('pathways-opened', named), after(named)];
  expect(rulesOf(compare(first, second))).toEqual(['compare.unknown-definition']);
  expect(compare(first, second, [own]).growth).toBe(20);
});

test('no reason holds a value of the figures', () => {
  const said = JSON.stringify(
    compare(
      figure('pathways-opened', { value: exactly(987_654) }),
      after({ label: 'Mots de la source', definition: undefined, value: exactly(456_789) }),
    ),
  );
  expect(said).not.toMatch(/987|456|Mots/);
});

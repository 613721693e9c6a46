import { checkRecord, type IndicatorDefinition } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { auditRelease, type Cell, type PartialResult, type Release } from '../../src/index.js';
import {
  byStructure,
  countCell,
  countTable,
  crossedTable,
  proportionCell,
  refusals,
  released,
  releaseOf,
  table,
} from './tables.js';

const people = (number: number) => ({ atLeast: number, atMost: number });
const marks = (partial: PartialResult, options = {}) =>
  released(partial, options).strata.map(({ suppressed }) => suppressed === true);

describe('a sensitive definition', () => {
  const sensitive: IndicatorDefinition = { ...byStructure('qpv-residents'), sensitive: true };

  test('hides a group of which all, or none, are in the numerator', () => {
    const cells = [
      proportionCell(0, 60),
      proportionCell(60, 0),
      proportionCell(50, 50),
      proportionCell(40, 40),
    ];
    expect(marks(table(sensitive, proportionCell(150, 150), cells))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      marks(table({ ...sensitive, sensitive: undefined }, proportionCell(150, 150), cells)),
    ).toEqual([false, false, false, false]);
  });

  test('does not let it be worked out that nobody hidden is in the numerator', () => {
    const cells = [proportionCell(0, 60), proportionCell(0, 50), proportionCell(50, 50)];
    expect(marks(table(sensitive, proportionCell(50, 160), cells))).toEqual([true, true, true]);
  });
});

describe('a share', () => {
  const share = (partition: boolean): IndicatorDefinition => ({
    ...byStructure('need-dimensions'),
    measure: { kind: 'share', by: 'need' },
    sensitive: undefined,
    dimensions: [{ id: 'need', partition }],
    crossings: undefined,
  });
  const byNeed = (partition: boolean, total: number, counts: readonly number[]): PartialResult => ({
    ...table(share(partition), countCell(total), []),
    strata: counts.map((count, index) => ({
      dimension: 'need',
      code: ['medical', 'psychological', 'social'][index] ?? '',
      cell: countCell(count),
    })),
  });

  test('is shown with what it is a share of', () => {
    const result = released(byNeed(true, 100, [50, 30, 20]));
    expect(result).toMatchObject({ denominator: { value: 100 } });
    expect(result.strata[0]).toMatchObject({
      value: { value: 50 },
      numerator: { value: 50 },
      denominator: { value: 100 },
    });
    expect(checkRecord(result)).toMatchObject({ ok: true });
  });

  test('is hidden when those whom it leaves out are few, though strata overlap', () => {
    expect(marks(byNeed(false, 100, [95, 60, 70]))[0]).toBe(true);
  });
});

test('a stratum that is sensitive by itself is never shown, however large, and nothing gives it back', () => {
  const byRight: IndicatorDefinition = {
    ...byStructure('contacts'),
    dimensions: [{ id: 'right', partition: true }],
    crossings: undefined,
  };
  const partial: PartialResult = {
    ...table(byRight, countCell(300), []),
    strata: (['ame', 'css', 'other'] as const).map((code) => ({
      dimension: 'right',
      code,
      cell: countCell(100),
    })),
  };
  const hidden = marks(partial);
  expect(hidden[0]).toBe(true);
  expect(hidden.filter(Boolean)).toHaveLength(2);
});

test('hours, which are read rounded, are published under the same audit', () => {
  const cell = (minutes: number, persons: number): Cell => ({
    ...countCell(persons),
    sum: minutes,
  });
  const hours: IndicatorDefinition = { ...byStructure('interpreting-hours'), crossings: undefined };
  const partial = table(hours, cell(10_007 + 5_003 + 3_001, 75), [
    cell(10_007, 40),
    cell(5_003, 30),
    cell(3_001, 5),
  ]);
  expect(marks(partial)).toEqual([false, true, true]);
});

describe('a largest value and a ratio', () => {
  test('stand with the number that they rest on, and say nothing where nothing is counted', () => {
    const largest: IndicatorDefinition = {
      ...byStructure('aci-user-involvement-level'),
      dimensions: undefined,
    };
    const [none] = releaseOf([table(largest, countCell(0), [])]).results;
    expect(none).toMatchObject({ denominator: { value: 0 } });
    expect(checkRecord(none).issues).toEqual([]);
  });
});

test('the largest value of people is published for all of them, and never split', () => {
  const largest: IndicatorDefinition = {
    ...byStructure('pathway-contacts-mean'),
    measure: { kind: 'max', field: 'contactCount' },
  };
  const cell = (persons: number, max: number): Cell => ({ ...countCell(persons), max });
  const split = [cell(30, 12), cell(40, 71)];
  const { results } = releaseOf([table(largest, cell(70, 71), split)]);
  expect(results[0]).toMatchObject({ value: { value: 71 }, denominator: { value: 70 } });
  expect(results[0]).not.toHaveProperty('strata');
  expect(released(table(largest, cell(7, 71), [cell(7, 71)])).suppressed).toBe(true);
});

describe('a ratio, whose numerator follows from its value and its denominator', () => {
  const ratio: IndicatorDefinition = {
    ...byStructure('pathways-opened'),
    unit: 'people',
    measure: {
      kind: 'ratio',
      of: { base: 'contact', time: 'date', measure: { kind: 'count' } },
      to: { kind: 'count' },
    },
    crossings: undefined,
  };
  const cell = (below: number, above: number): Cell => ({
    ...countCell(below),
    of: countCell(above),
  });
  const shownRatios = (...cells: [number, number][]) => {
    const total = cells.reduce<[number, number]>(([n, m], [a, b]) => [n + a, m + b], [0, 0]);
    return releaseOf([
      table(
        ratio,
        cell(...total),
        cells.map((of) => cell(...of)),
      ),
    ]);
  };

  test('hides a numerator of few, and another with it', () => {
    expect(
      shownRatios([40, 4], [50, 60], [60, 70]).results[0]?.strata?.map(
        ({ suppressed = false }) => suppressed,
      ),
    ).toEqual([true, true, false]);
  });

  test('is attacked by the audit on what its rounded values tell', () => {
    const published = shownRatios([15, 20], [15, 20], [30, 30]);
    const hiding = (release: Release, hidden: number): Release => ({
      ...release,
      results: release.results.map((result) => ({
        ...result,
        strata: result.strata?.map(({ dimension, code, ...figures }, index) => ({
          dimension,
          code,
          ...(index < hidden ? { suppressed: true as const } : figures),
        })),
      })),
    });
    expect(auditRelease(hiding(published, 2))).toEqual([]);
    // The total's numerator is from 33 to 38, the third one's from 29 to 31: 2 to 9 are left.
    const few = hiding(published, 2);
    const [result] = few.results;
    const told = { ...result, value: { value: 0.6, precision: 'exact' as const } };
    expect(
      auditRelease({
        ...few,
        results: few.results.map((own) => ({ ...own, ...told, strata: own.strata })),
      }).map(({ rule }) => rule),
    ).toEqual(['disclosure.small-interval']);
  });
});

test('that all or none are in it is said of people only', () => {
  const full = [proportionCell(0, 60), proportionCell(60, 0)];
  const partial = (privacyUnit: 'person' | 'none') => {
    const of: IndicatorDefinition = {
      ...byStructure('qpv-residents'),
      privacyUnit,
      sensitive: undefined,
    };
    return releaseOf([table(of, proportionCell(60, 60), full)]);
  };
  expect(partial('person').warnings.map(({ rule }) => rule)).toContain('disclosure.full-group');
  expect(partial('person').results[0]?.notes?.join()).toContain('100 %');
  expect(partial('none').warnings).toEqual([]);
  expect(partial('none').results[0]?.notes).toBeUndefined();
});

test('people of several structures are given by bounds, and a note says so', () => {
  const definition = byStructure('people-accompanied', false);
  const cell = (atLeast: number, atMost: number): Cell => ({
    ...countCell(atMost),
    distinct: { atLeast, atMost },
    people: { atLeast, atMost },
  });
  const release = releaseOf([
    table(definition, cell(40, 70), [cell(40, 40), cell(30, 30)], { subject: ['a', 'b'] }),
  ]);
  expect(release.results[0]?.value).toEqual({ min: 40, max: 70, precision: 'approximate' });
  expect(release.results[0]?.notes?.join()).toContain('Personnes par structure');
  expect(release.warnings.map(({ rule }) => rule)).toEqual(['disclosure.people-per-structure']);
});

test('what several releases and structures make of a result is said', () => {
  const completeness = { expected: 3, received: 2, missing: ['c'] };
  const release = releaseOf([{ ...countTable([30, 40]), asOf: '2025-06-30' }], {
    completeness,
    revises: { revision: 2, structures: ['a'] },
  });
  expect(release).toMatchObject({ completeness, revision: { revision: 2, structures: ['a'] } });
  expect(release.results[0]).toMatchObject({ meta: { version: 2 } });
  expect(release.results[0]?.notes).toEqual([
    '2 structures sur 3 attendues.',
    'Révision : ceci est la version 2 de ce résultat et remplace la précédente.',
    "La période n'était pas finie : les données sont celles du 2025-06-30.",
  ]);
  expect(release.warnings.map(({ rule }) => rule)).toEqual([
    'disclosure.incomplete',
    'disclosure.incomplete-period',
  ]);
  expect(
    releaseOf([countTable([30])], { revises: { revision: 1, structures: [] } }),
  ).not.toHaveProperty('revision');
});

describe('refuses', () => {
  test('strata that contradict their total', () => {
    const wrong = table(byStructure('pathways-opened'), countCell(100), [countCell(30)]);
    expect(refusals([wrong])).toEqual(['disclosure.not-additive']);
  });

  test('a release given again, and a result given twice', () => {
    const given: unknown = { ...countTable([30]), kind: 'release' };
    // What comes from JSON has no type.
    expect(refusals([given as PartialResult])).toEqual(['disclosure.not-partial']);
    expect(refusals([countTable([30]), countTable([31])])).toEqual(['disclosure.twice']);
  });
});

test('months are in quarters, and quarters in the year: none gives another back', () => {
  const months = [5, 40, 40, 30, 30, 30];
  const definition: IndicatorDefinition = {
    ...byStructure('pathways-opened'),
    dimensions: [
      { id: 'month', partition: true },
      { id: 'quarter', partition: true },
    ],
  };
  const partial: PartialResult = {
    ...table(definition, countCell(175), []),
    strata: [
      ...months.map((count, index) => ({
        dimension: 'month' as const,
        code: `2025-0${index + 1}`,
        cell: countCell(count),
      })),
      { dimension: 'quarter', code: '2025-Q1', cell: countCell(85) },
      { dimension: 'quarter', code: '2025-Q2', cell: countCell(90) },
    ],
  };
  // April would lose less than February, and would not do: the quarter would give January back.
  expect(marks(partial)).toEqual([true, true, false, false, false, false, false, false]);
});

test('indicators that count the same hide the same', () => {
  const definition = byStructure('pathways-opened');
  const other: IndicatorDefinition = {
    ...definition,
    id: 'qpv-of-opened',
    measure: { kind: 'proportion', numerator: { field: 'inQpv', eq: true } },
  };
  const counts = [countCell(30), countCell(40), countCell(50)];
  const sides = [proportionCell(3, 27), proportionCell(20, 20), proportionCell(25, 25)];
  const results = releaseOf([
    table(definition, countCell(120), counts),
    table(other, proportionCell(48, 72), sides),
  ]).results.map(({ strata = [] }) => strata.map(({ suppressed }) => suppressed === true));
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.[0]).toBe(true);
});

test('people who are behind several hidden cells are counted once', () => {
  // Twenty things of each of two structures, by the same six people.
  const few = { ...countCell(20), people: people(6) };
  const many = { ...countCell(40), people: people(40) };
  const total = { ...countCell(120), people: people(86) };
  const partial = table(byStructure('contacts'), total, [few, few, many, many]);
  expect(marks(partial).filter(Boolean)).toHaveLength(3);
});

test('a table whose margins are small too is released', () => {
  expect(
    released(
      crossedTable([
        [1, 2],
        [30, 40],
      ]),
    ).suppressed,
  ).toBeUndefined();
});

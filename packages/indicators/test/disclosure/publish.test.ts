import { catalogue, checkRecord, type IndicatorDefinition } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, test } from 'vitest';
import {
  auditRelease,
  evaluate,
  type PartialResult,
  publish,
  type Release,
  releaseToCsv,
} from '../../src/index.js';
import {
  closed,
  contact,
  definition,
  evaluateOne,
  exactly,
  host,
  pathway,
  session,
  times,
  year2025,
} from '../records.js';
import {
  byStructure,
  countCell,
  countTable,
  recordedAt,
  refusals,
  released,
  releaseOf,
  shown,
  table,
} from './tables.js';

describe('the threshold', () => {
  test('below 11 needs a reason that is not blank', () => {
    expect(refusals([countTable([30])], { threshold: 5 })).toEqual(['disclosure.reason-required']);
    expect(refusals([countTable([30])], { threshold: 5, reason: ' \n' })).toEqual(['text.blank']);
    expect(refusals([countTable([30])], { threshold: 20 })).toEqual([]);
  });

  test('below 11 writes the reason with the results, and warns', () => {
    const options = { threshold: 5, reason: 'Convention avec le comité des usagers.' };
    const release = releaseOf([countTable([30, 40])], options);
    expect(release.warnings.map(({ rule }) => rule)).toEqual(['disclosure.lowered-threshold']);
    expect(release.results[0]?.notes).toEqual([
      'Seuil de publication abaissé à 5 personnes. Raison donnée : Convention avec le comité des usagers.',
    ]);
    expect(releaseToCsv(release, { language: 'en' })).toContain(options.reason);
  });

  test('decides what is small', () => {
    const reason = 'Essai';
    expect(shown(countTable([6, 30, 40]), { threshold: 5, reason })).toEqual([76, 6, 30, 40]);
    expect(shown(countTable([15, 30, 40]), { threshold: 20 })).toEqual([
      85,
      'secret',
      'secret',
      40,
    ]);
    expect(shown(countTable([1, 2, 40]), { threshold: 1, reason })).toEqual([43, 1, 2, 40]);
    // The cells of 1 and 2 would leave an interval of 1, too narrow even where two people may be shown: the least
    // that protects is to hide 40, and then 2 may stay.
    expect(shown(countTable([1, 2, 40]), { threshold: 2, reason })).toEqual([
      43,
      'secret',
      2,
      'secret',
    ]);
  });

  test.each([0, -1, 2.5, Number.NaN])('%d is none', (threshold) => {
    expect(refusals([countTable([30])], { threshold, reason: 'Essai' })).not.toEqual([]);
  });
});

test('options that would make invalid records are refused', () => {
  expect(refusals([], { recordedAt: 'hier' })).toEqual(['time.not-an-instant']);
  expect(refusals([], { idPrefix: 'à éviter' })).toEqual(['field.format']);
});

test('the total of one dimension cannot be rebuilt from another', () => {
  const opened = {
    ...definition('pathways-opened'),
    dimensions: [
      { id: 'structure' as const, partition: true },
      { id: 'quarter' as const, partition: true },
    ],
  };
  const partial: PartialResult = {
    ...table(opened, countCell(11), []),
    strata: [
      { dimension: 'structure', code: 'a', cell: countCell(5) },
      { dimension: 'structure', code: 'b', cell: countCell(6) },
      { dimension: 'quarter', code: '2025-Q1', cell: countCell(0) },
      { dimension: 'quarter', code: '2025-Q2', cell: countCell(11) },
    ],
  };
  expect(shown(partial)).toEqual(['secret', 'secret', 'secret', 0, 'secret']);
});

test('strata that overlap are protected as if they did not', () => {
  const people = byStructure('people-accompanied', false);
  const cell = (people: number) => ({
    ...countCell(people),
    distinct: { atLeast: people, atMost: people },
  });
  const partial = table(people, cell(70), [cell(5), cell(30), cell(40)]);
  expect(shown(partial)).toEqual([70, 'secret', 'secret', 40]);
});

test('many contacts of few people are hidden', () => {
  const of = (structure: string, personId: string, number: number) =>
    contact(`${structure}-${personId}-${number}`, '2025-03-01', {
      structure: { type: 'structure', id: structure },
      person: { type: 'person', id: personId },
    });
  const records = [
    ...times(100, (number) => of('few', `few-${number % 3}`, number)),
    ...times(100, (number) => of('many', `many-${number % 20}`, number)),
    ...times(150, (number) => of('most', `most-${number % 50}`, number)),
  ];
  const { strata } = released(evaluateOne('contacts', records));
  const hidden = strata
    .filter(
      ({ dimension, crossed, suppressed }) =>
        dimension === 'structure' && crossed === undefined && suppressed === true,
    )
    .map(({ code }) => code);
  expect(hidden).toEqual(['few', 'many']);
});

test('one large session stands for its people, several small ones for the largest only', () => {
  const small = times(5, (number) =>
    session(`s${number}`, '2025-03-01', { attended: { total: exactly(8) }, hosts: host('msp') }),
  );
  const large = session('large', '2025-03-02', { attended: { total: exactly(12) } });
  expect(released(evaluateOne('session-attendance', small)).suppressed).toBe(true);
  expect(released(evaluateOne('session-attendance', [large])).value).toEqual(exactly(12));
});

test('a result that tells nothing about people is not hidden', () => {
  const result = released(evaluateOne('sessions-held', [session('1', '2025-03-01')]));
  expect(result.value).toEqual(exactly(1));
  expect(result).not.toHaveProperty('threshold');
});

test('a median and what it rests on are hidden together below the threshold', () => {
  const ended = (count: number) =>
    times(count, (number) => closed(`p${number}`, '2025-01-01', '2025-02-01'));
  const small = released(evaluateOne('pathway-duration-median', ended(10)));
  expect(small).toMatchObject({ suppressed: true });
  expect(small).not.toHaveProperty('value');
  expect(small).not.toHaveProperty('denominator');
  const enough = released(evaluateOne('pathway-duration-median', ended(11)));
  expect(enough).toMatchObject({ value: exactly(31), denominator: exactly(11) });
});

test('what is not placed is said, without a number', () => {
  const records = [
    ...times(20, (number) => pathway(`p${number}`, { period: { start: '2025-02-01' } })),
    ...times(3, (number) =>
      pathway(`vague${number}`, { period: { start: { missing: 'unknown' } } }),
    ),
  ];
  const release = releaseOf([evaluateOne('pathways-opened', records)]);
  expect(release.warnings.map(({ rule, path }) => [rule, path])).toEqual([
    ['disclosure.unplaced', '/results/0'],
  ]);
  expect(release.results[0]?.notes?.join()).toMatch(
    /^[^0-9]*date est imprécise ou inconnue[^0-9]*$/,
  );
});

test('ids are the prefix and the definition, or a UUID that does not change', () => {
  const partials = [countTable([30])];
  expect(releaseOf(partials, { idPrefix: 'region-2025' }).results[0]?.id).toBe(
    'region-2025-pathways-opened',
  );
  const [first, second, other] = [
    releaseOf(partials),
    releaseOf(partials),
    releaseOf([{ ...countTable([30]), period: { start: '2024-01-01', end: '2024-12-31' } }]),
  ].map(({ results }) => results[0]?.id);
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  expect(releaseOf(partials, { idPrefix: 'x'.repeat(60) }).results[0]?.id).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});

test('strata bear the names that the publisher gives, or those of the code lists', () => {
  const displays = { structure: { a: 'Maison inventée', b: '\u0000' } };
  const { strata } = released(countTable([20, 30]), { displays });
  expect(strata.map(({ display }) => display)).toEqual(['Maison inventée', undefined]);
  const { strata: held } = released(evaluateOne('sessions-held', [session('1', '2025-03-01')]));
  const kinds = held.filter(({ dimension, crossed }) => dimension === 'kind' && !crossed);
  expect(kinds.map(({ display }) => display)).toEqual(['Atelier collectif']);
  const themes = held.filter(({ dimension, crossed }) => dimension === 'theme' && !crossed);
  expect(themes.map(({ display }) => display)).toEqual(['Non renseigné']);
});

describe('a region', () => {
  const { records } = generateRegion({ seed: 11, structures: 6, year: 2025 });
  const partials = evaluate(catalogue, records, { period: year2025 });
  const release = releaseOf(partials, { idPrefix: 'region' });

  test('is released in records that the model accepts', () => {
    expect(release.results).toHaveLength(partials.length);
    expect(release.results.map((result) => checkRecord(result)).filter(({ ok }) => !ok)).toEqual(
      [],
    );
  });

  test('hides something, keeps something, and passes its own audit', () => {
    const strata = release.results.flatMap((result) => result.strata ?? []);
    expect(strata.some(({ suppressed }) => suppressed === true)).toBe(true);
    expect(strata.some(({ suppressed }) => suppressed !== true)).toBe(true);
    expect(auditRelease(release)).toEqual([]);
  });
});

test('nothing of a hidden cell is in the release, nor in its CSV', () => {
  // Numbers that nothing else in the release can contain.
  const planted = [7171717, 1313131, 1919191, 5656565];
  const [sum = 0, value = 0, distinct = 0, histogram = 0] = planted;
  const cell = {
    ...countCell(4),
    numerator: 2,
    sum,
    distinct: { atLeast: distinct, atMost: distinct },
    histogram: [[value, 4] as const, [histogram, 1] as const],
  };
  const people = (number: number) => ({ atLeast: number, atMost: number });
  const large = {
    ...countCell(40),
    numerator: 20,
    numeratorPeople: people(20),
    complementPeople: people(20),
    sum: 400,
    distinct: people(40),
    histogram: [[3, 40] as const],
  };
  const total = {
    ...countCell(88),
    numerator: 44,
    numeratorPeople: people(44),
    complementPeople: people(44),
    sum: 2 * sum + 800,
    distinct: people(84),
    histogram: [[3, 88] as const],
  };
  const partials = [
    'session-attendance',
    'people-accompanied',
    'pathway-duration-median',
    'pathways-opened',
    'qpv-residents',
  ].flatMap((id) => [
    table(byStructure(id), total, [cell, cell, large, large], { unplaced: 8989898 }),
    table(byStructure(id), cell, [cell], { period: { start: '2024-01-01', end: '2024-12-31' } }),
  ]);
  const published = publish(partials, { recordedAt });
  if (!published.ok) throw new Error('Refused.');
  const texts = [
    JSON.stringify(published),
    releaseToCsv(published.value, { language: 'fr' }),
    releaseToCsv(published.value, { language: 'en' }),
  ];
  expect(texts.every((text) => text.includes('secret') || text.includes('suppressed'))).toBe(true);
  for (const text of texts) {
    for (const number of [...planted, 8989898]) expect(text).not.toContain(String(number));
  }
});

test('a partial result cannot pass for a release', () => {
  const partial = countTable([30]);
  // @ts-expect-error A partial result is confidential: only a release has a format.
  expect(() => releaseToCsv(partial, { language: 'fr' })).toThrow(TypeError);
});

describe('the audit', () => {
  const figures = (cell: number | 'secret') =>
    cell === 'secret' ? { suppressed: true as const } : { value: exactly(cell) };
  const result = {
    type: 'indicator-result',
    id: 'faulty',
    meta: { version: 1, recordedAt, status: 'active' },
    nature: 'computed',
    definition: { id: 'pathways-opened', version: '1.0.0' },
    period: year2025,
  } as const;
  const releaseWith = (
    of: IndicatorDefinition,
    ...results: Release['results'][number][]
  ): Release => ({ kind: 'release', threshold: 11, definitions: [of], results, warnings: [] });

  /** A release as a faulty suppression would have left it. */
  const withCells = (
    total: number | 'secret',
    cells: readonly (number | 'secret')[],
    of = byStructure('pathways-opened'),
  ): Release => {
    const strata = cells.map((cell, index) => ({
      dimension: 'structure' as const,
      code: String(index),
      ...figures(cell),
    }));
    return releaseWith(of, { ...result, ...figures(total), strata });
  };
  const rules = (release: Release) => auditRelease(release).map(({ rule }) => rule);

  test.each<[string, number | 'secret', (number | 'secret')[], string[]]>([
    ['a cell alone', 75, ['secret', 30, 40], ['disclosure.recoverable']],
    ['two cells that must both be 1', 72, ['secret', 'secret', 30, 40], ['disclosure.recoverable']],
    ['two cells of few people', 79, ['secret', 'secret', 30, 40], ['disclosure.small-interval']],
    [
      'two cells in a narrow interval',
      75,
      ['secret', 'secret', 30, 40],
      ['disclosure.narrow-interval'],
    ],
    [
      'two cells that must be below k',
      81,
      ['secret', 'secret', 30, 40],
      ['disclosure.small-interval'],
    ],
    [
      'strata that give the total back',
      'secret',
      [30, 40],
      ['disclosure.hidden-total', 'disclosure.recoverable'],
    ],
    ['a protected table', 82, ['secret', 'secret', 30, 40], []],
    ['a hidden total with a zero', 'secret', ['secret', 0], []],
  ])('judges %s', (_, total, cells, expected) => {
    expect(rules(withCells(total, cells))).toEqual(expected);
  });

  test('knows that a lone mark hides a small cell, even where strata overlap', () => {
    expect(
      rules(withCells(75, ['secret', 30, 40], byStructure('people-accompanied', false))),
    ).toEqual(['disclosure.small-interval']);
  });

  test('sees a small side of a published proportion', () => {
    const leaking = releaseWith(byStructure('pathway-dropout'), {
      ...result,
      value: exactly(1),
      numerator: exactly(5),
      denominator: exactly(500),
    });
    expect(rules(leaking)).toEqual(['disclosure.small-figure']);
  });

  test('leaves alone what tells nothing about people', () => {
    expect(rules(withCells(75, ['secret', 30, 40], byStructure('sessions-held')))).toEqual([]);
  });
});

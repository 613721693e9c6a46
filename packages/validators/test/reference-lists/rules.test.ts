import type { AnyRecord } from '@santeparticipative/core';
import { generateActivity } from '@santeparticipative/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules, formatIssues, ruleDictionary, validateRecords } from '../../src/index.js';
import { loadReferenceLists, referenceRules } from '../../src/reference-lists/index.js';
import { make, to } from '../examples.js';
import { cases } from './cases.js';

const lists = await loadReferenceLists();
const onLists = referenceRules(lists);
const rules = [...allRules, ...onLists];

describe.each(cases)('$rule: $what', ({ rule, severity, broken, paths, kept }) => {
  const issues = validateRecords(broken, { rules });

  test('is broken by the smallest example, and no other rule is', () => {
    expect(issues.map(({ rule, severity, path }) => ({ rule, severity, path }))).toEqual(
      paths.map((path) => ({ rule, severity, path })),
    );
  });

  test('is kept by what only looks alike', () => {
    expect(validateRecords(kept, { rules })).toEqual([]);
  });

  test('says nothing of the data', () => {
    const anonymous = issues.map(({ record: _, ...issue }) => issue);
    const shown = [
      JSON.stringify(anonymous),
      formatIssues(anonymous, { language: 'fr' }),
      formatIssues(anonymous, { language: 'en' }),
    ].join('\n');
    const codes = JSON.stringify(broken).match(/Q[NP]\w+|\d[\dAB]\d{3}\b|[\w ]*ficti\w*/g);
    expect(codes?.length).toBeGreaterThan(0);
    for (const code of new Set(codes)) expect(shown).not.toContain(code);
  });
});

test('every rule has its examples, and an id that no other rule has', () => {
  expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(onLists.map(({ id }) => id)));
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every rule speaks French and English, with something to do', () => {
  for (const { title, message, hint } of onLists) {
    for (const text of [title, message, hint]) {
      expect(text?.fr).toMatch(/\S/);
      expect(text?.en).toMatch(/\S/);
      expect(text?.fr).not.toBe(text?.en);
    }
  }
});

const asQpv = (code: string, commune: string): AnyRecord[] => [
  make('territory', 'q1', { kind: 'qpv', code, partOf: to('territory', 'c1') }),
  make('territory', 'c1', { kind: 'commune', code: commune, vintage: '2024' }),
];

test('each quartier is at home in each of its communes, and in no commune of another département', () => {
  const quartiers = fc.constantFrom(...lists.qpv2024.entries());
  const communes = fc.constantFrom(...lists.communes.entries());
  fc.assert(
    fc.property(quartiers, communes, ({ code, communes: own }, { code: other }) => {
      for (const commune of own) {
        expect(validateRecords(asQpv(code, commune), { rules })).toEqual([]);
      }
      fc.pre(own.every((commune) => commune.slice(0, 2) !== other.slice(0, 2)));
      expect(validateRecords(asQpv(code, other), { rules }).map(({ rule }) => rule)).toEqual([
        'qpv.other-commune',
      ]);
    }),
  );
});

test('a code of the right form gives an issue exactly when its list does not hold it', () => {
  const code = fc.oneof(
    fc.stringMatching(/^QN(?:\d{3}|02[AB])\d{2}[MINC]$/),
    fc.constantFrom(...lists.qpv2024.entries()).map((entry) => entry.code),
  );
  fc.assert(
    fc.property(code, (code) => {
      const qpv = make('territory', 'q1', { kind: 'qpv', code });
      expect(validateRecords([qpv], { rules }).length === 0).toBe(lists.qpv2024.has(code));
    }),
  );
});

test('without them, no code is looked for', () => {
  const broken = cases.flatMap((one) => one.broken.slice(0, 1));
  expect(validateRecords(broken, { rules: allRules }).map(({ path }) => path)).not.toContain(
    '/code',
  );
});

test('a synthetic year, whose places are invented, keeps them', () => {
  const records = [...generateActivity({ seed: 7, structures: 12, year: 2026 })];
  expect(records.some((record) => record.type === 'territory' && record.kind === 'qpv')).toBe(true);
  expect(validateRecords(records, { rules: onLists })).toEqual([]);
});

test('the dictionary holds them when it is asked to', () => {
  for (const { id, title } of onLists) {
    expect(ruleDictionary('fr')).not.toContain(`\`${id}\``);
    expect(ruleDictionary('fr', rules)).toContain(`| \`${id}\` |`);
    expect(ruleDictionary('en', rules)).toContain(title.en);
  }
});

import type { AnyRecord } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules, createValidation, defineRule, validateRecords } from '../src/index.js';
import { make, metaOf, person, structure } from './examples.js';

const broken: readonly AnyRecord[] = [
  person,
  structure,
  make('structure', 's2', { partOf: { type: 'structure', id: 's2' } }),
  make('structure', 's3', { identifiers: { siren: '404833047' } }),
  make('person', 'p1', metaOf({ version: 2 })),
  make('person', 'p1', metaOf({ version: 2 })),
  make('pathway', 'w1', { status: 'completed' }),
  make('contact', 'c1', { pathway: { type: 'pathway', id: 'none' } }),
];

describe('createValidation', () => {
  test('gives over a stream the issues that validateRecords gives over a list', () => {
    const validation = createValidation();
    function* stream(): Generator<AnyRecord> {
      yield* broken;
    }
    for (const record of stream()) validation.index(record);
    const issues = [...stream()].flatMap((record) => validation.check(record));
    expect(issues).toEqual(validateRecords(broken));
    expect(issues).toHaveLength(6);
    expect(validation.end()).toEqual([]);
  });

  test('says at its end that a reading was cut', () => {
    const validation = createValidation();
    for (const record of broken) validation.index(record);
    for (const record of broken.slice(1)) validation.check(record);
    expect(validation.end()).toMatchObject([
      { rule: 'dataset.changed-while-reading', severity: 'error', path: '' },
    ]);
  });

  test('applies the rules that it is given, one of them made elsewhere', () => {
    const contactHasTheme = defineRule({
      id: 'example.contact-theme',
      severity: 'information',
      title: { fr: 'Un contact a un thème', en: 'A contact has a theme' },
      message: { fr: 'Ce contact n’a pas de thème.', en: 'This contact has no theme.' },
      appliesTo: ['contact'],
      check: ({ themes }) => (themes === undefined ? ['/themes'] : []),
    });
    expect(validateRecords(broken, { rules: [contactHasTheme] })).toEqual([
      {
        rule: 'example.contact-theme',
        severity: 'information',
        path: '/themes',
        record: { type: 'contact', id: 'c1' },
        message: contactHasTheme.message,
      },
    ]);
  });
});

describe('validateRecords', () => {
  test('names the record, and says what is wrong and what to do in both languages', () => {
    expect(validateRecords([make('pathway', 'w1'), person])).toEqual([
      {
        rule: 'reference.unresolved',
        severity: 'error',
        path: '/structure',
        record: { type: 'pathway', id: 'w1' },
        message: {
          fr: 'Ce renvoi ne mène à aucun enregistrement du jeu de données.',
          en: 'This reference leads to no record of the dataset.',
        },
        hint: {
          fr: 'Ajoutez l’enregistrement ou corrigez son identifiant ; après une fusion, renvoyez à celui qui reste.',
          en: 'Add the record or correct its id; after a merge, refer to the one that stays.',
        },
      },
    ]);
  });

  test('reads a generator, which can be read only once', () => {
    function* once(): Generator<AnyRecord> {
      yield make('pathway', 'w1');
      yield person;
      yield structure;
    }
    expect(validateRecords(once())).toEqual([]);
  });

  test('takes a wrong check digit for an error when it is told to', () => {
    const wrong = [make('structure', 's1', { identifiers: { siren: '404833047' } })];
    expect(validateRecords(wrong)).toMatchObject([{ severity: 'warning' }]);
    expect(validateRecords(wrong, { checkDigits: 'error' })).toMatchObject([
      { rule: 'identifier.check-digit', severity: 'error' },
    ]);
    // Telling it for one validation changes nothing for the next.
    expect(validateRecords(wrong)).toMatchObject([{ severity: 'warning' }]);
  });

  test('finds the same issues in whatever order the records come', () => {
    const sorted = (records: readonly AnyRecord[]): string[] =>
      validateRecords(records)
        .map((issue) => JSON.stringify(issue))
        .sort();
    const expected = sorted(broken);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...broken], { minLength: broken.length, maxLength: broken.length }),
        (records) => {
          expect(sorted(records)).toEqual(expected);
        },
      ),
    );
  });

  test('changes nothing in the records', () => {
    const before = structuredClone(broken);
    validateRecords(broken);
    expect(broken).toEqual(before);
  });
});

test('the rules have ids of their own and speak both languages', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  for (const { id, title, message, hint } of allRules) {
    expect(id).toMatch(/^[a-z-]+\.[a-z-]+$/);
    for (const text of [title, message, hint ?? message]) {
      expect(text.fr).not.toBe(text.en);
      expect(text.fr.length).toBeGreaterThan(10);
      expect(text.en.length).toBeGreaterThan(10);
    }
  }
});

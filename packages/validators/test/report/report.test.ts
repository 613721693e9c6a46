import { type Issue, identifierRules, shapeRules } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { allRules, formatIssues, ruleDictionary, summarise } from '../../src/index.js';

const late: Issue = {
  rule: 'example.late',
  severity: 'warning',
  path: '/date',
  record: { type: 'contact', id: 'c1' },
  at: { file: 'contacts.xlsx', sheet: 'Janvier', cell: 'B2' },
  message: { fr: 'C’est tard.', en: 'It is late.' },
};
const wrong: Issue = {
  rule: 'example.wrong',
  severity: 'error',
  path: '',
  at: { file: 'records.ndjson', line: 12 },
  message: { fr: 'C’est faux.', en: 'It is wrong.' },
  hint: { fr: 'Corrigez.', en: 'Correct it.' },
};
const told: Issue = { ...wrong, rule: 'example.told', severity: 'information', at: {}, path: '/x' };

describe('formatIssues', () => {
  test('writes in French, the most serious first', () => {
    expect(formatIssues([told, late, wrong, late], { language: 'fr' })).toBe(
      [
        '1 erreur',
        '',
        '  records.ndjson, ligne 12',
        '    C’est faux. (example.wrong)',
        '    → Corrigez.',
        '',
        '2 avertissements',
        '',
        '  contacts.xlsx, feuille Janvier, cellule B2 · contact c1 · /date',
        '    C’est tard. (example.late)',
        '',
        '  contacts.xlsx, feuille Janvier, cellule B2 · contact c1 · /date',
        '    C’est tard. (example.late)',
        '',
        '1 information',
        '',
        '  /x',
        '    C’est faux. (example.told)',
        '    → Corrigez.',
        '',
        'En tout : 1 erreur, 2 avertissements, 1 information.',
      ].join('\n'),
    );
  });

  test('writes in English', () => {
    expect(formatIssues([late, wrong, wrong], { language: 'en' })).toBe(
      [
        '2 errors',
        '',
        '  records.ndjson, line 12',
        '    It is wrong. (example.wrong)',
        '    → Correct it.',
        '',
        '  records.ndjson, line 12',
        '    It is wrong. (example.wrong)',
        '    → Correct it.',
        '',
        '1 warning',
        '',
        '  contacts.xlsx, sheet Janvier, cell B2 · contact c1 · /date',
        '    It is late. (example.late)',
        '',
        'In all: 2 errors, 1 warning.',
      ].join('\n'),
    );
  });

  test('says that there is nothing to say', () => {
    expect(formatIssues([], { language: 'fr' })).toBe('Aucun problème trouvé.');
    expect(formatIssues([], { language: 'en' })).toBe('No issue found.');
  });

  test('lets a file name write no line of its own and no colour', () => {
    const file = 'a\u001b[2J\r\nEn tout : 0 erreur.\u202e\u2028b';
    const lines = formatIssues([{ ...wrong, at: { file } }], { language: 'fr' }).split(
      /\r|\n|\u2028/,
    );
    expect(lines).toContain('  a\ufffd[2J\ufffd\ufffdEn tout : 0 erreur.\ufffd\ufffdb');
    expect(lines).toHaveLength(7);
  });
});

describe('summarise', () => {
  test('counts by severity and by rule, the most frequent first', () => {
    const summary = summarise([wrong, late, told, late]);
    expect(summary).toEqual({
      total: 4,
      bySeverity: { error: 1, warning: 2, information: 1 },
      byRule: { 'example.late': 2, 'example.told': 1, 'example.wrong': 1 },
    });
    expect(Object.keys(summary.byRule)).toEqual(['example.late', 'example.told', 'example.wrong']);
  });

  test('counts nothing in nothing, and a rule of whatever name', () => {
    expect(summarise([])).toEqual({
      total: 0,
      bySeverity: { error: 0, warning: 0, information: 0 },
      byRule: {},
    });
    const { byRule } = summarise([{ ...wrong, rule: '__proto__' }]);
    expect(Object.entries(byRule)).toEqual([['__proto__', 1]]);
  });
});

describe.each(['fr', 'en'] as const)('ruleDictionary in %s', (language) => {
  const rows = ruleDictionary(language)
    .split('\n')
    .filter((line) => line.startsWith('|'));

  test('holds every rule once, with what it says', () => {
    const all = [
      allRules.map(({ id }) => id),
      Object.keys(shapeRules),
      Object.keys(identifierRules),
    ];
    // A wrong check digit is one rule, whether it is typed or held by a record.
    const ids = new Set(all.flat());
    for (const id of [...ids, 'dataset.changed-while-reading']) {
      expect(rows.filter((row) => row.startsWith(`| \`${id}\` |`))).toHaveLength(1);
    }
    const headings = 2 * all.length;
    expect(rows).toHaveLength(ids.size + 1 + headings);
    for (const { title, message } of allRules) {
      expect(rows.some((row) => row.includes(title[language]))).toBe(true);
      expect(rows.some((row) => row.includes(message[language]))).toBe(true);
    }
  });

  test('names the types of record that a rule judges, or says that it judges all', () => {
    const all = language === 'fr' ? 'tous' : 'all';
    const cells = (id: string) => rows.find((row) => row.startsWith(`| \`${id}\` |`))?.split(' | ');
    expect(cells('part-of.cycle')?.[2]).toBe('`structure`, `territory`, `programme`');
    expect(cells('id.duplicate')?.[2]).toBe(all);
    for (const { id, appliesTo } of allRules) {
      for (const type of cells(id)?.[2] === all ? [] : appliesTo)
        expect(cells(id)?.[2]).toContain(`\`${type}\``);
    }
  });

  test('has as many cells in a row as its table has columns', () => {
    const columns = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length - 2));
    expect(columns).toEqual(new Set([6, 4]));
  });
});

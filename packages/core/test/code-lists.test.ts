import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';

const { check, codedIn, codeOf, codesOf, Text } = core;

function isCodeList(value: unknown): value is core.CodeList {
  return typeof value === 'object' && value !== null && 'concepts' in value;
}

const exported: readonly unknown[] = Object.values(core);
const lists = exported.filter(isCodeList);
const conceptsOf = (list: core.CodeList) =>
  Object.entries<core.Concept>(list.concepts).map(([code, concept]) => ({ code, ...concept }));

/** The national codes that official documents confirm. No other may be presented as one. */
const national = {
  'structure-kind': { msp: 'TRE_R66 603', 'centre-sante': 'TRE_R66 124', cpts: 'TRE_R66 604' },
  'staff-function': {
    medecin: 'TRE_G15 10',
    infirmier: 'TRE_G15 60',
    pharmacien: 'TRE_G15 21',
    psychologue: 'TRE_R95 93',
  },
  'review-kind': {
    partial: 'TRE_R389 PARTIEL',
    intermediate: 'TRE_R389 INTERMEDIAIRE',
    final: 'TRE_R389 FINAL',
  },
  public: {
    precarite: 'TRE_R239 06',
    'tout-public': 'TRE_R239 07',
    'chronique-ald': 'TRE_R239 09',
  },
};

describe('the code lists', () => {
  it('have ids of their own', () => {
    const ids = lists.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'structure-kind',
        'staff-function',
        'territory-kind',
        'partner-role',
        'funding-scheme',
        'public',
        'theme',
        'step-kind',
        'referral-origin',
        'need-dimension',
        'action-kind',
        'closure-reason',
        'right',
        'participant-role',
        'participation-level',
        'participation-form',
        'participation-object',
        'session-kind',
        'feedback-kind',
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('give the national codes that are confirmed, and none besides', () => {
    const found = lists.flatMap((list) =>
      conceptsOf(list).flatMap(({ code, national: codes = [] }) =>
        codes.map((entry) => `${list.id} ${code} ${entry.system} ${entry.code}`),
      ),
    );
    const expected = Object.entries(national).flatMap(([list, codes]) =>
      Object.entries(codes).map(([code, entry]) => `${list} ${code} ${entry}`),
    );
    expect(found.sort()).toEqual(expected.sort());
  });
});

describe.each(lists)('the code list $id', (list) => {
  const concepts = conceptsOf(list);

  it('has a version, a title in French and English, and at least two concepts', () => {
    expect(list.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(concepts.length).toBeGreaterThan(1);
    for (const text of [list.title.fr, list.title.en]) expect(check(Text, text).ok).toBe(true);
  });

  it('says each concept in French and in English, no two alike', () => {
    for (const { display, definition } of concepts) {
      for (const text of [display.fr, display.en, definition?.fr, definition?.en]) {
        if (text !== undefined) expect(check(Text, text)).toMatchObject({ ok: true });
      }
    }
    expect(new Set(concepts.map(({ display }) => display.fr)).size).toBe(concepts.length);
    expect(new Set(concepts.map(({ display }) => display.en)).size).toBe(concepts.length);
  });

  it('replaces a retired concept by one that it has', () => {
    const codes = concepts.map(({ code }) => code);
    const replacements = concepts.flatMap(({ replacedBy }) => replacedBy ?? []);
    expect(replacements.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('accepts its codes and no others, as a closed list', () => {
    expect(codesOf(list)).toEqual(concepts.map(({ code }) => code));
    for (const code of codesOf(list)) expect(check(codeOf(list), code).ok).toBe(true);
    for (const wrong of ['toString', 'constructor', '__proto__', '', 'MSP ']) {
      expect(check(codeOf(list), wrong).issues).toMatchObject([{ rule: 'field.not-allowed' }]);
    }
  });

  it('accepts its codes, no code, and codes of other lists, as an open list', () => {
    const coded = codedIn(list);
    for (const code of codesOf(list)) {
      expect(check(coded, { system: list.id, code, display: 'Libellé' }).ok).toBe(true);
    }
    expect(check(coded, { system: list.id, display: 'Une notion hors liste' }).ok).toBe(true);
    expect(check(coded, { system: 'TRE_R66', code: '603', display: 'MSP' }).ok).toBe(true);
  });

  it.each(['toString', 'constructor', 'hasOwnProperty', 'unlisted'])('has no code %s', (code) => {
    const result = check(codedIn(list), { system: list.id, code, display: 'Libellé' });
    expect(result.issues).toMatchObject([{ rule: 'code.not-in-list', path: '/code' }]);
  });
});

describe('a coded notion', () => {
  it.each([
    [{ display: 'Libellé' }, 'field.required', '/system'],
    [{ system: 'liste' }, 'field.required', '/display'],
    [{ system: 'liste', display: '' }, 'text.blank', '/display'],
    [{ system: 'liste', code: '', display: 'Libellé' }, 'field.format', '/code'],
    [{ system: 'liste', code: '__proto__', display: 'Libellé' }, 'field.format', '/code'],
    [{ system: '9', display: 'Libellé' }, 'field.format', '/system'],
    [{ system: 'liste', display: 'Libellé', libelle: '' }, 'field.unknown', ''],
  ])('%j is refused by %s at "%s"', (coded, rule, path) => {
    expect(check(core.Coded, coded).issues).toMatchObject([{ rule, path }]);
    expect(check(core.Coded, coded).issues).toHaveLength(1);
  });
});

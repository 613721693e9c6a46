import { describe, expect, expectTypeOf, it } from 'vitest';
import * as core from '../src/index.js';

const { check, codedIn, codeOf, codesOf, Text } = core;

function isCodeList(value: unknown): value is core.CodeList {
  return typeof value === 'object' && value !== null && 'concepts' in value;
}

const exported: readonly unknown[] = Object.values(core);
const lists = exported.filter(isCodeList);
const conceptsOf = (list: core.CodeList) =>
  Object.entries<core.Concept>(list.concepts).map(([code, concept]) => ({ code, ...concept }));

/**
 * The national codes that official documents confirm: `>` before one that is wider than the notion, `<` before one
 * that is narrower, and after one that is retired, since when. No other may be presented as one.
 */
const national = {
  'structure-kind': {
    msp: ['TRE_R66 603'],
    'centre-sante': [
      'TRE_R66 124',
      '< TRE_R66 125 2013-12-19',
      '< TRE_R66 130 2013-12-19',
      '< TRE_R66 439 2013-12-19',
    ],
    cpts: ['TRE_R66 604'],
    dac: ['TRE_R66 606'],
    emmsp: ['TRE_R66 608'],
    pmi: ['TRE_R66 223'],
    cmp: ['TRE_R66 156'],
    csapa: ['TRE_R66 197'],
    caarud: ['TRE_R66 178'],
    act: ['TRE_R66 165'],
    lhss: ['TRE_R66 180'],
    cegidd: ['TRE_R66 638'],
    clat: ['TRE_R66 637'],
    'centre-soins-prevention': ['TRE_R66 636'],
    'lieu-soins-non-programmes': ['TRE_R66 617'],
    'structure-experimentale-sante': ['TRE_R66 633'],
    pharmacie: ['TRE_R66 620'],
    spst: ['TRE_R66 616'],
    'centre-examens-sante': ['TRE_R66 347'],
  },
  'staff-function': {
    'mediateur-sante': ['> TRE_R291 99', '> TRE_R85 312'],
    'accompagnateur-sante': ['> TRE_R291 99', '> TRE_R85 312'],
    'coordinateur-parcours': ['TRE_R85 330'],
    medecin: ['TRE_G15 10'],
    infirmier: ['TRE_G15 60'],
    'sage-femme': ['TRE_G15 50'],
    'chirurgien-dentiste': ['TRE_G15 40'],
    kinesitherapeute: ['TRE_G15 70'],
    orthophoniste: ['TRE_G15 91'],
    'pedicure-podologue': ['TRE_G15 80'],
    dieteticien: ['TRE_G15 95'],
    pharmacien: ['TRE_G15 21'],
    psychologue: ['TRE_R95 93'],
    'assistant-medical': ['TRE_R85 332'],
    'educateur-apa': ['TRE_R85 361'],
    'assistant-service-social': ['TRE_R94 41'],
    'conseiller-esf': ['TRE_R85 320', 'TRE_R94 44 2024-12-13'],
    'educateur-specialise': ['TRE_R85 326', 'TRE_R94 51 2024-12-13'],
    'educateur-jeunes-enfants': ['TRE_R85 325', 'TRE_R94 49 2024-12-13'],
    'moniteur-educateur': ['TRE_R85 324', 'TRE_R94 48 2024-12-13'],
    'mediateur-familial': ['TRE_R85 321', 'TRE_R94 45 2024-12-13'],
    tisf: ['TRE_R85 319', 'TRE_R94 43 2024-12-13'],
    aes: ['TRE_R85 328', 'TRE_R94 53 2024-12-13'],
    accueillant: ['> TRE_R85 336'],
    'animateur-atelier': ['> TRE_R85 368'],
  },
  'review-kind': {
    partial: ['TRE_R389 PARTIEL'],
    intermediate: ['TRE_R389 INTERMEDIAIRE'],
    final: ['TRE_R389 FINAL'],
  },
  public: {
    'perte-autonomie': ['TRE_R239 01'],
    handicap: ['TRE_R239 02'],
    'personnes-agees-autonomes': ['TRE_R239 03'],
    addiction: ['TRE_R239 04'],
    'handicap-vieillissement': ['TRE_R239 05'],
    precarite: ['TRE_R239 06'],
    'tout-public': ['TRE_R239 07'],
    etudiants: ['TRE_R239 08'],
    'chronique-ald': ['TRE_R239 09'],
  },
};

const SIGNS = { wider: '> ', narrower: '< ' };

function written({ system, code, equivalence, retired }: core.NationalCode): string {
  const sign = equivalence === undefined ? '' : SIGNS[equivalence];
  return `${sign}${system} ${code}${retired === undefined ? '' : ` ${retired}`}`;
}

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
        codes.map((entry) => `${list.id} ${code} ${written(entry)}`),
      ),
    );
    const expected = Object.entries(national).flatMap(([list, codes]) =>
      Object.entries(codes).flatMap(([code, entries]) =>
        entries.map((entry) => `${list} ${code} ${entry}`),
      ),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('hold every list that a field of the model takes its codes from', () => {
    const scales: readonly core.CodeList[] = Object.values(core.participationScales);
    const ours = lists.filter((list) => !scales.includes(list));
    expect(new Set(core.codeLists)).toEqual(new Set(ours));
  });

  it('take their national codes from nomenclatures that are known, each of which serves', () => {
    const used = lists.flatMap((list) =>
      conceptsOf(list).flatMap(({ national = [] }) => national.map(({ system }) => system)),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(core.nationalSystems)));
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

  it('replaces a retired concept, and no other, by one in force', () => {
    const inForce = concepts.filter(({ retired }) => retired === undefined);
    expect(inForce.length).toBeGreaterThan(1);
    expect(inForce.filter(({ replacedBy }) => replacedBy !== undefined)).toEqual([]);
    const replacements = concepts.flatMap(({ replacedBy }) => replacedBy ?? []);
    const codes = inForce.map(({ code }) => code);
    expect(replacements.filter((code) => !codes.includes(code))).toEqual([]);
    for (const { retired, national = [] } of concepts) {
      for (const date of [retired, ...national.map((entry) => entry.retired)]) {
        if (date !== undefined) expect(check(core.PartialDate, date).ok).toBe(true);
      }
    }
  });

  it('is found by code, in each language, and by national code', () => {
    for (const { code, ...concept } of concepts) {
      expect(core.conceptOf(list, code)).toEqual(concept);
      expect(core.displayOf(list, code, 'fr')).toBe(concept.display.fr);
      expect(core.displayOf(list, code, 'en')).toBe(concept.display.en);
      for (const entry of concept.national ?? []) {
        // Were one national code in two concepts, the second would not be found by it.
        expect(core.codeOfNational(list, entry.system, entry.code)).toBe(
          entry.equivalence === 'wider' ? undefined : code,
        );
      }
    }
    expect(core.codeOfNational(list, 'TRE_R66', '697')).toBeUndefined();
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
    expect(core.conceptOf(list, code)).toBeUndefined();
    expect(core.displayOf(list, code, 'fr')).toBeUndefined();
    expect(core.codeOfNational(list, 'TRE_R66', code)).toBeUndefined();
  });
});

describe('a list of one’s own', () => {
  const list = {
    id: 'example',
    version: '2.0.0',
    title: { fr: 'Exemple', en: 'Example' },
    concepts: {
      former: core.concept('Ancienne notion', 'Former notion', {
        retired: '2025-06',
        replacedBy: 'current',
      }),
      current: core.concept('Notion', 'Notion', {
        national: [{ system: 'TRE_R66', code: '124', equivalence: 'wider' }],
      }),
    },
  } as const satisfies core.CodeList;

  it('still takes a retired code, so that old data are read, and says what replaces it', () => {
    expect(check(codeOf(list), 'former')).toEqual({ ok: true, value: 'former', issues: [] });
    expect(core.conceptOf(list, 'former')).toMatchObject({
      retired: '2025-06',
      replacedBy: 'current',
    });
  });

  it('gives the type of its codes to what is found by a national code', () => {
    const code = core.codeOfNational(list, 'TRE_R66', '124');
    expectTypeOf(code).toEqualTypeOf<'former' | 'current' | undefined>();
    expect(code).toBeUndefined();
  });
});

describe.each(Object.entries(core.nationalSystems))('the nomenclature %s', (name, system) => {
  it('has its name, a title, an OID, an address and a source', () => {
    expect(system.id).toBe(name);
    for (const text of [system.title.fr, system.title.en, system.source]) {
      expect(check(Text, text).ok).toBe(true);
    }
    expect(system.oid).toMatch(/^1\.2\.250\.1(?:\.\d+)+$/);
    expect(system.canonical).toMatch(/^https:\/\/(?:mos|smt)\.esante\.gouv\.fr\//);
    const number = name.slice('TRE_'.length).toLowerCase();
    expect(system.canonical.toLowerCase()).toMatch(new RegExp(`tre-${number}-`));
  });

  it('has an OID and an address that no other has', () => {
    const all: readonly core.NationalSystem[] = Object.values(core.nationalSystems);
    expect(all.filter(({ oid }) => oid === system.oid)).toEqual([system]);
    expect(all.filter(({ canonical }) => canonical === system.canonical)).toEqual([system]);
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

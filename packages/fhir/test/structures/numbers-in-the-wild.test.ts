import { describe, expect, it } from 'vitest';
import { fromFhir } from '../../src/index.js';
import { codeSystem, context } from '../same-record.js';

const FINESS = 'https://finess.esante.gouv.fr';
const SIRENE = 'https://sirene.fr';
const IDNAT_STRUCT = 'urn:oid:1.2.250.1.71.4.2.2';
const IDNAT_PS = 'urn:oid:1.2.250.1.71.4.2.1';
const typed = (system: string, code: string) => ({ type: { coding: [{ system, code }] } });

const organization = {
  resourceType: 'Organization',
  id: 'o',
  name: 'MSP des Exemples',
  type: [{ coding: [{ system: codeSystem('structure-kind'), code: 'msp' }] }],
};

function read(more: object) {
  const { records, issues, unmapped } = fromFhir([{ ...organization, ...more }], context);
  expect(issues).toEqual([]);
  const [record] = records;
  if (record?.type !== 'structure') throw new Error('There is no structure.');
  return { numbers: record.identifiers, unmapped: unmapped.map(({ path }) => path), record };
}

describe('the numbers of an Organization of another source', () => {
  it.each([
    ['http://sirene.fr', '732829320', { siren: '732829320' }],
    [SIRENE, '73282932000074', { siret: '73282932000074' }],
    [SIRENE, '732 829 320 00074', { siret: '73282932000074' }],
    ['https://sirene.fr/', '732829320', { siren: '732829320' }],
  ])('in %s, %s without a type, are told apart by their length', (system, value, numbers) => {
    expect(read({ identifier: [{ system, value }] })).toMatchObject({ numbers, unmapped: [] });
  });

  it.each([
    ['http://interopsante.org/CodeSystem/fr-core-v2-0203', 'FINEG'],
    ['http://terminology.hl7.org/CodeSystem/v2-0203', 'FINEG'],
    ['https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203', 'FINEG'],
  ])('have types of the system %s', (system, code) => {
    const identifier = [
      { use: 'official', ...typed(system, code), system: FINESS, value: '730000007' },
    ];
    expect(read({ identifier })).toMatchObject({
      numbers: { finessEt: '730000007' },
      unmapped: [],
    });
  });

  const TRE_G07 =
    'https://mos.esante.gouv.fr/NOS/TRE_G07-TypeIdentifiantStructure/FHIR/TRE-G07-TypeIdentifiantStructure';

  it('have types of the national nomenclature', () => {
    const identifier = [
      { ...typed(TRE_G07, '1'), system: FINESS, value: '730000007' },
      { ...typed(TRE_G07, '3'), system: SIRENE, value: '73282932000074' },
    ];
    expect(read({ identifier })).toMatchObject({
      numbers: { finessEt: '730000007', siret: '73282932000074' },
      unmapped: [],
    });
  });

  it.each([
    ['a SIRET', { identifier: [{ system: SIRENE, value: '73282932000074' }] }, 'finessEt'],
    ['what it is part of', { partOf: { reference: 'Organization/p' } }, 'finessEt'],
    ['a SIREN alone', { identifier: [{ system: SIRENE, value: '732829320' }] }, 'finessEj'],
    [
      'what FR Core calls it',
      { type: [...organization.type, { coding: [{ system: 'x', code: 'LEGAL-ENTITY' }] }] },
      'finessEj',
    ],
  ])('that are FINESS without a type are known by %s', (_what, said, name) => {
    const others = 'identifier' in said ? said.identifier : [];
    for (const number of [
      { system: FINESS, value: '730000007' },
      { system: IDNAT_STRUCT, value: '1730000007' },
    ]) {
      const { numbers, unmapped } = read({ ...said, identifier: [...others, number] });
      expect(numbers).toMatchObject({ [name]: '730000007' });
      expect(unmapped.filter((path) => path.startsWith('/identifier'))).toEqual([]);
    }
  });

  it('that are FINESS stay where they are when nothing says whose they are', () => {
    for (const [system, value] of [
      [FINESS, '730000007'],
      [IDNAT_STRUCT, '1730000007'],
    ]) {
      const { numbers, unmapped } = read({ identifier: [{ system, value }] });
      expect(numbers).toBeUndefined();
      expect(unmapped).toEqual(['/identifier/0/system', '/identifier/0/value']);
    }
  });

  it.each([
    ['2732829320', { siren: '732829320' }],
    ['373282932000074', { siret: '73282932000074' }],
  ])('are in the national identifier %s where nothing else says them', (value, numbers) => {
    const identifier = [{ ...typed('x', 'IDNST'), system: IDNAT_STRUCT, value }];
    expect(read({ identifier })).toMatchObject({ numbers, unmapped: [] });
  });

  it('are said again by the national identifier, which is held; another one is not', () => {
    const finess = { ...typed('x', 'FINEJ'), system: FINESS, value: '730000015' };
    const same = { system: IDNAT_STRUCT, value: '1730000015' };
    const other = { system: IDNAT_STRUCT, value: '2732829320' };
    expect(read({ identifier: [same, finess] })).toMatchObject({
      numbers: { finessEj: '730000015' },
      unmapped: [],
    });
    const siren = { ...typed('x', 'SIREN'), system: SIRENE, value: '443061841' };
    expect(read({ identifier: [finess, siren, other] }).unmapped).toEqual(['/identifier/2/value']);
  });

  it.each([
    ['a number that is none', { system: SIRENE, value: 'à venir' }],
    ['an old number', { use: 'old', system: SIRENE, value: '732829320' }],
    ['a national identifier of an office', { system: IDNAT_STRUCT, value: '410000000018001' }],
  ])('do not include %s, and the record is read', (_what, identifier) => {
    const { numbers, unmapped } = read({ identifier: [identifier] });
    expect(numbers).toBeUndefined();
    expect(unmapped).toContain('/identifier/0/value');
  });
});

describe('the types of an Organization of another source', () => {
  const category = (code: string, more: object = {}) => ({
    coding: [
      {
        system:
          'https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement',
        code,
        ...more,
      },
    ],
  });

  it.each([
    ['603', 'msp'],
    ['604', 'cpts'],
    ['124', 'centre-sante'],
    ['439', 'centre-sante'],
  ])('tell the kind by the national category %s', (code, kind) => {
    const { record, unmapped } = read({ type: [category(code, { display: 'Une catégorie' })] });
    expect(record).toMatchObject({
      kind,
      nationalCategory: { system: 'TRE_R66', code, display: 'Une catégorie' },
    });
    expect(unmapped.filter((path) => !path.endsWith('display'))).toEqual([]);
  });

  it('without words are no category of their own when they repeat the kind', () => {
    const { record, unmapped } = read({ type: [category('603')] });
    expect(record.kind).toBe('msp');
    expect(record).not.toHaveProperty('nationalCategory');
    expect(unmapped).toEqual([]);
  });
});

describe('the numbers of a Practitioner of another source', () => {
  const role = {
    resourceType: 'PractitionerRole',
    id: 'r',
    practitioner: { reference: 'Practitioner/p' },
    organization: { reference: 'Organization/o' },
    code: [
      { coding: [{ system: codeSystem('staff-function'), code: 'medecin' }], text: 'Médecin' },
    ],
  };

  function numbers(identifier: readonly object[]) {
    const practitioner = { resourceType: 'Practitioner', id: 'p', identifier };
    const { records, unmapped } = fromFhir([role, practitioner], context);
    const [record] = records;
    if (record?.type !== 'professional') throw new Error('There is no professional.');
    const { rpps, adeli } = record;
    return {
      rpps,
      adeli,
      unmapped: unmapped
        .filter(({ resource }) => resource.type === 'Practitioner')
        .map(({ path }) => path),
    };
  }

  it.each([
    [{ system: 'http://rpps.fr', value: '10000000018' }, { rpps: '10000000018' }],
    [{ ...typed('x', 'IDNPS'), system: IDNAT_PS, value: '810000000018' }, { rpps: '10000000018' }],
    [
      { use: 'official', ...typed('TRE_G08', '0'), system: IDNAT_PS, value: '0739999990' },
      { adeli: '739999990' },
    ],
  ])('%j is read', (identifier, expected) => {
    expect(numbers([identifier])).toEqual({
      rpps: undefined,
      adeli: undefined,
      ...expected,
      unmapped: [],
    });
  });

  it('is held in its national identifier when it is said elsewhere; that of a structure is not', () => {
    const rpps = { system: 'https://rpps.esante.gouv.fr', value: '10000000018' };
    const same = { system: IDNAT_PS, value: '810000000018' };
    const local = { system: IDNAT_PS, value: '3730000007/12' };
    expect(numbers([same, rpps, local])).toEqual({
      rpps: '10000000018',
      adeli: undefined,
      unmapped: ['/identifier/2/value'],
    });
  });
});

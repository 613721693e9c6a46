import {
  type Contact,
  Finess,
  type Person,
  type Professional,
  Rpps,
  Siren,
  Siret,
  type Structure,
} from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { type PersonIdentity, toFhir } from '../../src/index.js';
import { context, definition, meta } from '../same-record.js';

const frCore = { ...context, target: 'fr-core' } as const;

const profile = (name: string): string => `https://hl7.fr/ig/fhir/core/StructureDefinition/${name}`;

const person: Person = { type: 'person', id: 'p', meta };

const structure: Structure = {
  type: 'structure',
  id: 's',
  meta,
  name: 'Maison de santé des Exemples',
  kind: 'msp',
};

describe('a person, for FR Core', () => {
  const rulesOf = (record: Person, identity: object): readonly string[] => {
    const result = toFhir(record, { ...frCore, identities: { person: () => identity } });
    expect(result.ok).toBe(result.issues.length === 0);
    return result.issues.map(({ rule, path }) => `${rule} ${path}`);
  };

  it('is refused without what the guide demands, one issue for each', () => {
    const all = [
      'fhir.target-needs.name ',
      'fhir.target-needs.birth-date /birthYear',
      'fhir.target-needs.gender /gender',
    ];
    expect(toFhir(person, frCore)).toMatchObject({ ok: false });
    expect(rulesOf(person, {})).toEqual(all);
    expect(rulesOf(person, { family: 'DUPONT' })).toEqual(all);
    expect(rulesOf(person, { family: 'DUPONT', given: ['Jean'] })).toEqual(all.slice(1));
  });

  it('is taken with the sex and the year that its record holds', () => {
    const record: Person = { ...person, birthYear: 1980, gender: 'female' };
    expect(rulesOf(record, { family: 'DUPONT', given: ['Jeanne'] })).toEqual([]);
  });

  it('is refused with an identity that is wrong, whose values stay out of the issues', () => {
    const identity = { family: 'DUPONT', given: ['Jean'], birthDate: '06/05/1980', gender: 'M' };
    // What a caller in JavaScript may supply: the types of this package would refuse it.
    const identities = JSON.parse(JSON.stringify(identity));
    const result = toFhir(person, { ...frCore, identities: { person: () => identities } });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { rule: 'time.not-a-day', record: { type: 'person', id: 'p' } },
        { hint: { en: 'In `identities.person.gender`.' } },
      ],
    });
    expect(JSON.stringify(result)).not.toMatch(/DUPONT|1980|"M"/);
  });

  it('claims the profile of the guide, and no more that of a pseudonymous person', () => {
    const identity: PersonIdentity = {
      family: 'DUPONT',
      given: ['Jean'],
      birthDate: '1980-05-06',
      gender: 'male',
    };
    const result = toFhir(person, { ...frCore, identities: { person: () => identity } });
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          meta: { profile: [profile('fr-core-patient')] },
          name: [{ use: 'official', family: 'DUPONT', given: ['Jean'] }],
        },
      ],
    });
  });

  it('is never refused for R4, nor identified there', () => {
    const identities = {
      person: () => {
        throw new Error('asked');
      },
    };
    expect(toFhir(person, { ...context, identities })).toMatchObject({ ok: true });
  });
});

describe('a structure, for FR Core', () => {
  const organization = (identifiers: Structure['identifiers'], more: Partial<Structure> = {}) => {
    const record = { ...structure, ...more, ...(identifiers && { identifiers }) };
    const result = toFhir(record, frCore);
    if (!result.ok || result.value[0].resourceType !== 'Organization') throw new Error('refused');
    return result.value[0];
  };

  it('conforms to the profile of the guide and to ours', () => {
    expect(organization(undefined).meta?.profile).toEqual([
      profile('fr-core-organization'),
      definition('structure'),
    ]);
  });

  const finessEt = Finess.parse('730000007');
  const finessEj = Finess.parse('730000015');
  const siren = Siren.parse('732829320');
  const siret = Siret.parse('73282932000074');

  it.each([
    [{ finessEt, finessEj, siren }, '1730000007', 'GEOGRAPHICAL-ENTITY'],
    [{ finessEj, siren }, '1730000015', 'LEGAL-ENTITY'],
    [{ siret, siren }, '373282932000074', 'GEOGRAPHICAL-ENTITY'],
    [{ siren }, '2732829320', 'LEGAL-ENTITY'],
  ])(
    'of %j has its national identifier and says which entity it is',
    (identifiers, value, code) => {
      const { identifier, type } = organization(identifiers);
      expect(identifier).toContainEqual({
        use: 'official',
        type: {
          coding: [
            { system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203', code: 'IDNST' },
          ],
        },
        system: 'urn:oid:1.2.250.1.71.4.2.2',
        value,
      });
      expect(type).toContainEqual({
        coding: [{ system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-3307', code }],
      });
    },
  );

  it('without a number says neither', () => {
    const { identifier, type } = organization(undefined);
    expect(identifier).toHaveLength(1);
    expect(JSON.stringify(type)).not.toContain('ENTITY');
  });

  const categories = (record: Partial<Structure>): readonly unknown[] =>
    (organization(undefined, record).type ?? []).filter(({ coding }) =>
      coding?.some(({ system }) => system?.includes('TRE_R66')),
    );

  it('has one category of establishment, in a type of its own', () => {
    expect(categories({})).toEqual([{ coding: [expect.objectContaining({ code: '603' })] }]);
    const nationalCategory = { system: 'TRE_R66', code: '124', display: 'Centre de santé' };
    expect(categories({ nationalCategory })).toEqual([
      { coding: [expect.objectContaining({ code: '124' })], text: 'Centre de santé' },
    ]);
    expect(categories({ kind: 'ccas' })).toEqual([]);
  });

  it('has the commune of its addresses where the guide has it, and types of identifiers of its sites', () => {
    const address = { city: 'Chambéry', commune: '73065' };
    const record: Structure = {
      ...structure,
      address,
      sites: [{ id: 'a', kind: 'antenna', name: 'Antenne', address }],
      services: [{ id: 'b', name: 'Accueil', site: 'a' }],
    };
    const result = toFhir(record, frCore);
    expect(result.ok && result.value.map((resource) => resource.meta?.profile?.[0])).toEqual([
      profile('fr-core-organization'),
      profile('fr-core-location'),
      profile('fr-core-healthcare-service'),
    ]);
    const commune = {
      url: profile('fr-core-address-insee-code'),
      valueCoding: {
        system: 'https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM',
        code: '73065',
      },
    };
    expect(result.ok && result.value).toMatchObject([
      { address: [{ extension: [{}, commune] }] },
      { address: { extension: [{}, commune] }, identifier: [{ type: {} }] },
      {},
    ]);
  });
});

describe('other records, for FR Core', () => {
  const professional: Professional = {
    type: 'professional',
    id: 'pro',
    meta,
    structure: { type: 'structure', id: 's' },
    function: { system: 'staff-function', code: 'medecin', display: 'Médecin' },
    rpps: Rpps.parse('10000000018'),
  };

  it('a professional has the national identifier, beside the number that it is made of', () => {
    expect(toFhir(professional, frCore)).toMatchObject({
      value: [
        { meta: { profile: [definition('professional')] } },
        {
          meta: { profile: [profile('fr-core-practitioner'), definition('practitioner')] },
          identifier: [
            {},
            { system: 'https://rpps.esante.gouv.fr', value: '10000000018' },
            { system: 'urn:oid:1.2.250.1.71.4.2.1', value: '810000000018' },
          ],
        },
      ],
    });
  });

  it('a contact is an Encounter whose identifier is that of a visit', () => {
    const contact: Contact = {
      type: 'contact',
      id: 'c',
      meta,
      structure: { type: 'structure', id: 's' },
      mode: 'visit',
      date: '2025-03-01',
    };
    expect(toFhir(contact, frCore)).toMatchObject({
      value: [
        {
          meta: { profile: [profile('fr-core-encounter'), definition('contact')] },
          identifier: [{ type: { coding: [{ code: 'VN' }] } }],
        },
      ],
    });
  });

  it.each([
    ['planned', profile('fr-core-appointment')],
    ['held', definition('session-encounter')],
  ] as const)('a session that is %s is in the profile %s', (status, expected) => {
    const result = toFhir(
      {
        type: 'session',
        id: 'x',
        meta,
        kind: 'workshop',
        status,
        title: 'Atelier',
        start: { missing: 'unknown' },
      },
      frCore,
    );
    expect(result).toMatchObject({
      value: [{ meta: { profile: expect.arrayContaining([expected]) } }],
    });
  });
});

import { Ins, type Person, type Professional } from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFhir, type PersonIdentity, toFhir } from '../src/index.js';
import { personIdentity, professionalIdentity } from './identity-arbitraries.js';
import { context, meta, whole } from './same-record.js';

const person: Person = { type: 'person', id: 'p', meta };

const identity: PersonIdentity = {
  family: 'DUPONT',
  given: ['Jean', 'Stéphane'],
  usedFamily: 'MARTIN',
  birthDate: '1980-05-06',
  gender: 'male',
  birthPlace: '73065',
  ins: { kind: 'test', value: Ins.parse('180057306500185'), qualified: true },
};

const frCore = {
  ...context,
  target: 'fr-core',
  identities: { person: () => identity },
} as const;

function written(record: Person, said: PersonIdentity = identity) {
  const result = toFhir(record, { ...frCore, identities: { person: () => said } });
  if (!result.ok) throw new Error('refused');
  return result.value;
}

describe('the identity of a person', () => {
  it('comes back beside the record, and nothing is left over', () => {
    expect(fromFhir(written(person), context)).toEqual({
      ...whole([person]),
      identities: {
        persons: new Map([['p', identity]]),
        professionals: new Map(),
        structures: new Map(),
        agreements: new Map(),
      },
    });
  });

  it.each<Partial<Person>>([
    {},
    { birthYear: 1980, gender: 'male' },
    { birthYear: 1981, gender: 'female' },
    { birthYear: { missing: 'refused' }, gender: { missing: 'not-asked' } },
    { birthYear: { missing: 'unknown' }, gender: { missing: 'unknown' } },
    { gender: 'other' },
  ])('leaves what the record says as it is: %j', (said) => {
    const record = { ...person, ...said };
    for (const gender of ['male', 'female', 'other', 'unknown'] as const) {
      const resources = written(record, { ...identity, gender });
      expect(resources[0]).toMatchObject({ gender, birthDate: '1980-05-06' });
      const { records, unmapped, identities } = fromFhir(resources, context);
      expect(records).toEqual([record]);
      expect(unmapped).toEqual([]);
      expect(identities.persons.get('p')).toEqual({ ...identity, gender });
    }
  });

  it('comes back whatever it is, with any person', () => {
    fc.assert(
      fc.property(recordArbitrary('person'), personIdentity, (record, said) => {
        const { records, issues, unmapped, identities } = fromFhir(written(record, said), context);
        expect({ records, issues, unmapped }).toEqual({
          records: [record],
          issues: [],
          unmapped: [],
        });
        const { ins, ...others } = said;
        const expected = ins?.qualified === true ? said : others;
        expect(identities.persons).toEqual(new Map([[record.id, expected]]));
      }),
    );
  });

  it('has no INS in a resource unless it was qualified', () => {
    const unqualified = {
      kind: 'nir',
      value: Ins.parse('180057306500185'),
      qualified: false,
    } as const;
    const text = JSON.stringify(written(person, { ...identity, ins: unqualified }));
    expect(text).not.toContain('180057306500185');
    expect(text).toContain('PROV');
    expect(text).not.toContain('VALI');
  });

  it('is never in a record nor in a message', () => {
    const { records, issues } = fromFhir(
      [...written(person), { ...written(person)[0], id: 'q', identifier: [], extension: 'none' }],
      context,
    );
    const text = JSON.stringify([records, issues]);
    for (const secret of ['DUPONT', 'Stéphane', 'MARTIN', '1980-05-06', '180057306500185']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('a Patient of another source', () => {
  const patient = {
    resourceType: 'Patient',
    id: 'pa',
    identifier: [
      {
        use: 'official',
        type: {
          coding: [
            {
              system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203',
              code: 'INS-NIR',
              display: 'NIR',
            },
          ],
        },
        system: 'urn:oid:1.2.250.1.213.1.4.8',
        value: '180057306500185',
      },
    ],
    extension: [
      {
        url: 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability',
        extension: [
          {
            url: 'identityStatus',
            valueCoding: {
              system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445',
              code: 'VALI',
            },
          },
        ],
      },
    ],
    name: [
      {
        use: 'official',
        text: 'Jean Stéphane Dupont',
        family: 'Dupont',
        given: ['Jean', 'Stéphane'],
      },
      { use: 'usual', family: 'Martin' },
    ],
    gender: 'male',
    birthDate: '1980-05-06',
  };

  it('says who it is, by forms of other releases too', () => {
    const { records, issues, unmapped, identities } = fromFhir([patient], context);
    expect(issues).toEqual([]);
    expect(records).toMatchObject([{ type: 'person', id: 'pa', birthYear: 1980, gender: 'male' }]);
    expect(unmapped).toEqual([]);
    expect(identities.persons.get('pa')).toEqual({
      family: 'Dupont',
      given: ['Jean', 'Stéphane'],
      usedFamily: 'Martin',
      gender: 'male',
      birthDate: '1980-05-06',
      ins: { kind: 'nir', value: '180057306500185', qualified: true },
    });
  });

  it('is qualified by the extension of FR Core 2.0 too, at its first address', () => {
    const extension = [
      {
        url: 'http://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-ident-reliability',
        extension: [
          {
            url: 'identityReliability',
            valueCoding: {
              system: 'http://interopsante.org/fhir/CodeSystem/fr-v2-0445',
              code: 'VALI',
              display: 'Identité validée',
            },
          },
        ],
      },
    ];
    const { unmapped, identities } = fromFhir([{ ...patient, extension }], context);
    expect(unmapped).toEqual([]);
    expect(identities.persons.get('pa')).toMatchObject({ ins: { qualified: true } });
  });

  it('lists that it was validated when there is no INS to show for it', () => {
    const { unmapped } = fromFhir([{ ...patient, identifier: [] }], context);
    expect(unmapped.map(({ path }) => path)).toContain('/extension/0/extension/0/valueCoding/code');
  });

  it('keeps what an identity has no place for in the list of what is lost', () => {
    const more = {
      ...patient,
      name: [
        { use: 'official', prefix: ['M.'], family: 'Dupont' },
        { use: 'nickname', text: 'Jo' },
      ],
      telecom: [{ system: 'phone', value: '01' }],
    };
    const { unmapped } = fromFhir([more], context);
    expect(unmapped.map(({ path }) => path)).toEqual([
      '/name/0/prefix/0',
      '/name/1/use',
      '/name/1/text',
      '/telecom/0/system',
      '/telecom/0/value',
    ]);
  });

  it('is no INS by a number of social security, which has the same system', () => {
    const [{ type: _type, ...untyped }] = patient.identifier as [(typeof patient.identifier)[0]];
    const billing = { ...untyped, type: { coding: [{ code: 'NH' }] } };
    for (const identifier of [untyped, billing]) {
      const { identities, unmapped } = fromFhir(
        [{ ...patient, extension: [], identifier: [identifier] }],
        context,
      );
      expect(identities.persons.get('pa')).not.toHaveProperty('ins');
      expect(unmapped.map(({ path }) => path)).toContain('/identifier/0/value');
    }
  });

  it.each([
    ['a date that is none', { birthDate: '1980-02-30' }, '/birthDate'],
    ['a month', { birthDate: '1980-02' }, '/birthDate'],
    ['a blank name', { name: [{ use: 'official', family: ' ' }] }, '/name/0/family'],
    [
      'an INS that is none',
      { identifier: [{ ...patient.identifier[0], value: '1' }] },
      '/identifier/0/value',
    ],
  ])('says nothing by %s, which is listed', (_what, wrong, path) => {
    const { unmapped, identities } = fromFhir([{ ...patient, ...wrong }], context);
    expect(unmapped.map((element) => element.path)).toContain(path);
    expect(JSON.stringify([...identities.persons])).not.toContain(JSON.stringify(wrong));
  });

  it('of which a gender alone is known names nobody', () => {
    const { identities } = fromFhir(
      [{ resourceType: 'Patient', id: 'x', gender: 'female' }],
      context,
    );
    expect(identities.persons.size).toBe(0);
  });

  it('never makes reading throw, whatever its JSON', () => {
    const keys = ['identifier', 'name', 'extension', 'birthDate', '_birthDate', 'gender', 'type'];
    const hostile = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('Patient', 'Practitioner', 'PractitionerRole'),
        (rest, type) => {
          fromFhir([{ ...rest, resourceType: type, id: 'h' }], context);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const professional: Professional = {
  type: 'professional',
  id: 'pro',
  meta,
  structure: { type: 'structure', id: 's' },
  function: { system: 'staff-function', code: 'mediateur-sante', display: 'Médiatrice' },
};

describe('the name of a professional', () => {
  it.each([{}, { rpps: '10000000018' }])('comes back beside the record: %j', (numbers) => {
    const record = { ...professional, ...numbers } as Professional;
    const result = toFhir(record, {
      ...context,
      target: 'fr-core',
      identities: { professional: () => ({ family: 'DURAND', given: ['Anne'] }) },
    });
    if (!result.ok) throw new Error('refused');
    expect(result.value.map(({ resourceType }) => resourceType)).toEqual([
      'PractitionerRole',
      'Practitioner',
    ]);
    expect(fromFhir(result.value, context)).toEqual({
      ...whole([record]),
      identities: {
        persons: new Map(),
        professionals: new Map([['pro', { family: 'DURAND', given: ['Anne'] }]]),
        structures: new Map(),
        agreements: new Map(),
      },
    });
  });

  it('comes back whatever it is, with any professional', () => {
    fc.assert(
      fc.property(recordArbitrary('professional'), professionalIdentity, (record, said) => {
        const result = toFhir(record, {
          ...context,
          target: 'fr-core',
          identities: { professional: () => said },
        });
        if (!result.ok) throw new Error('refused');
        const { records, unmapped, identities } = fromFhir(result.value, context);
        expect({ records, unmapped }).toEqual({ records: [record], unmapped: [] });
        expect(identities.professionals).toEqual(new Map([[record.id, said]]));
      }),
    );
  });

  it('is that of the Practitioner of another source', () => {
    const practitioner = {
      resourceType: 'Practitioner',
      id: 'pr',
      name: [{ use: 'usual', family: 'Durand', given: ['Anne'], prefix: ['MME'] }],
    };
    const role = {
      resourceType: 'PractitionerRole',
      id: 'ro',
      practitioner: { reference: 'Practitioner/pr' },
      organization: { reference: 'Organization/o' },
      code: [
        {
          coding: [
            {
              system:
                'https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante',
              code: '60',
              display: 'Infirmier',
            },
          ],
        },
      ],
    };
    const { identities, unmapped } = fromFhir([role, practitioner], context);
    expect(identities.professionals.get('ro')).toEqual({ family: 'Durand', given: ['Anne'] });
    expect(unmapped.filter(({ resource }) => resource.type === 'Practitioner')).toEqual([
      { resource: { type: 'Practitioner', id: 'pr' }, path: '/name/0/prefix/0' },
    ]);
  });
});

import { checkResource } from '@santeparticipative/fhir/check';
import { describe, expect, it, test } from 'vitest';
import { changed } from './changed.js';
import { examples } from './examples.js';

const TDDUI = 'https://interop.esante.gouv.fr/ig/fhir/tddui';
const discriminator = (code: string) => ({
  url: `${TDDUI}/StructureDefinition/tddui-discriminator`,
  valueCodeableConcept: { coding: [{ system: `${TDDUI}/CodeSystem/tddui-discriminator`, code }] },
});

const project = {
  resourceType: 'CarePlan',
  meta: { profile: [`${TDDUI}/StructureDefinition/tddui-careplan-projet-personnalise`] },
  identifier: [
    {
      system: 'https://identifiant-medicosocial-projetpersonnalise.esante.gouv.fr',
      value: '3040780215/1-PPER-1',
    },
  ],
  status: 'active',
  intent: 'plan',
  title: 'Projet personnalisé',
  subject: { reference: 'Patient/p1' },
  supportingInfo: [
    { extension: [discriminator('accordStructure')], reference: 'Consent/structure' },
    { extension: [discriminator('accordUsager')], reference: 'Consent/person' },
  ],
} as const;

const pressure = {
  resourceType: 'Observation',
  meta: { profile: ['http://hl7.org/fhir/StructureDefinition/bp'] },
  status: 'final',
  category: [
    {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/observation-category',
          code: 'vital-signs',
        },
      ],
    },
  ],
  code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2025-01-06',
  component: ['8480-6', '8462-4'].map((code) => ({
    code: { coding: [{ system: 'http://loinc.org', code }] },
    valueQuantity: {
      value: 120,
      unit: 'mmHg',
      system: 'http://unitsofmeasure.org',
      code: 'mm[Hg]',
    },
  })),
};

type Change = readonly [string, readonly (string | number)[], unknown, string, string];

function refused(resource: unknown, changes: readonly Change[]): void {
  test('is accepted as it is', () => {
    expect(checkResource(resource)).toEqual([]);
  });

  it.each(changes)('%s', (_name, path, next, rule, at) => {
    expect(checkResource(changed(resource, path, next))).toContainEqual(
      expect.objectContaining({ rule, path: at, severity: 'error' }),
    );
  });
}

describe('a profile with slices told by the value of an extension', () => {
  refused(project, [
    ['a required element missing', ['title'], undefined, 'fhir.required', '/title'],
    [
      'a required part missing',
      ['identifier', 0, 'value'],
      undefined,
      'fhir.required',
      '/identifier/0/value',
    ],
    [
      'another system',
      ['identifier', 0, 'system'],
      'https://a.example',
      'fhir.pattern',
      '/identifier/0/system',
    ],
    [
      'too many',
      ['identifier'],
      [project.identifier[0], { ...project.identifier[0], value: '2' }],
      'fhir.cardinality',
      '/identifier',
    ],
    [
      'a required slice missing',
      ['supportingInfo'],
      [project.supportingInfo[1]],
      'fhir.slice',
      '/supportingInfo',
    ],
    [
      'a value without what tells its slice',
      ['supportingInfo', 1],
      { reference: 'Consent/x' },
      'fhir.required',
      '/supportingInfo/1/extension',
    ],
    [
      'a slice that leads elsewhere',
      ['supportingInfo', 0, 'reference'],
      'Patient/p1',
      'fhir.reference-target',
      '/supportingInfo/0',
    ],
  ]);
});

describe('a profile with slices told by values inside', () => {
  refused(pressure, [
    ['a component missing', ['component'], [pressure.component[0]], 'fhir.slice', '/component'],
    [
      'a unit that the slice does not have',
      ['component', 0, 'valueQuantity', 'code'],
      'kPa',
      'fhir.pattern',
      '/component/0/valueQuantity/code',
    ],
    ['a category missing', ['category'], [{ text: 'x' }], 'fhir.slice', '/category'],
    [
      'an invariant of the profile',
      ['component', 0, 'valueQuantity'],
      undefined,
      'fhir.invariant.vs-3',
      '/component/0',
    ],
    [
      'a date that is too coarse',
      ['effectiveDateTime'],
      '2025',
      'fhir.invariant.vs-1',
      '/effectiveDateTime',
    ],
  ]);
});

describe('a profile with slices of extensions of R4', () => {
  const nationality = {
    url: 'http://hl7.org/fhir/StructureDefinition/patient-nationality',
    extension: [{ url: 'code', valueCodeableConcept: { text: 'française' } }],
  };
  const person = (extension: readonly object[]) => ({ ...examples.Patient, extension });
  const profiles = ['https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient'];

  test('counts them', () => {
    const slices = (extension: readonly object[]) =>
      checkResource(person(extension), { profiles }).filter(
        ({ rule, message }) => rule === 'fhir.slice' && message.en.includes('nationality'),
      );
    expect(slices([nationality])).toEqual([]);
    expect(slices([nationality, nationality])).toHaveLength(1);
  });
});

describe('a profile that the caller names', () => {
  const profile = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization';

  test('is checked as if the resource claimed it', () => {
    expect(checkResource(examples.Organization, { profiles: [profile] })).toEqual([]);
    expect(checkResource(examples.Patient, { profiles: [profile] })).toEqual([
      expect.objectContaining({ rule: 'fhir.profile-type', path: '' }),
    ]);
    expect(checkResource(examples.Patient, { profiles: ['https://a.example/none'] })).toEqual([
      expect.objectContaining({ rule: 'fhir.unknown-profile', path: '' }),
    ]);
  });
});

describe('a bundle', () => {
  const bundle = (patient: object) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0', resource: patient },
      {
        fullUrl: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e1',
        resource: {
          ...project,
          subject: { reference: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0' },
        },
      },
    ],
  });
  const person = {
    resourceType: 'Patient',
    extension: [
      {
        url: 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-ident-reliability',
        extension: [{ url: 'validationDate', valueDate: '2025-01-06' }],
      },
    ],
    _birthDate: {
      extension: [{ url: `${TDDUI}/StructureDefinition/tddui-birth-order`, valueInteger: 1 }],
    },
    name: [{ use: 'official', family: 'Exemple', given: ['Camille'] }],
    gender: 'female',
    birthDate: '1979-03-12',
  };

  test('leads to what a profile asks of the resource that is referred to', () => {
    const issues = checkResource(bundle(person));
    expect(issues).toEqual([]);
  });

  test('or does not', () => {
    const { gender: _gender, ...without } = person;
    expect(checkResource(bundle(without))).toEqual([
      expect.objectContaining({
        rule: 'fhir.reference-profile',
        path: '/entry/1/resource/subject',
      }),
    ]);
    expect(checkResource(bundle(examples.Organization))).toContainEqual(
      expect.objectContaining({
        rule: 'fhir.reference-target',
        path: '/entry/1/resource/subject',
      }),
    );
  });

  test('says where its entries are', () => {
    const issues = checkResource({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: examples.Patient },
        { fullUrl: 'https://server.example/Patient/p2', resource: examples.Patient },
        { fullUrl: 'Patient/p1', resource: examples.Patient },
      ],
    });
    expect(issues.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'fhir.entry-without-address /entry/0',
      'fhir.entry-identity /entry/1',
      'fhir.entry-address /entry/2',
    ]);
  });
});

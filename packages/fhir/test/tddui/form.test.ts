import type { Pathway, Professional } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../src/index.js';
import { context, meta } from '../same-record.js';
import { finess, identities, tddui } from './known.js';

const profile = (name: string): string =>
  `https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/${name}`;

const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta,
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  title: 'Accès aux soins',
  status: 'active',
  agreement: { decision: 'permit', date: '2025-01-02', by: 'person' },
  sharing: { legalBasis: 'consent', decision: 'deny' },
  needs: [
    { id: 'n', dimension: 'social' },
    { id: 'o', dimension: 'medical', text: 'Un médecin' },
  ],
  expectations: [{ id: 'e', text: 'Être entendue', origin: 'person' }],
  goals: [{ id: 'g', text: 'Avoir une mutuelle', status: 'active', needs: ['n'] }],
  actions: [
    { id: 'a', kind: 'orientation', title: 'Orienter', status: 'in-progress', goals: ['g'] },
  ],
  reviews: [{ id: 'r', kind: 'final', date: '2025-06-01', summary: 'Bien avancé' }],
  team: [{ professional: { type: 'professional', id: 'mediatrice' } }],
};

function written(record: Pathway | Professional): readonly FhirResource[] {
  const result = toFhir(record, tddui);
  if (!result.ok) throw new Error('refused');
  return result.value;
}

const local = '[0-9a-f]{32}';

describe('a pathway in TDDUI', () => {
  const resources = written(pathway);
  const of = (name: string): FhirResource[] =>
    resources.filter((resource) => resource.meta?.profile?.includes(profile(name)));

  it('has a resource in each profile, and those for which there is none claim none', () => {
    const claimed = resources.map((resource) => resource.meta?.profile?.[0]?.split('/').at(-1));
    expect(claimed).toEqual([
      'tddui-careplan-projet-personnalise',
      undefined,
      'tddui-consent-accord',
      undefined,
      'tddui-goal-attente',
      'tddui-goal-objectif',
      'tddui-service-request-besoin',
      'tddui-service-request-besoin',
      'tddui-task-action',
      'tddui-task-bilan',
      'tddui-consent-accord',
    ]);
  });

  it.each([
    ['tddui-careplan-projet-personnalise', 'projetpersonnalise', 'PPER'],
    ['tddui-goal-attente', 'attente', 'ATTE'],
    ['tddui-goal-objectif', 'objectif', 'OBJE'],
    ['tddui-service-request-besoin', 'besoin', 'BESO'],
    ['tddui-task-action', 'action', 'ACTI'],
    ['tddui-task-bilan', 'bilan', 'BILA'],
  ])('%s has its business identifier', (name, system, letters) => {
    const [resource] = of(name);
    expect(resource).toMatchObject({
      identifier: [
        {
          system: `https://identifiant-medicosocial-${system}.esante.gouv.fr`,
          value: expect.stringMatching(new RegExp(`^3${finess}/${local}-${letters}-${local}$`)),
        },
        ...(name === 'tddui-service-request-besoin' ? [{}] : []),
      ],
    });
  });

  it('says what the guide wants to be said in its own places', () => {
    expect(of('tddui-goal-objectif')[0]).toMatchObject({ note: [{ text: 'Avoir une mutuelle' }] });
    expect(of('tddui-goal-attente')[0]).toMatchObject({ note: [{ text: 'La personne' }] });
    const besoins = of('tddui-service-request-besoin');
    expect(besoins.map((besoin) => Reflect.get(besoin, 'code').text)).toEqual([
      'Sociale',
      'Un médecin',
    ]);
    for (const besoin of besoins) expect(besoin).not.toHaveProperty('category');
    expect(of('tddui-task-action')[0]).toMatchObject({
      input: [{ valueString: 'Orienter' }, { valueReference: {} }],
    });
    expect(of('tddui-task-bilan')[0]).toMatchObject({
      code: { coding: [{ code: 'final' }, { code: 'FINAL' }] },
    });
  });

  it('has the agreements of the person and of the structure, each by who gave it', () => {
    const [person, structure] = of('tddui-consent-accord');
    expect(person).toMatchObject({ dateTime: '2025-01-02', performer: [{}] });
    expect(Reflect.get(person ?? {}, 'performer')[0].reference).toMatch(/^Patient\//);
    expect(structure).toMatchObject({ dateTime: '2025-01-03', performer: [{}] });
    expect(Reflect.get(structure ?? {}, 'performer')[0].reference).toMatch(/^PractitionerRole\//);
  });

  it('gives back who is known beside the record, and no more than that', () => {
    const { records, identities: known } = fromFhir(resources, context);
    expect(records).toEqual([pathway]);
    expect(known).toEqual({
      persons: new Map(),
      professionals: new Map(),
      structures: new Map([['s', { finess }]]),
      agreements: new Map([['p', identities.agreement({ type: 'pathway', id: 'p' })]]),
    });
  });

  it('says so when one of its elements is another than this package wrote', () => {
    const changed = resources.map((resource) =>
      resource.resourceType === 'Goal'
        ? { ...resource, outcomeCode: [{ text: 'Une issue' }] }
        : resource,
    );
    expect(fromFhir(changed, context).unmapped.map(({ path }) => path)).toEqual([
      '/outcomeCode/0/text',
      '/outcomeCode/0/text',
    ]);
  });
});

describe('a professional in TDDUI', () => {
  const mediator: Professional = {
    type: 'professional',
    id: 'mediatrice',
    meta,
    structure: { type: 'structure', id: 's' },
    function: { system: 'staff-function', code: 'mediateur-sante', display: 'médiatrice' },
  };

  it('without a number in a register is identified in the structure', () => {
    const [role, practitioner] = written(mediator);
    expect(role).toMatchObject({ code: [{ text: 'médiatrice' }] });
    expect(Reflect.get(practitioner ?? {}, 'identifier').at(-1)).toMatchObject({
      system: 'urn:oid:1.2.250.1.71.4.2.1',
      value: `3${finess}/${(role?.id ?? '').replaceAll('-', '')}`,
    });
  });
});

import type { Pathway, Structure } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../src/index.js';
import { whole } from './same-record.js';

const context = { namespace: 'https://msp.example/dataset', receivedAt: '2026-02-03T04:05:06Z' };
const own = { system: 'https://santeparticipative.example/fhir/CodeSystem/structure-kind' };

describe('resources of a plain server', () => {
  const organization = {
    resourceType: 'Organization',
    id: 'org',
    name: 'MSP des Exemples',
    type: [{ coding: [{ ...own, code: 'msp' }] }],
  };
  const patient = { resourceType: 'Patient', id: 'pa', birthDate: '1980-05-06' };
  const plan = {
    resourceType: 'CarePlan',
    id: 'cp',
    status: 'active',
    intent: 'plan',
    subject: { reference: 'https://server.example/fhir/Patient/pa/_history/3' },
    author: { reference: 'Organization/org' },
    goal: [{ reference: 'Goal/g' }],
    activity: [{ reference: { reference: 'Task/t' } }],
  };
  const goal = {
    resourceType: 'Goal',
    id: 'g',
    lifecycleStatus: 'active',
    description: { text: 'Avoir une mutuelle' },
    subject: { reference: 'Patient/pa' },
  };
  const task = {
    resourceType: 'Task',
    id: 't',
    status: 'ready',
    intent: 'plan',
    description: 'Prendre rendez-vous',
    code: {
      coding: [
        {
          system: 'https://santeparticipative.example/fhir/CodeSystem/action-kind',
          code: 'appointment',
        },
      ],
    },
  };

  it('are linked by their literal references', () => {
    const { records, issues } = fromFhir([plan, goal, task, patient, organization], context);
    expect(issues).toEqual([]);
    expect(records).toMatchObject([
      {
        type: 'pathway',
        id: 'cp',
        meta: { version: 1, recordedAt: '2026-02-03T04:05:06Z', status: 'active' },
        subject: { type: 'person', id: 'pa' },
        structure: { type: 'structure', id: 'org' },
        goals: [{ id: 'g', text: 'Avoir une mutuelle', status: 'active' }],
        actions: [{ id: 't', status: 'requested' }],
      },
      { type: 'person', id: 'pa', birthYear: 1980 },
      { type: 'structure', id: 'org' },
    ]);
  });

  it('say what a record could not hold of them, and nothing else', () => {
    const { unmapped, identities } = fromFhir([plan, goal, task, patient, organization], context);
    expect(unmapped).toEqual([{ resource: { type: 'Task', id: 't' }, path: '/status' }]);
    expect(identities.persons).toEqual(new Map([['pa', { birthDate: '1980-05-06' }]]));
  });

  it('list a part that is not there, beside one that is', () => {
    const two = { ...plan, goal: [{ reference: 'Goal/g' }, { reference: 'Goal/elsewhere' }] };
    const { unmapped } = fromFhir([two, goal, task, patient, organization], context);
    expect(unmapped).toContainEqual({
      resource: { type: 'CarePlan', id: 'cp' },
      path: '/goal/1/reference',
    });
  });

  it('list the whole of a record that is refused, and of its parts', () => {
    const { subject: _subject, ...orphan } = plan;
    const { records, issues, unmapped } = fromFhir([orphan, goal], context);
    expect(records).toEqual([]);
    expect(issues).toMatchObject([{ rule: 'field.required', path: '/subject' }]);
    const types = new Set(unmapped.map(({ resource }) => resource.type));
    expect(types).toEqual(new Set(['CarePlan', 'Goal']));
  });

  it('are not read twice: a site of a structure is no territory', () => {
    const listed = 'https://santeparticipative.example/fhir/StructureDefinition/structure.sites';
    const location = {
      resourceType: 'Location',
      id: 'loc',
      name: 'Antenne des Exemples',
      type: [
        {
          coding: [
            {
              system: 'https://santeparticipative.example/fhir/CodeSystem/site-kind',
              code: 'antenna',
            },
          ],
        },
      ],
    };
    const withSite = {
      ...organization,
      extension: [{ url: listed, valueReference: { reference: 'Location/loc' } }],
    };
    const { records, issues } = fromFhir([location, withSite], context);
    expect(issues).toEqual([]);
    expect(records).toMatchObject([
      { type: 'structure', sites: [{ id: 'loc', kind: 'antenna', name: 'Antenne des Exemples' }] },
    ]);
  });

  it('say a length in another unit as unmapped, never as minutes', () => {
    const encounter = {
      resourceType: 'Encounter',
      id: 'e',
      status: 'finished',
      class: { code: 'AMB' },
      type: [
        {
          coding: [
            {
              system: 'https://santeparticipative.example/fhir/CodeSystem/contact-mode',
              code: 'visit',
            },
          ],
        },
      ],
      period: { start: '2025-03-01' },
      length: { value: 1, unit: 'h', system: 'http://unitsofmeasure.org', code: 'h' },
      serviceProvider: { reference: 'Organization/org' },
    };
    const { records, unmapped } = fromFhir([encounter], context);
    expect(records).toHaveLength(1);
    expect(records[0]).not.toHaveProperty('durationMinutes');
    expect(unmapped.map(({ path }) => path)).toContain('/length/value');
  });

  it('never put what stands for an id into an issue, when it is no id', () => {
    const identifier = [
      { system: 'https://msp.example/dataset/pathway', value: 'Jean CANARI 1985' },
    ];
    const { issues } = fromFhir(
      [
        { ...plan, identifier },
        { ...patient, id: 'CANARI jaune' },
      ],
      context,
    );
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain('CANARI');
  });
});

const structure: Structure = {
  type: 'structure',
  id: 's',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  name: 'MSP des Exemples',
  kind: 'msp',
};

const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
  agreement: { decision: 'permit', date: '2025-01-02', by: 'person' },
  sharing: { legalBasis: 'consent', decision: 'deny' },
  goals: [{ id: 'g', text: 'Avoir une mutuelle', status: 'active' }],
  needs: [{ id: 'n', dimension: 'social' }],
  actions: [{ id: 'a', kind: 'orientation', title: 'Orienter', status: 'in-progress' }],
  reviews: [{ id: 'r', kind: 'final', date: '2025-06-01' }],
};

describe('our own resources', () => {
  it('keep the versions of a record apart', () => {
    const corrected: Pathway = {
      ...pathway,
      meta: { ...pathway.meta, version: 2 },
      goals: [{ id: 'g', text: 'Corrigé', status: 'completed' }],
    };
    const resources = [pathway, corrected].flatMap((record) => toFhir(record, context).value);
    for (const given of [resources, [...resources].reverse()]) {
      const { records, unmapped } = fromFhir(given, context);
      expect(records).toHaveLength(2);
      expect(records).toContainEqual(pathway);
      expect(records).toContainEqual(corrected);
      expect(unmapped).toEqual([]);
    }
  });

  it.each([
    ['entered-in-error', 'entered-in-error', 'entered-in-error'],
    ['withdrawn', 'revoked', 'inactive'],
  ] as const)('of a record that is %s do not pass for true', (status, plan, consent) => {
    const fallen: Pathway = { ...pathway, meta: { ...pathway.meta, status } };
    const resources = toFhir(fallen, context).value;
    const native = resources.map((resource) => {
      if (resource.resourceType === 'Goal') return resource.lifecycleStatus;
      return 'status' in resource ? resource.status : undefined;
    });
    for (const stands of ['active', 'in-progress', 'completed'])
      expect(native).not.toContain(stands);
    expect(resources[0]).toMatchObject({ status: plan });
    expect(resources.find(({ resourceType }) => resourceType === 'Consent')).toMatchObject({
      status: consent,
    });
    expect(fromFhir(resources, context)).toEqual(whole([fallen]));
  });

  it('have no Consent without a patient: a group agrees in extensions', () => {
    const group: Pathway = { ...pathway, subject: { type: 'group', id: 'g' } };
    const resources = toFhir(group, context).value;
    expect(resources.map(({ resourceType }) => resourceType)).not.toContain('Consent');
    expect(fromFhir(resources, context)).toEqual(whole([group]));
  });

  it.each([
    { system: 'constructor', display: 'une notion' },
    { system: 'toString', code: 'x', display: 'une notion' },
    { system: 'structure-kind', code: 'ccas', display: 'une notion' },
  ])('hold a notion of the system $system', (nationalCategory) => {
    const record: Structure = { ...structure, nationalCategory };
    const resources: unknown = JSON.parse(JSON.stringify(toFhir(record, context).value));
    expect(fromFhir(resources as unknown[], context).records).toEqual([record]);
  });

  it('hold the code of a territory whatever the namespace', () => {
    const namespace = 'https://santeparticipative.example/fhir/sid';
    const territory = {
      type: 'territory' as const,
      id: 't',
      meta: structure.meta,
      kind: 'qpv' as const,
      code: 'QN07302M',
      name: 'Un quartier',
    };
    expect(fromFhir(toFhir(territory, { namespace }).value, { namespace }).records).toEqual([
      territory,
    ]);
  });
});

describe('hostile resources', () => {
  it('of endless nesting give issues', () => {
    const deep = `${'{"not":'.repeat(20_000)}{"field":"a","eq":1}${'}'.repeat(20_000)}`;
    const measure = {
      resourceType: 'Measure',
      identifier: [{ system: 'https://msp.example/dataset/indicator-definition', value: 'x' }],
      extension: [
        {
          url: 'https://santeparticipative.example/fhir/StructureDefinition/indicator-definition.population',
          valueString: deep,
        },
      ],
    };
    expect(fromFhir([measure], context).issues).toMatchObject([{ rule: 'data.too-deep' }]);
    const bundles: unknown = JSON.parse(
      `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(20_000)}{}${'}]}'.repeat(20_000)}`,
    );
    expect(fromFhir([bundles], context).issues).toMatchObject([{ rule: 'fhir.not-a-resource' }]);
  });

  it('in a Bundle whose entries are no list give an issue', () => {
    const { issues } = fromFhir(
      [{ resourceType: 'Bundle', entry: { resource: structure } }],
      context,
    );
    expect(issues).toMatchObject([{ rule: 'fhir.not-a-resource', path: '/0/entry' }]);
  });
});

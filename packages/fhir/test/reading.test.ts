import type { Pathway } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionBundle, defaultSystems, fromFhir, type Systems, toFhir } from '../src/index.js';
import { whole } from './same-record.js';

const context = { namespace: 'https://msp.example/dataset' };

const pathway: Pathway = {
  type: 'pathway',
  id: 'p-1',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
  period: { start: '2025-03', end: { missing: 'unknown' }, verbatim: 'depuis mars' },
  needs: [{ id: 'n1', dimension: 'social', text: 'Ouvrir ses droits' }],
  goals: [{ id: 'g1', text: 'Avoir une mutuelle', needs: ['n1'], status: 'active' }],
};

describe('fromFhir', () => {
  it('reads Bundles, nested ones too', () => {
    const inner = collectionBundle(toFhir(pathway, context).value);
    const outer = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: inner }] };
    expect(fromFhir([outer], context).records).toEqual([pathway]);
  });

  it('lists every element that finds no place, with its resource', () => {
    const [plan, ...parts] = toFhir(pathway, context).value;
    const foreign = {
      ...plan,
      note: [{ text: 'Écrit ailleurs' }],
      encounter: { reference: 'Encounter/1' },
      meta: { ...plan.meta, versionId: '4', lastUpdated: '2026-02-01T00:00:00Z' },
    };
    const { records, unmapped } = fromFhir([foreign, ...parts], context);
    expect(records).toEqual([pathway]);
    expect(unmapped).toEqual([
      { resource: { type: 'CarePlan', id: plan.id }, path: '/note/0/text' },
      { resource: { type: 'CarePlan', id: plan.id }, path: '/encounter/reference' },
    ]);
  });

  it('lists the whole of a resource that is no record of ours', () => {
    const stranger = { resourceType: 'Medication', id: 'm', status: 'active' };
    expect(fromFhir([stranger], context)).toEqual({
      ...whole([]),
      unmapped: [{ resource: { type: 'Medication', id: 'm' }, path: '/status' }],
    });
  });

  it('says that a part is missing rather than losing it silently', () => {
    const resources = toFhir(pathway, context).value.filter(
      ({ resourceType }) => resourceType !== 'Goal',
    );
    const { records, unmapped } = fromFhir(resources, context);
    const { goals: _goals, ...withoutGoals } = pathway;
    expect(records).toEqual([withoutGoals]);
    expect(unmapped.map(({ path }) => path)).toContain('/goal/0/reference');
  });

  it('takes a resource of a foreign source by its own id', () => {
    const organization = { resourceType: 'Organization', id: 'org-9', name: 'Centre de santé' };
    const { records, issues } = fromFhir([organization], context);
    expect(records).toEqual([]);
    expect(issues).toMatchObject([
      { rule: 'field.required', path: '/kind', record: { type: 'structure', id: 'org-9' } },
    ]);
  });

  it('reads the identity of another namespace as that of a stranger', () => {
    const resources = toFhir(pathway, { namespace: 'https://other.example/dataset' }).value;
    const { records } = fromFhir(resources, context);
    expect(records.map(({ id }) => id)).not.toContain('p-1');
  });

  it('never throws, whatever the JSON', () => {
    const types = [
      'CarePlan',
      'Goal',
      'Organization',
      'Patient',
      'Bundle',
      'MeasureReport',
      'Basic',
      'Encounter',
      'Location',
      'Task',
      'Nothing',
    ];
    const resource = fc
      .tuple(
        fc.constantFrom(...types),
        fc.dictionary(
          fc.constantFrom(
            'id',
            'identifier',
            'extension',
            'goal',
            'activity',
            'entry',
            'period',
            'status',
            'type',
            'code',
            'name',
            'address',
            'meta',
            'item',
            'group',
          ),
          fc.jsonValue(),
        ),
      )
      .map(([resourceType, rest]) => ({ ...rest, resourceType }));
    fc.assert(
      fc.property(fc.array(fc.oneof(resource, fc.jsonValue())), (input) => {
        fromFhir(input, context);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a damaged resource of ours', () => {
    const resources = toFhir(pathway, context).value;
    const damaged = fc
      .tuple(fc.nat(resources.length - 1), fc.string(), fc.jsonValue())
      .map(([index, key, value]) => {
        const target = resources[index] ?? resources[0];
        const keys = Object.keys(target);
        const name = keys[key.length % keys.length] ?? 'id';
        return resources.map((resource) =>
          resource === target ? { ...resource, [name]: value } : resource,
        );
      });
    fc.assert(
      fc.property(damaged, (input) => {
        fromFhir(input, context);
      }),
      { numRuns: 2000 },
    );
  });

  it('says what is no resource, and where it stands', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [{ resource: { id: 'x' } }, { request: {} }, 7],
    };
    const { issues } = fromFhir(['text', bundle, { resourceType: 'Patient', id: 3 }], context);
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['fhir.not-a-resource', '/0'],
      ['fhir.not-a-resource', '/1/entry/0/resource'],
      ['fhir.not-a-resource', '/1/entry/2/resource'],
      ['fhir.not-a-resource', '/2'],
    ]);
  });

  it.each([
    ['id', { toString: false }],
    ['identifier', [{ system: { toString: false }, value: 1 }]],
    ['meta', { lastUpdated: { toString: false } }],
    ['meta', null],
    ['subject', { reference: { toString: false } }],
    ['extension', [null]],
    ['title', { valueOf: null, constructor: 1, hasOwnProperty: 2 }],
  ])('takes %s for what it is not without harm', (element, value) => {
    const [plan, ...parts] = toFhir(pathway, context).value;
    const bare = Object.fromEntries(Object.entries(plan).filter(([name]) => name !== 'extension'));
    for (const damaged of [
      { ...plan, [element]: value },
      { ...bare, [element]: value },
    ]) {
      expect(fromFhir([damaged, ...parts], context)).toBeDefined();
    }
  });

  it('says that a resource is malformed when its elements are of another kind', () => {
    const [plan] = toFhir(pathway, context).value;
    const { records, issues } = fromFhir([{ ...plan, goal: 'g1' }], context);
    expect(records).toEqual([]);
    expect(issues).toMatchObject([
      { rule: 'fhir.malformed', severity: 'error', record: { type: 'pathway', id: 'p-1' } },
    ]);
  });

  it('reads what is nested too deep for any resource without harm', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const { unmapped } = fromFhir([{ resourceType: 'Basic', id: 'x', extension: deep }], context);
    expect(unmapped).toHaveLength(1);
  });

  it('leaves the prototype of objects alone', () => {
    const evil: unknown = JSON.parse(
      '{"resourceType":"Basic","id":"x","__proto__":{"polluted":true},"extension":[{"url":"__proto__","valueString":"y"}]}',
    );
    fromFhir([evil], context);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('toFhir', () => {
  it('writes the graph in both directions', () => {
    const [plan, ...parts] = toFhir(pathway, context).value;
    const goal = parts.find((part) => part.resourceType === 'Goal');
    const need = parts.find((part) => part.resourceType === 'ServiceRequest');
    expect(plan).toMatchObject({
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      goal: [{ reference: `Goal/${goal?.id}` }],
      activity: [{ reference: { reference: `ServiceRequest/${need?.id}` } }],
    });
    expect(need).toMatchObject({ basedOn: [{ reference: `CarePlan/${plan.id}` }] });
    expect(goal).toMatchObject({ addresses: [{ reference: `ServiceRequest/${need?.id}` }] });
  });

  it('says why a date is missing, where FHIR says it', () => {
    const [plan] = toFhir(pathway, context).value;
    expect(plan).toMatchObject({
      period: {
        start: '2025-03',
        _end: {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
              valueCode: 'unknown',
            },
          ],
        },
      },
    });
  });

  it('tells those who know nothing of our extensions that a record was entered in error', () => {
    const wrong: Pathway = { ...pathway, meta: { ...pathway.meta, status: 'entered-in-error' } };
    const resources = toFhir(wrong, context).value;
    expect(resources[0]).toMatchObject({ resourceType: 'CarePlan', status: 'entered-in-error' });
    expect(fromFhir(resources, context)).toEqual(whole([wrong]));
  });

  it('keeps an end that R4 cannot compare with its start out of the native period', () => {
    const coarse: Pathway = { ...pathway, period: { start: '2024-03', end: '2024' } };
    const resources = toFhir(coarse, context).value;
    expect(resources[0]).toMatchObject({ period: { start: '2024-03' } });
    expect(resources[0]).not.toHaveProperty('period.end');
    expect(fromFhir(resources, context)).toEqual(whole([coarse]));
  });

  it('writes with another table of addresses, and reads with it', () => {
    const systems: Systems = {
      ...defaultSystems,
      canonical: 'https://federation.example/fhir',
      codeSystems: {},
      identifiers: {
        ...defaultSystems.identifiers,
        finess: 'urn:finess',
        sirene: 'urn:sirene',
        rna: 'urn:rna',
        rpps: 'urn:rpps',
        adeli: 'urn:adeli',
        commune: 'urn:commune',
        qpv: 'urn:qpv',
        territory: 'urn:territory',
      },
      identifierTypes: 'urn:types',
    };
    const resources = toFhir(pathway, { ...context, systems }).value;
    expect(JSON.stringify(resources)).not.toContain('santeparticipative.example');
    expect(fromFhir(resources, { ...context, systems }).records).toEqual([pathway]);
  });
});

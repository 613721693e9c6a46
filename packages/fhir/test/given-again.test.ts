import type { Pathway, RecordOf } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { allExamples, examples } from '../../core/test/examples.js';
import { fromFhir, toFhir } from '../src/index.js';
import { codeSystem, context, meta, whole } from './same-record.js';

const json = (value: unknown): unknown[] => JSON.parse(JSON.stringify(value));

const organization = {
  resourceType: 'Organization',
  id: 'org',
  name: 'MSP des Exemples',
  type: [{ coding: [{ system: codeSystem('structure-kind'), code: 'msp' }] }],
};

describe('what is given twice', () => {
  it.each(allExamples.map((record) => [record.type, record] as const))(
    'is read once: %s',
    (_, record) => {
      const resources = json(toFhir(record, context).value);
      expect(fromFhir([...resources, ...json(resources)], context)).toEqual(whole([record]));
    },
  );

  it('is read once when a server gave it at two times', () => {
    const resources = toFhir(examples.pathway, context).value;
    const later = resources.map((resource) => ({
      ...resource,
      meta: { ...resource.meta, lastUpdated: '2026-03-04T05:06:07Z' },
    }));
    expect(fromFhir([...resources, ...later], context)).toEqual(whole([examples.pathway]));
  });
});

describe('a foreign resource in several versions', () => {
  const first = {
    ...organization,
    name: 'Ancien nom',
    meta: { versionId: '1', lastUpdated: '2025-01-01T00:00:00Z' },
  };
  const second = {
    ...organization,
    meta: { versionId: '2', lastUpdated: '2026-01-01T00:00:00Z' },
  };

  it.each([
    ['the newest first, as a history has it', [second, first]],
    ['the oldest first', [first, second]],
    [
      'by number, where no time is said',
      [second, first].map((one) => ({ ...one, meta: { versionId: one.meta.versionId } })),
    ],
  ])('is read in the latest, and says so: %s', (_, versions) => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'history',
      entry: versions.map((resource) => ({ resource })),
    };
    const { records, issues, unmapped } = fromFhir([bundle], context);
    expect(records).toMatchObject([{ type: 'structure', id: 'org', name: 'MSP des Exemples' }]);
    expect(issues).toMatchObject([
      {
        rule: 'fhir.older-version',
        severity: 'warning',
        record: { type: 'structure', id: 'org' },
      },
    ]);
    expect(unmapped).toContainEqual({
      resource: { type: 'Organization', id: 'org' },
      path: '/name',
    });
  });
});

describe('our own resources, from a server that counts versions in its own way', () => {
  const record: RecordOf<'structure'> = {
    type: 'structure',
    id: 's',
    meta: { ...meta, version: 3, replaces: { type: 'structure', id: 's-0' } },
    name: 'MSP des Exemples',
    kind: 'msp',
    sources: [{ source: { type: 'source', id: 'rapport' }, where: 'page 3' }],
  };
  const counted = (resource: FhirResource, index: number): object => ({
    ...resource,
    meta: { ...resource.meta, versionId: `${index + 5}`, lastUpdated: '2026-05-06T07:08:09Z' },
  });

  it('keep their sources, and what they replace', () => {
    expect(fromFhir(toFhir(record, context).value.map(counted), context)).toEqual(whole([record]));
  });

  it('keep them when the server writes times in its own way', () => {
    const text = JSON.stringify(toFhir(record, context).value.map(counted));
    const rewritten = text.replaceAll(
      `"recorded":"${meta.recordedAt}"`,
      '"recorded":"2026-01-05T09:00:00.000+00:00"',
    );
    expect(rewritten).not.toBe(text);
    expect(fromFhir(json(JSON.parse(rewritten)), context).records).toEqual([record]);
  });

  it('do not take the sources that an older version had', () => {
    const { sources: _sources, ...rest } = record;
    const [old] = toFhir(record, context).value.slice(1);
    const corrected = {
      ...rest,
      meta: { ...meta, version: 4, recordedAt: '2026-02-05T09:00:00Z' as const },
    };
    const [carrier] = toFhir(corrected, context).value;
    const { records, unmapped } = fromFhir(
      [carrier, old].map((one, at) => counted(one ?? carrier, at)),
      context,
    );
    expect(records).toEqual([corrected]);
    expect(unmapped.length).toBeGreaterThan(0);
  });
});

describe('a Bundle', () => {
  const bundleOf = (more: object): object => ({ resourceType: 'Bundle', ...more });

  it('says that it is one page of several', () => {
    const page = bundleOf({
      type: 'searchset',
      link: [{ relation: 'next', url: 'https://server.example/fhir?page=2' }],
      entry: [{ resource: organization, search: { mode: 'match' } }],
    });
    const { records, issues } = fromFhir([page], context);
    expect(records).toHaveLength(1);
    expect(issues).toMatchObject([
      { rule: 'fhir.more-pages', severity: 'warning', path: '/0/link' },
    ]);
  });

  it('does not pass what it deletes for what is there', () => {
    const deletion = bundleOf({
      type: 'history',
      entry: [{ resource: organization, request: { method: 'DELETE', url: 'Organization/org' } }],
    });
    const { records, unmapped } = fromFhir([deletion], context);
    expect(records).toEqual([]);
    expect(unmapped).toEqual([{ resource: { type: 'Bundle' }, path: '/entry/0/request' }]);
  });

  it('lists what was answered instead of a resource', () => {
    const answer = bundleOf({
      id: 'b',
      type: 'batch-response',
      entry: [{ response: { status: '404' } }, {}],
    });
    expect(fromFhir([answer], context).unmapped).toEqual([
      { resource: { type: 'Bundle', id: 'b' }, path: '/entry/0/response' },
      { resource: { type: 'Bundle', id: 'b' }, path: '/entry/1' },
    ]);
  });
});

describe('a reference', () => {
  const pathway: Pathway = {
    type: 'pathway',
    id: 'p',
    meta,
    subject: { type: 'person', id: 'a' },
    structure: { type: 'structure', id: 's' },
    status: 'active',
  };
  const person = (id: string): RecordOf<'person'> => ({ type: 'person', id, meta });
  const [plan] = toFhir(pathway, context).value;
  const [other] = toFhir(person('b'), context).value;

  it('that names one record and leads to another says so', () => {
    const subject = { ...Reflect.get(plan, 'subject'), reference: `Patient/${other.id}` };
    const { unmapped } = fromFhir([{ ...plan, subject }, other], context);
    expect(unmapped).toEqual([
      { resource: { type: 'CarePlan', id: plan.id }, path: '/subject/reference' },
    ]);
  });

  it('has the identifier of another system listed', () => {
    const identifier = { use: 'official', system: 'https://elsewhere.example', value: 'org' };
    const author = { reference: 'Organization/org', identifier };
    const { records, unmapped } = fromFhir([{ ...plan, author }], context);
    expect(records).toMatchObject([{ structure: { type: 'structure', id: 'org' } }]);
    expect(unmapped.map(({ path }) => path)).toEqual([
      '/author/identifier/use',
      '/author/identifier/system',
      '/author/identifier/value',
    ]);
  });
});

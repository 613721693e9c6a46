import type { AnyRecord, RecordOf } from '@santeparticipative/core';
import type { FhirResource, Provenance } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../src/index.js';
import { context, expectSame, identifierOf, meta, whole } from '../same-record.js';

const structure: RecordOf<'structure'> = {
  type: 'structure',
  id: 's',
  meta,
  name: 'MSP des Exemples',
  kind: 'msp',
};

const cited: RecordOf<'structure'> = {
  ...structure,
  sources: [
    { source: { type: 'source', id: 'rapport' }, where: 'page 3', quote: 'Une phrase.' },
    { source: { type: 'source', id: 'site' }, licence: 'CC-BY-4.0' },
  ],
};

const corrected: RecordOf<'structure'> = {
  ...structure,
  meta: { ...meta, version: 2, replaces: { type: 'structure', id: 's-0' } },
};

const isProvenance = (resource: FhirResource): resource is Provenance =>
  resource.resourceType === 'Provenance';

function provenanceOf(record: AnyRecord): Provenance {
  const [provenance, ...others] = expectSame(record).filter(isProvenance);
  expect(others).toEqual([]);
  if (provenance === undefined) throw new Error('There is no Provenance.');
  return provenance;
}

describe('the Provenance of a record', () => {
  it('is not there when the record says nothing of where it comes from', () => {
    expect(expectSame(structure).filter(isProvenance)).toEqual([]);
  });

  it('names the documents that the record was read in, in their order, and the dataset', () => {
    const { target, recorded, activity, agent, entity } = provenanceOf(cited);
    expect(target).toMatchObject([{ identifier: identifierOf('structure', 's') }]);
    expect(recorded).toBe(meta.recordedAt);
    expect(activity?.coding?.[0]?.code).toBe('CREATE');
    expect(agent).toMatchObject([{ who: { identifier: { value: context.namespace } } }]);
    expect(entity).toMatchObject([
      { role: 'source', what: { identifier: identifierOf('source', 'rapport') } },
      { role: 'source', what: { identifier: identifierOf('source', 'site') } },
    ]);
  });

  it('names the record that a correction replaces', () => {
    const { activity, entity } = provenanceOf(corrected);
    expect(activity?.coding?.[0]?.code).toBe('UPDATE');
    expect(entity).toMatchObject([
      { role: 'revision', what: { identifier: identifierOf('structure', 's-0') } },
    ]);
  });

  it('says both at once', () => {
    const { sources } = cited;
    expect(provenanceOf({ ...corrected, ...(sources && { sources }) }).entity).toHaveLength(3);
  });
});

describe('a Provenance that is not there', () => {
  it('leaves the record standing, and its list that was open is closed and listed', () => {
    const resources = toFhir({ ...cited, openLists: ['sources'] }, context).value;
    const { records, issues, unmapped } = fromFhir(
      resources.filter((resource) => !isProvenance(resource)),
      context,
    );
    expect(issues).toEqual([]);
    expect(records).toEqual([structure]);
    expect(new Set(unmapped.map(({ resource }) => resource.type))).toEqual(
      new Set(['Organization']),
    );
    expect(unmapped.map(({ path }) => path.replace(/\d+/, '*'))).toEqual([
      '/extension/*/url',
      '/extension/*/valueCode',
    ]);
  });
});

describe('a Provenance of a foreign source', () => {
  const organization = toFhir(structure, context).value[0];
  const foreign: Provenance = {
    resourceType: 'Provenance',
    id: 'foreign',
    target: [{ reference: `Organization/${organization.id}` }],
    recorded: '2026-02-01T10:00:00Z',
    agent: [{ who: { reference: 'Practitioner/somebody' } }],
    entity: [{ role: 'source', what: identified('source', 'rapport') }],
  };

  function identified(type: string, id: string): { identifier: { system: string; value: string } } {
    return { identifier: identifierOf(type, id) };
  }

  it('gives the record its source, and what else it says is listed', () => {
    const { records, issues, unmapped } = fromFhir([organization, foreign], context);
    expect(issues).toEqual([]);
    expect(records).toEqual([
      { ...structure, sources: [{ source: { type: 'source', id: 'rapport' } }] },
    ]);
    expect(unmapped).toContainEqual({
      resource: { type: 'Provenance', id: 'foreign' },
      path: '/agent/0/who/reference',
    });
  });

  it('is listed whole when it is about a resource that is not there', () => {
    const elsewhere = { ...foreign, target: [{ reference: 'Organization/elsewhere' }] };
    const { records, unmapped } = fromFhir([organization, elsewhere], context);
    expect(records).toEqual([structure]);
    expect(new Set(unmapped.map(({ resource }) => resource.id))).toEqual(new Set(['foreign']));
  });

  it('loses nothing when nothing more than a record can hold is in it', () => {
    expect(fromFhir(toFhir(cited, context).value, context)).toEqual(whole([cited]));
  });
});

import type { Pathway, RecordOf } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../core/test/examples.js';
import { partsNamedBy, recordChangesWriter, resourceSearch, toFhir } from '../../src/index.js';
import { context, identifierOf, meta } from '../same-record.js';

const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta,
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
};
const tombstone: RecordOf<'tombstone'> = {
  type: 'tombstone',
  id: 't',
  meta,
  target: { type: 'pathway', id: 'p' },
  reason: 'erasure',
  date: '2026-01-04',
};
const changesOf = recordChangesWriter(context);
const [carePlan] = toFhir(pathway, context).value;

describe('the changes of a record', () => {
  it('are its resources, and nothing that goes', () => {
    for (const record of allExamples.filter(({ type }) => type !== 'tombstone')) {
      expect(changesOf(record)).toEqual({
        ok: true,
        value: { resources: toFhir(record, context).value, removed: [] },
        issues: [],
      });
    }
  });

  it('of a tombstone take the carrier away, and name it by its identifier alone', () => {
    const changes = changesOf(tombstone);
    if (!changes.ok) throw new Error('It was refused.');
    const { resources, removed } = changes.value;
    expect(removed).toEqual([
      { address: `CarePlan/${carePlan.id}`, search: resourceSearch(carePlan, context) },
      { address: expect.stringMatching(/^Provenance\//) },
    ]);
    expect(resources.map(({ resourceType }) => resourceType)).toEqual(['Basic']);
    const text = JSON.stringify(resources);
    expect(text).not.toContain(`CarePlan/${carePlan.id}`);
    expect(text).toContain(JSON.stringify(identifierOf('pathway', 'p')));
  });

  it('of a tombstone are for each type that may have carried a session', () => {
    const changes = changesOf({ ...tombstone, target: { type: 'session', id: 's' } });
    const removed = changes.ok ? changes.value.removed : [];
    expect(removed.map(({ address }) => address.split('/')[0]).toSorted()).toEqual([
      'Appointment',
      'Basic',
      'Encounter',
      'Provenance',
    ]);
  });

  it('of a tombstone that does not stand take nothing away', () => {
    const changes = changesOf({ ...tombstone, meta: { ...meta, status: 'withdrawn' } });
    expect(changes).toMatchObject({ ok: true, value: { removed: [] } });
    expect(JSON.stringify(changes)).toContain(`CarePlan/${carePlan.id}`);
  });

  it('take away what is gone where the target has no place for the tombstone', () => {
    const changes = recordChangesWriter({ ...context, target: 'tddui@2.4' })(tombstone);
    expect(changes).toMatchObject({
      ok: true,
      value: { resources: [], removed: [{ address: `CarePlan/${carePlan.id}` }, {}] },
    });
    expect(changes.issues).toHaveLength(1);
  });

  it('are refused with the record', () => {
    const tddui = recordChangesWriter({ ...context, target: 'tddui@2.4' });
    expect(tddui({ type: 'person', id: 'a', meta }).ok).toBe(false);
  });
});

describe('the parts that a carrier names', () => {
  const addressOf = ({ resourceType, id }: FhirResource): string => `${resourceType}/${id ?? ''}`;

  it('are those of its record, and nothing that it refers to besides', () => {
    for (const record of allExamples) {
      const [carrier, ...parts] = toFhir(record, context).value;
      const named = partsNamedBy(carrier, record, context).map(({ address }) => address);
      const written = parts.filter(({ resourceType }) => resourceType !== 'Provenance');
      expect(named.toSorted()).toEqual(written.map(addressOf).toSorted());
    }
  });

  it('stand with their Provenance where the record put them', () => {
    const sources = [{ source: { type: 'source', id: 'd' } }] as const;
    const sourced = toFhir({ ...pathway, sources: [...sources] }, context).value.map(addressOf);
    const changes = changesOf(tombstone);
    const removed = changes.ok ? changes.value.removed.map(({ address }) => address) : [];
    expect(sourced.toSorted()).toEqual(removed.toSorted());
  });
});

describe('the query that finds a resource', () => {
  it('names its record', () => {
    const { system, value } = identifierOf('pathway', 'p');
    expect(resourceSearch(carePlan, context)).toBe(
      `identifier=${encodeURIComponent(`${system}|${value}`)}`,
    );
  });

  it('is none for a resource without an identifier', () => {
    expect(resourceSearch({ resourceType: 'Patient', id: 'a' }, context)).toBeUndefined();
  });
});

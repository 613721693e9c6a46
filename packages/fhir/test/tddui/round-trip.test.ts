import type { AnyRecord, Contact, Pathway, RecordOf, Structure } from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../src/index.js';
import { context } from '../same-record.js';
import { finess, tddui } from './known.js';

/** Expects that a record comes back equal and whole, in whatever order its resources come. */
function expectRoundTrip(record: AnyRecord): void {
  const result = toFhir(record, tddui);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const resources: unknown[] = JSON.parse(JSON.stringify(result.value));
  for (const given of [resources, [...resources].reverse()]) {
    const { records, issues, unmapped } = fromFhir(given, context);
    expect(records).toEqual([record]);
    expect(issues).toEqual([]);
    expect(unmapped).toEqual([]);
  }
}

function check<Type extends AnyRecord['type']>(
  type: Type,
  carried: (record: RecordOf<Type>) => AnyRecord = (record) => record,
): void {
  fc.assert(fc.property(recordArbitrary(type).map(carried), expectRoundTrip), { numRuns: 100 });
}

describe('a record that TDDUI carries comes back equal, and nothing is left over', () => {
  it.each(['person', 'professional', 'source', 'assessment'] as const)('%s', (type) => {
    check(type);
  });

  it('structure, with a FINESS number', () => {
    check(
      'structure',
      (record): Structure => ({
        ...record,
        identifiers: { ...record.identifiers, finessEt: finess },
      }),
    );
  });

  it('pathway, of a person and with a title', () => {
    check(
      'pathway',
      (record): Pathway => ({
        ...record,
        title: record.title ?? 'Projet',
        subject: { type: 'person', id: record.subject.id },
      }),
    );
  });

  it('contact, of a person and on a day', () => {
    check(
      'contact',
      (record): Contact => ({
        ...record,
        person: record.person ?? { type: 'person', id: 'p' },
        date: '2025-03-04',
      }),
    );
  });
});

import type { AnyRecord, RecordMeta } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { expect } from 'vitest';
import { fromFhir, type ReadResult, toFhir } from '../src/index.js';

export const context = { namespace: 'https://exemple.example/donnees' };

/** The least that a record says of itself. */
export const meta: RecordMeta = {
  version: 1,
  recordedAt: '2026-01-05T09:00:00Z',
  status: 'active',
};

/** The address of one of our structure definitions. */
export const definition = (name: string): string =>
  `https://santeparticipative.example/fhir/StructureDefinition/${name}`;

/** The address of one of our code systems. */
export const codeSystem = (name: string): string =>
  `https://santeparticipative.example/fhir/CodeSystem/${name}`;

/** The identifier that names a record of the test's namespace. */
export const identifierOf = (
  type: string,
  id: string,
): { readonly system: string; readonly value: string } => ({
  system: `${context.namespace}/${type}`,
  value: id,
});

/** What is read when records come back whole: nothing else is found, and nobody is named. */
export const whole = (records: readonly AnyRecord[]): ReadResult => ({
  records,
  issues: [],
  unmapped: [],
  identities: {
    persons: new Map(),
    professionals: new Map(),
    structures: new Map(),
    agreements: new Map(),
  },
});

/**
 * Expects that a record comes back equal and whole: as written, through JSON, and with its resources in the
 * other order. Gives the resources that were written.
 */
export function expectSame(record: AnyRecord): readonly [FhirResource, ...FhirResource[]] {
  const resources = toFhir(record, context).value;
  expect(fromFhir(resources, context)).toEqual(whole([record]));
  expect(fromFhir(JSON.parse(JSON.stringify(resources)), context)).toEqual(whole([record]));
  expect(fromFhir([...resources].reverse(), context)).toEqual(whole([record]));
  return resources;
}

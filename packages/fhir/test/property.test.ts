import { type RecordOf, recordTypes } from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fhirWriter, fromFhir, toFhir } from '../src/index.js';
import { context, meta, whole } from './same-record.js';

it.each(recordTypes)('any %s comes back equal, and nothing is left over', (type) => {
  fc.assert(
    fc.property(recordArbitrary(type), (record) => {
      const resources = toFhir(record, context).value;
      expect(fromFhir(JSON.parse(JSON.stringify(resources)), context)).toEqual(whole([record]));
    }),
    { numRuns: 200 },
  );
});

it('is the same, written one by one or one after the other', () => {
  const write = fhirWriter(context);
  const any = fc.oneof(...recordTypes.map((type) => recordArbitrary(type)));
  fc.assert(
    fc.property(any, (record) => {
      expect(write(record)).toEqual(toFhir(record, context));
    }),
    { numRuns: 500 },
  );
});

it('is the same after more records than a writer remembers the ids of', () => {
  const write = fhirWriter(context);
  const person = (number: number): RecordOf<'person'> => ({
    type: 'person',
    id: `p-${number}`,
    meta,
  });
  const first = write(person(0));
  const ids = new Set<string | undefined>();
  for (let number = 0; number < 50_000; number += 1) ids.add(write(person(number)).value[0].id);
  expect(ids.size).toBe(50_000);
  expect(write(person(0))).toEqual(first);
});

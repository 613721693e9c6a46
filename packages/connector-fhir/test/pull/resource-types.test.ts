import { fhirWriter } from '@santeparticipative/fhir';
import { anyRecordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pulledTypes } from '../../src/pull/resource-types.js';

it('the types that are pulled are those that records are written with', () => {
  const write = fhirWriter({ namespace: 'https://exemple.example/donnees' });
  const written = new Set<string>();
  const records = fc.sample(anyRecordArbitrary(), { numRuns: 3000, seed: 6 });
  for (const record of records) {
    for (const { resourceType } of write(record).value) written.add(resourceType);
  }
  expect(new Set<string>(pulledTypes)).toEqual(written);
});

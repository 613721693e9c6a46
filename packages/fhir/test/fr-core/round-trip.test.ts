import { type AnyRecord, recordTypes } from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromFhir,
  type PersonIdentity,
  type ProfessionalIdentity,
  toFhir,
} from '../../src/index.js';
import { personIdentity, professionalIdentity } from '../identity-arbitraries.js';
import { context } from '../same-record.js';

interface Supplied {
  readonly person: PersonIdentity;
  readonly professional: ProfessionalIdentity | undefined;
}

const supplied: fc.Arbitrary<Supplied> = fc.record({
  person: personIdentity,
  professional: fc.option(professionalIdentity, { nil: undefined }),
});

function write(record: AnyRecord, { person, professional }: Supplied) {
  const result = toFhir(record, {
    ...context,
    target: 'fr-core',
    identities: { person: () => person, professional: () => professional },
  });
  if (!result.ok) throw new Error(result.issues.map(({ rule }) => rule).join());
  return result.value;
}

describe('any record written for FR Core', () => {
  it.each(recordTypes)('%s comes back equal, with nothing left over, in any order', (type) => {
    fc.assert(
      fc.property(recordArbitrary(type), supplied, (record, identities) => {
        const resources: unknown[] = JSON.parse(JSON.stringify(write(record, identities)));
        for (const given of [resources, [...resources].reverse()]) {
          const { records, issues, unmapped } = fromFhir(given, context);
          expect({ records, issues, unmapped }).toEqual({
            records: [record],
            issues: [],
            unmapped: [],
          });
        }
      }),
    );
  });
});

import { type AnyRecord, recordTypes } from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFhir, type Identities, targets, toFhir } from '../src/index.js';
import { places, replaced } from './places.js';
import { context } from './same-record.js';

const other = fc.oneof(
  fc.constantFrom<unknown>(null, 0, '', 'Goal/1', [], {}, [null], [[]], { reference: 1 }, true),
  fc.constantFrom<unknown>({ identifier: null }, [{ detail: null }], { detail: { status: 'x' } }),
  fc.jsonValue({ maxDepth: 3 }),
);

it.each(recordTypes)('reads a %s in which anything stands anywhere, and never throws', (type) => {
  fc.assert(
    fc.property(recordArbitrary(type), fc.nat(), other, (record, seed, value) => {
      const resources = toFhir(record, context).value;
      const all = [...places(resources)].filter(({ length }) => length > 1);
      const changed = replaced(resources, all[seed % all.length] ?? [], value);
      const { issues, records, unmapped } = fromFhir(
        [
          { resourceType: 'Bundle', link: value, entry: [value] },
          ...(Array.isArray(changed) ? changed : []),
        ],
        context,
      );
      expect(issues.length + records.length + unmapped.length).toBeGreaterThan(0);
    }),
  );
});

const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  ...recordTypes.map((type) => recordArbitrary(type)),
);

it('writes whatever a caller says of an identity, or says what is wrong with it', () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.constantFrom(...targets),
      fc.jsonValue({ maxDepth: 3 }),
      (record, target, value) => {
        // A caller in JavaScript may give back anything.
        const say = () => JSON.parse(JSON.stringify(value));
        const identities: Identities = {
          person: say,
          professional: say,
          structure: say,
          agreement: say,
        };
        const written = toFhir(record, { ...context, target, identities });
        expect(written.ok || written.issues.length > 0).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../src/index.js';
import { places, replaced } from '../places.js';
import { context } from '../same-record.js';
import { tddui } from './known.js';

const pathways = recordArbitrary('pathway').map((record) => ({
  ...record,
  title: 'Projet',
  subject: { type: 'person' as const, id: 'a' },
}));

const other = fc.oneof(
  fc.constantFrom<unknown>(null, 0, '', 'Goal/1', [], {}, [null], [[]], { reference: 1 }, true),
  fc.jsonValue({ maxDepth: 3 }),
);

it('reads a resource in which anything stands anywhere, and never throws', () => {
  fc.assert(
    fc.property(pathways, fc.nat(), other, (record, seed, value) => {
      const written = toFhir(record, tddui);
      const resources = written.ok ? written.value : [];
      const all = [...places(resources)].filter(({ length }) => length > 1);
      const at = all[seed % all.length] ?? [];
      const changed = replaced(resources, at, value);
      const { issues, records } = fromFhir(Array.isArray(changed) ? changed : [], context);
      expect(issues.length + records.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});

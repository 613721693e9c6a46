import type { RecordOf } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

const least: RecordOf<'funding'> = {
  type: 'funding',
  id: 'f',
  meta,
  funder: { missing: 'unknown' },
  amount: { missing: 'refused' },
  period: { missing: 'not-asked' },
};

it('is a Basic', () => {
  const [resource] = expectSame(examples.funding);
  expect(resource.resourceType).toBe('Basic');
});

it('comes back when funder, amount and period are all missing', () => {
  expectSame(least);
});

it('gives every amount back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000_000 }), (cents) => {
      expectSame({ ...least, amount: { cents, precision: 'exact' } });
    }),
    { numRuns: 200 },
  );
});

import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

it('is a Basic that tells which of the two stays', () => {
  const [resource] = expectSame(examples.merge);
  expect(resource.resourceType).toBe('Basic');
  const { kept, merged } = examples.merge;
  expectSame({ ...examples.merge, kept: merged, merged: kept });
});

it('comes back without a reason, for structures too', () => {
  expectSame({
    type: 'merge',
    id: 'm',
    meta,
    kept: { type: 'structure', id: 'a' },
    merged: { type: 'structure', id: 'b' },
    date: '2026-01',
  });
});

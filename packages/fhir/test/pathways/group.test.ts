import type { Quantity, RecordOf } from '@santeparticipative/core';
import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, identifierOf, meta } from '../same-record.js';

const least: RecordOf<'group'> = { type: 'group', id: 'g', meta, name: 'Un groupe' };

it('is a Group of real people', () => {
  const [resource] = expectSame(examples.group);
  expect(resource).toMatchObject({
    resourceType: 'Group',
    active: true,
    type: 'person',
    actual: true,
    name: 'Groupe des Exemples',
    managingEntity: { identifier: identifierOf('structure', 'msp-1') },
    member: [{ entity: { identifier: identifierOf('person', 'personne-1') } }],
  });
});

it('has a quantity when its size is exact', () => {
  const [resource] = expectSame({ ...least, size: { value: 8, precision: 'exact' } });
  expect(resource).toHaveProperty('quantity', 8);
});

it.each<Quantity>([
  { value: 10, precision: 'approximate', verbatim: 'une dizaine' },
  { min: 8, max: 12, precision: 'exact' },
  { value: 8.5, precision: 'exact' },
  { value: -1, precision: 'exact' },
  { value: 3_000_000_000, precision: 'exact' },
])('has none when its size is no exact number of R4: %j', (size) => {
  const [resource] = expectSame({ ...least, size });
  expect(resource).not.toHaveProperty('quantity');
});

it('says why its size is missing', () => {
  const [resource] = expectSame({ ...least, size: { missing: 'not-asked' } });
  expect(resource).not.toHaveProperty('quantity');
  expect(resource).not.toHaveProperty('member');
});

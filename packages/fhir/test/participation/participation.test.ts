import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

it('is a Basic, and its participants are nobody else', () => {
  const resources = expectSame(examples.participation);
  expect(resources.map(({ resourceType }) => resourceType)).toEqual(['Basic', 'Provenance']);
});

it('comes back with its title alone', () => {
  expectSame({ type: 'participation', id: 'd', meta, title: 'Une démarche' });
});

it('keeps apart what is missing and what is not said', () => {
  expectSame({
    type: 'participation',
    id: 'd',
    meta,
    title: 'Une démarche',
    level: { missing: 'unknown' },
    direction: { missing: 'not-applicable' },
    participants: {
      total: { missing: 'unknown' },
      disjoint: { missing: 'unknown' },
      byRole: [
        {
          roles: [
            { system: 'participant-role', code: 'habitant', display: 'habitants' },
            { system: 'participant-role', code: 'usager', display: 'usagers' },
          ],
          count: { missing: 'not-asked' },
          withinTotal: { missing: 'unknown' },
        },
        { roles: [{ system: 'participant-role', display: 'autres' }] },
      ],
    },
  });
});

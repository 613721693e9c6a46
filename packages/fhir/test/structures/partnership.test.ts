import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

it('is a Basic with its parties, in their order', () => {
  const [resource] = expectSame(examples.partnership);
  expect(resource.resourceType).toBe('Basic');
});

it('has any number of parties, each with its own roles', () => {
  expectSame({
    type: 'partnership',
    id: 'p',
    meta,
    parties: [
      { structure: { type: 'structure', id: 'b' } },
      {
        structure: { type: 'structure', id: 'a' },
        roles: [
          { system: 'partner-role', code: 'soutien', display: 'soutien' },
          { system: 'partner-role', display: 'prête une salle' },
        ],
      },
      { structure: { type: 'structure', id: 'b' }, description: 'encore' },
    ],
    formalised: { missing: 'not-asked' },
  });
});

it('says that no convention establishes it', () => {
  expectSame({ ...examples.partnership, formalised: false });
});

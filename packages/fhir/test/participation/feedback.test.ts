import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

it('is a Basic', () => {
  const [resource] = expectSame(examples.feedback);
  expect(resource.resourceType).toBe('Basic');
});

it('comes back with a quote that nobody is named for', () => {
  expectSame({
    type: 'feedback',
    id: 'f',
    meta,
    kind: 'difficulty',
    about: { type: 'session', id: 's' },
    text: 'La salle est loin.',
    quote: { text: 'On y va à pied.' },
  });
});

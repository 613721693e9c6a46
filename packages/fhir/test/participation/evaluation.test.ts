import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

it('is a Basic', () => {
  const [resource] = expectSame(examples.evaluation);
  expect(resource.resourceType).toBe('Basic');
});

it('comes back with its programme and its level alone', () => {
  expectSame({
    type: 'evaluation',
    id: 'e',
    meta,
    programme: { type: 'programme', id: 'p' },
    level: 'national',
  });
});

it('keeps methods and essential points in order', () => {
  expectSame({
    ...examples.evaluation,
    status: { missing: 'unknown' },
    methods: ['qualitative', 'quantitative'],
    essentialPoints: ['z', 'a', 'm'],
    appraisal: { by: 'quelqu’un', verdict: 'bien' },
  });
});

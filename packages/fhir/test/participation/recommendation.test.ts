import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, meta } from '../same-record.js';

it('is a Basic', () => {
  const [resource] = expectSame(examples.recommendation);
  expect(resource.resourceType).toBe('Basic');
});

it('comes back when its source only mentions it', () => {
  expectSame({ type: 'recommendation', id: 'r', meta, text: { missing: 'unknown' } });
});

it('may come from a session and a participation together', () => {
  expectSame({
    ...examples.recommendation,
    from: [
      { type: 'session', id: 'x' },
      { type: 'participation', id: 'x' },
    ],
    status: { missing: 'unknown' },
  });
});

it('gives odd text back letter for letter', () => {
  const text = ' «\u00a0Que\u0301 »\t\n  <b>&amp;</b> 𝔘\u202e🏳️‍🌈 ';
  expectSame({ ...examples.recommendation, text });
});

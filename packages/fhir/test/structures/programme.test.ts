import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { codeSystem, expectSame, meta } from '../same-record.js';

it('is a Basic with every field in an extension', () => {
  const [resource] = expectSame(examples.programme);
  expect(resource).toMatchObject({
    resourceType: 'Basic',
    code: { coding: [{ system: codeSystem('record-type'), code: 'programme' }] },
  });
  expect(JSON.stringify(resource)).toContain('"valueMoney":{"value":80000,"currency":"EUR"}');
});

it('comes back with its name alone', () => {
  expectSame({ type: 'programme', id: 'p', meta, name: 'Un programme' });
});

it('keeps cents, and why the period of a budget is missing', () => {
  expectSame({
    type: 'programme',
    id: 'p',
    meta,
    name: 'Un programme',
    experimental: false,
    budget: {
      amount: { cents: 1_234_567_890_123_45, precision: 'at-most' },
      period: { missing: 'unknown' },
    },
    components: [{ title: 'un' }, { title: 'deux', items: ['a'], openItems: true }],
    editions: [{ period: { verbatim: 'un an' }, count: { min: 4, precision: 'at-least' } }],
  });
});

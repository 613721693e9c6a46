import * as fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { expect, test } from 'vitest';
import { canonicalText } from '../src/canonical-text.js';

const KEYS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', '0', '10', '9', '01', '__proto__', 'toJSON', 'é', '😀', '\ufb33', 'id', 'Id'),
);

const { value: VALUES } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, -0, 1e21, 1e-7, '\ud800', '\u2028', undefined),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(KEYS, tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

test('gives the text that the canonicalizer gives', () => {
  fc.assert(
    fc.property(VALUES, (value) => {
      const whole = { value };
      expect(canonicalText(whole)).toBe(canonicalize(whole));
    }),
    { numRuns: 1000 },
  );
});

test('gives the same text for what was read from the text', () => {
  const text = canonicalText({ b: [{ d: 1, c: 'é' }], a: { '10': 0, '9': 1, z: -0 } });
  expect(canonicalText(JSON.parse(text))).toBe(text);
  expect(text).toBe('{"a":{"10":0,"9":1,"z":0},"b":[{"c":"é","d":1}]}');
});

test('refuses what JSON cannot hold, as the canonicalizer does', () => {
  expect(() => canonicalText({ value: Number.NaN })).toThrow();
  expect(canonicalText({ value: new Date(0) })).toBe('{"value":"1970-01-01T00:00:00.000Z"}');
});

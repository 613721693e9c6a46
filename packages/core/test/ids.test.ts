import fc from 'fast-check';
import { validate, version } from 'uuid';
import { describe, expect, it } from 'vitest';
import { deterministicId, Id } from '../src/index.js';

describe('an id', () => {
  it.each(['a', 'msp-1', 'A.b-9', '0', '.', 'x'.repeat(64)])('%s', (id) => {
    expect(Id.safeParse(id).success).toBe(true);
  });

  it.each(['', 'x'.repeat(65), 'a b', 'a_b', 'a/b', 'é', 'a\n', '../a', 'a\u0000', '１'])(
    '%j is refused',
    (id) => {
      expect(Id.safeParse(id).success).toBe(false);
    },
  );
});

describe('a deterministic id', () => {
  // Computed apart, with another implementation of UUID version 5.
  it.each([
    [['structure', '730000007'], 'af64f490-8f70-552a-801f-da5f466092f5'],
    [['structure', 'École', '2'], 'c37de88d-65c8-5d7e-b8dd-0291500c92e6'],
  ] as const)('of %j never changes', ([kind, ...identifier], id) => {
    expect(deterministicId(kind, ...identifier)).toBe(id);
  });

  it('is a UUID of version 5, a valid id, and the same every time', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: 'binary' })), (kind, identifier) => {
        const id = deterministicId(kind, ...identifier);
        expect([validate(id), version(id), Id.safeParse(id).success]).toEqual([true, 5, true]);
        expect(deterministicId(kind, ...identifier)).toBe(id);
      }),
    );
  });

  it('is another for another kind, another identifier, or the same signs cut elsewhere', () => {
    const parts: [string, ...string[]][] = [
      ['structure', '730000007'],
      ['territory', '730000007'],
      ['structure', '730000008'],
      ['structure', '73', '0000007'],
      ['structure', '730000007', ''],
      ['structure'],
      ['structure730000007'],
      ['a', 'bc'],
      ['ab', 'c'],
      ['a', 'b', 'c'],
    ];
    const ids = parts.map(([kind, ...identifier]) => deterministicId(kind, ...identifier));
    expect(new Set(ids).size).toBe(parts.length);
  });

  it('cannot be reached by an identifier that holds the separator', () => {
    const cut = deterministicId('structure', '73', '0000007');
    for (const separator of ['\u001f', '|', '/', ',', ':', '\u0000', '","']) {
      expect(deterministicId('structure', `73${separator}0000007`)).not.toBe(cut);
    }
  });

  it('exists for an identifier with a lone surrogate: identifiers are data, and data never throw', () => {
    expect(validate(deterministicId('structure', 'a\ud800'))).toBe(true);
  });
});

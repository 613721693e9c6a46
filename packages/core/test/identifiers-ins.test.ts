import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInsKey, Ins, insOids } from '../src/index.js';

const published = [
  '295109912611193',
  '253072A07300443',
  '253072B07300470',
  '180127512345642',
  '269054958815780',
  '255081416802538',
];

describe('an INS', () => {
  it.each(published)('%s, a published sample, has its key', (ins) => {
    expect(Ins.parse(ins)).toBe(ins);
    expect(hasInsKey(ins)).toBe(true);
  });

  it('295109912611199 has the form and not the key', () => {
    expect(Ins.safeParse('295109912611199').success).toBe(true);
    expect(hasInsKey('295109912611199')).toBe(false);
  });

  it('has another key when the two départements of Corsica are exchanged', () => {
    expect(hasInsKey('253072B07300443')).toBe(false);
    expect(hasInsKey('253072A07300470')).toBe(false);
  });

  it.each([
    '',
    '2951099126111',
    '2951099126111930',
    '095109912611193',
    '253072C07300443',
    '253072a07300443',
    '25307A207300443',
    '2530720A7300443',
    '2 95 10 99 126 111 93',
    '295109912611193\n',
  ])('is not %j', (text) => {
    expect(Ins.safeParse(text).success).toBe(false);
  });

  it('tells a digit that was mistyped, in the number or in the key', () => {
    const shift = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.constantFrom(...published), fc.nat(14), shift, (ins, position, by) => {
        const digit = ins.charAt(position);
        fc.pre(/\d/.test(digit) && !(position === 5 && /[AB]/.test(ins.charAt(6))));
        const mistyped = (Number(digit) + by) % 10;
        expect(hasInsKey(ins.slice(0, position) + mistyped + ins.slice(position + 1))).toBe(false);
      }),
    );
  });

  it('has one key of two digits, whatever its number', () => {
    const keys = Array.from({ length: 100 }, (_, key) => String(key).padStart(2, '0'));
    fc.assert(
      fc.property(fc.nat(99_999_999), (seed) => {
        const number = `18001${String(seed).padStart(8, '7')}`;
        const fitting = keys.filter((key) => hasInsKey(number + key));
        expect(fitting).toHaveLength(1);
      }),
    );
    expect(hasInsKey('180017512341009')).toBe(true);
    expect(hasInsKey('18001751234109')).toBe(false);
  });

  it('has a key that no other text has', () => {
    for (const text of ['', 'NaN', '29510991261119', '29510991261119A', '2951099126111']) {
      expect(hasInsKey(text)).toBe(false);
    }
  });

  it('has an OID that tells a real number from a test', () => {
    expect(insOids).toEqual({
      nir: '1.2.250.1.213.1.4.8',
      nia: '1.2.250.1.213.1.4.9',
      test: '1.2.250.1.213.1.4.10',
      demo: '1.2.250.1.213.1.4.11',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  Adeli,
  AdeliRang,
  CommuneCode,
  CountryCode,
  DepartementCode,
  Finess,
  hasFinessCheckDigit,
  hasRppsCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  IrisCode,
  Qpv2015Code,
  Qpv2024Code,
  RegionCode,
  Rna,
  Rpps,
  RppsRang,
  Siren,
  Siret,
} from '../src/index.js';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** The value with every other digit in its last place. */
function otherLastDigits(value: string): string[] {
  return [...'0123456789']
    .filter((digit) => digit !== value.at(-1))
    .map((digit) => value.slice(0, -1) + digit);
}

const finess = [
  '010000024',
  '010780054',
  '970102018',
  '980600027',
  '750712184',
  '750100125',
  '540002698',
  '580008803',
  '930025523',
  '040000911',
  '050000348',
  '2A0000030',
  '2A0000154',
  '2B0000012',
  '2B0000038',
  '730000007',
  '2A0009999',
  '2B0009997',
];
const rpps = ['10000001916', '10000000009', '10100000016', '10003456786', '81000000000'];
const siren = ['732829320', '552008443', '356000000', '264403106'];
const siret = ['73282932000074', '26010004500012'];

describe.each([
  { name: 'FINESS', schema: Finess, hasCheckDigit: hasFinessCheckDigit, valid: finess },
  { name: 'RPPS', schema: Rpps, hasCheckDigit: hasRppsCheckDigit, valid: rpps },
  { name: 'SIREN', schema: Siren, hasCheckDigit: hasSirenCheckDigit, valid: siren },
  { name: 'SIRET', schema: Siret, hasCheckDigit: hasSiretCheckDigit, valid: siret },
])('$name', ({ schema, hasCheckDigit, valid }) => {
  it.each(valid)('%s has the form and the check digit', (value) => {
    expect(schema.parse(value)).toBe(value);
    expect(hasCheckDigit(value)).toBe(true);
  });

  it.each(valid)('no other last digit fits %s', (value) => {
    for (const other of otherLastDigits(value)) {
      expect(accepts(schema, other)).toBe(true);
      expect(hasCheckDigit(other)).toBe(false);
    }
  });

  it.each(valid)(
    '%s is refused with one character more or less, a space or a line feed',
    (value) => {
      const wrong = [`${value}0`, value.slice(1), ` ${value}`, `${value} `, `${value}\n`];
      for (const text of [...wrong, '', Number(value)]) expect(accepts(schema, text)).toBe(false);
    },
  );

  it('is written in ASCII digits alone', () => {
    const [value = ''] = valid;
    const arabic = [...value].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
    const wide = [...value].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    expect([accepts(schema, arabic), accepts(schema, wide)]).toEqual([false, false]);
  });
});

describe('the check digit', () => {
  it('is one that any number of the right length can be completed with, and one only', () => {
    const checks = { 9: hasSirenCheckDigit, 11: hasRppsCheckDigit };
    fc.assert(
      fc.property(fc.constantFrom(9, 11), fc.nat(9_999_999), (length, seed) => {
        const start = String(seed).padStart(length - 1, '7');
        const fitting = [...'0123456789'].filter((digit) => checks[length](start + digit));
        expect(fitting).toHaveLength(1);
      }),
    );
  });

  it('is none with a space or a line feed for a zero, at either end or inside', () => {
    const checks = [
      [hasSirenCheckDigit, '732829320'],
      [hasFinessCheckDigit, '010000024'],
      [hasRppsCheckDigit, '10100000016'],
      [hasSiretCheckDigit, '26010004500012'],
    ] as const;
    for (const [hasCheckDigit, value] of checks) {
      expect(hasCheckDigit(value)).toBe(true);
      for (const { index } of value.matchAll(/0/g)) {
        for (const space of [' ', '\n']) {
          const spaced = value.slice(0, index) + space + value.slice(index + 1);
          expect(hasCheckDigit(spaced)).toBe(false);
        }
      }
    }
  });

  it('tells a digit that was mistyped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...finess),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (value, position, shift) => {
          const old = value.charAt(position);
          fc.pre(/\d/.test(old));
          const digit = (Number(old) + shift) % 10;
          const mistyped = value.slice(0, position) + digit + value.slice(position + 1);
          expect(hasFinessCheckDigit(mistyped)).toBe(false);
        },
      ),
    );
  });
});

describe('FINESS traps', () => {
  it.each(['458174839', '754567860', '480787529'])(
    '%s, a published sample, has the form and not the check digit',
    (value) => {
      expect(accepts(Finess, value)).toBe(true);
      expect(hasFinessCheckDigit(value)).toBe(false);
    },
  );

  it.each(['10000024', '2a0000030', 'A20000030', '2C0000030', '01 0000024', 'FINESS123'])(
    '%s is refused: a lost leading zero, a letter that is wrong or out of place, a space',
    (value) => {
      expect(accepts(Finess, value)).toBe(false);
    },
  );
});

describe('RPPS traps', () => {
  it('10000001111, a published sample, has the form and not the check digit', () => {
    expect(accepts(Rpps, '10000001111')).toBe(true);
    expect(hasRppsCheckDigit('10000001111')).toBe(false);
  });

  it('refuses a national identifier of a professional, which starts with a digit more', () => {
    expect(accepts(Rpps, '810000001916')).toBe(false);
  });
});

describe('ADELI', () => {
  it('is checked by its form alone', () => {
    expect(accepts(Adeli, '739999999')).toBe(true);
    expect(accepts(Adeli, '2A9999999')).toBe(true);
    for (const wrong of ['73999999', '7399999990', '73999999A', '']) {
      expect(accepts(Adeli, wrong)).toBe(false);
    }
  });
});

describe('the number of a cabinet', () => {
  it('is the ADELI number of its professional and a rank of two digits', () => {
    for (const right of ['73999999901', '2A999999901'])
      expect(accepts(AdeliRang, right)).toBe(true);
    for (const wrong of ['739999999', '739999999011', '073999999901', '2C999999901', '']) {
      expect(accepts(AdeliRang, wrong)).toBe(false);
    }
  });

  it('is the RPPS number of its professional and a rank of two or three digits', () => {
    for (const right of ['1000000191601', '10000001916001']) {
      expect(accepts(RppsRang, right)).toBe(true);
    }
    for (const wrong of ['10000001916', '100000019161', '100000019160011', 'x1000000191601', '']) {
      expect(accepts(RppsRang, wrong)).toBe(false);
    }
  });
});

describe('SIREN traps', () => {
  it('404833047 has the form and not the check digit', () => {
    expect(accepts(Siren, '404833047')).toBe(true);
    expect(hasSirenCheckDigit('404833047')).toBe(false);
  });

  it.each(['732 829 320', '73282932O', '7.3282932e8'])('%s is refused', (value) => {
    expect(accepts(Siren, value)).toBe(false);
  });
});

describe('SIRET traps', () => {
  it.each(['35600000049837', '35600000009075', '35600000000048'])(
    '%s of La Poste is valid by its own rule',
    (value) => {
      expect(accepts(Siret, value)).toBe(true);
      expect(hasSiretCheckDigit(value)).toBe(true);
    },
  );

  it.each(['35600000049838', '35600000000049'])('%s of La Poste is not', (value) => {
    expect(accepts(Siret, value)).toBe(true);
    expect(hasSiretCheckDigit(value)).toBe(false);
  });

  it('40483304700016, whose fourteen digits pass, is refused for the SIREN inside it', () => {
    expect(hasSirenCheckDigit('404833047')).toBe(false);
    expect(hasSiretCheckDigit('40483304700016')).toBe(false);
  });

  it.each(['2,601E+13', '26010000000000.0', '260100045 00012'])(
    '%s, damaged by a spreadsheet, is refused',
    (value) => {
      expect(accepts(Siret, value)).toBe(false);
    },
  );
});

describe('RNA', () => {
  it('is W, the département and seven digits', () => {
    for (const right of ['W730000000', 'W2A0000000', 'W751000000'])
      expect(accepts(Rna, right)).toBe(true);
    for (const wrong of ['730000000', 'w730000000', 'W73000000', 'W7300000000', 'WW730000000']) {
      expect(accepts(Rna, wrong)).toBe(false);
    }
  });
});

describe('RNA overseas', () => {
  it('has the letter of its préfecture after the 9', () => {
    expect(accepts(Rna, 'W9R1000000')).toBe(true);
  });
});

describe('codes of territories', () => {
  it.each([
    '73065',
    '04070',
    '05061',
    '07186',
    '59350',
    '93066',
    '2A004',
    '2B033',
    '97105',
    '97608',
  ])('commune %s', (code) => {
    expect(accepts(CommuneCode, code)).toBe(true);
  });

  it.each(['4070', '2C004', '2a004', '073065', '7306', '73 065', 'QN07302M', ''])(
    '%s is no code of a commune: a lost leading zero, a letter, a length',
    (code) => {
      expect(accepts(CommuneCode, code)).toBe(false);
    },
  );

  it.each(['730650101', '2A0040101'])('IRIS %s', (code) => {
    expect(accepts(IrisCode, code)).toBe(true);
  });

  it.each(['73065', '73065010', '7306501011', '2C0040101'])('%s is no code of an IRIS', (code) => {
    expect(accepts(IrisCode, code)).toBe(false);
  });

  it('there are 101 départements', () => {
    const mainland = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
    const expected = [...mainland, '2A', '2B', '971', '972', '973', '974', '976']
      .filter((code) => code !== '20')
      .sort();
    expect(expected).toHaveLength(101);
    const signs = [...'0123456789AB'];
    const two = signs.flatMap((first) => signs.map((second) => first + second));
    const all = [...signs, ...two, ...two.flatMap((start) => signs.map((sign) => start + sign))];
    expect(all.filter((code) => accepts(DepartementCode, code)).sort()).toEqual(expected);
  });

  it('there are 18 régions', () => {
    const expected = '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ');
    const all = Array.from({ length: 1000 }, (_, index) => String(index));
    const padded = all.map((code) => code.padStart(2, '0'));
    const accepted = new Set([...all, ...padded].filter((code) => accepts(RegionCode, code)));
    expect([...accepted].sort()).toEqual(expected);
  });

  it('a country has two capital letters', () => {
    expect(accepts(CountryCode, 'FR')).toBe(true);
    for (const wrong of ['fr', 'FRA', 'F', '33']) expect(accepts(CountryCode, wrong)).toBe(false);
  });
});

describe('quartiers prioritaires', () => {
  const of2024 = [
    'QN07301M',
    'QN07302M',
    'QN00401M',
    'QN00501M',
    'QN00705M',
    'QN05971M',
    'QN05974M',
    'QN09328M',
    'QN00101M',
    'QN07511M',
    'QN02A01M',
    'QN97401I',
    'QN97601C',
    'QN05901N',
  ];
  const of2015 = ['QP069001', 'QP093028', 'QP006005', 'QP02A001', 'QP974001'];

  it.each(of2024)('%s is a code of 2024 and not of 2015', (code) => {
    expect([accepts(Qpv2024Code, code), accepts(Qpv2015Code, code)]).toEqual([true, false]);
  });

  it.each(of2015)('%s is a code of 2015 and not of 2024', (code) => {
    expect([accepts(Qpv2024Code, code), accepts(Qpv2015Code, code)]).toEqual([false, true]);
  });

  it.each([
    'QN07302',
    'QN07302m',
    'QN7302M',
    'QN02C01M',
    'QP069001M',
    'QP0690001',
    'QP69001',
    'qp069001',
    '',
  ])('%s is neither', (code) => {
    expect([accepts(Qpv2024Code, code), accepts(Qpv2015Code, code)]).toEqual([false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  Finess,
  formatIdentifier,
  type IdentifierKind,
  Ins,
  identifierRules,
  type ParseIdentifierOptions,
  parseIdentifier,
  type Result,
  Rpps,
  Siren,
  Siret,
} from '../src/index.js';

/** Valid identifiers of every kind. */
const valid = {
  finess: ['010000024', '040000911', '730000007', '970102018', '2A0000030', '2B0009997'],
  siren: ['732829320', '552008443', '356000000', '264403106'],
  siret: ['73282932000074', '26010004500012', '35600000049837', '35600000000048'],
  rna: ['W730000000', 'W2A0000000', 'W9R1000000'],
  rpps: ['10000001916', '10000000009', '10100000016', '81000000000'],
  adeli: ['739999999', '019999999', '2A9999999'],
  idNatStruct: ['1010780914', '2732829320', '373282932000074', '410000001916001', '073999999901'],
  idNatPs: ['810000001916', '0739999999', '3730000007/mediation-1'],
  ins: ['295109912611193', '253072A07300443', '253072B07300470', '180127512345642'],
  commune: ['73065', '04070', '2A004', '97105'],
  iris: ['730650101', '2A0040101', '040700101'],
  departement: ['01', '73', '2A', '971'],
  region: ['01', '84', '94'],
  qpv2024: ['QN07301M', 'QN02A01M', 'QN97601C'],
  qpv2015: ['QP069001', 'QP02A001'],
} as const satisfies { readonly [Kind in IdentifierKind]: readonly string[] };

const kinds = Object.keys(valid) as IdentifierKind[];
const all = kinds.flatMap((kind) => valid[kind].map((value) => [kind, value] as const));

/** What was read, and the rules and severities of its issues. */
function outcome(kind: IdentifierKind, text: string, options?: ParseIdentifierOptions) {
  const result = parseIdentifier(kind, text, options);
  const issues = result.issues.map(({ rule, severity }) => `${severity} ${rule}`);
  return result.ok ? [result.value, ...issues] : issues;
}

describe('an identifier', () => {
  it.each(all)('%s %s is read as it is, in both modes', (kind, value) => {
    expect(outcome(kind, value)).toEqual([value]);
    expect(outcome(kind, value, { mode: 'lenient' })).toEqual([value]);
    expect(outcome(kind, value, { mode: 'strict', repair: true, idNat: true })).toEqual([value]);
  });

  it.each(all)('%s %s is read with spaces of any kind, dots and other widths', (kind, value) => {
    const [number = '', internal] = value.split('/');
    const rest = internal === undefined ? '' : `/${internal}`;
    for (const space of [' ', '\u00a0', '\u202f', '\u2009', '\t', '\u200b', '\ufeff', '\u00ad']) {
      expect(outcome(kind, space + [...number].join(space) + rest + space)).toEqual([value]);
    }
    expect(outcome(kind, number.toLowerCase() + rest)).toEqual([value]);
    const wide = [...number].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    expect(outcome(kind, wide.join('') + rest)).toEqual([value]);
  });

  it('is read with the dots of who groups digits', () => {
    expect(outcome('siret', '732.829.320.00074')).toEqual(['73282932000074']);
    expect(outcome('finess', '73.000.000.7')).toEqual(['730000007']);
    expect(outcome('ins', '2.53.07.2a.073.004.43')).toEqual(['253072A07300443']);
  });

  it('keeps the internal id of an idNat_PS as it is written', () => {
    expect(outcome('idNatPs', ' 3 73 000 000 7/Acc.Sante-1 ')).toEqual(['3730000007/Acc.Sante-1']);
    expect(outcome('idNatPs', '3730000007/a b')).toEqual(['error identifier.form']);
  });

  it.each([
    ['finess', '73000000'],
    ['finess', '7300000070'],
    ['finess', 'FINESS123'],
    ['finess', 'A20000030'],
    ['finess', '730000007/a'],
    ['siren', '73282932O'],
    ['siren', '-732829320'],
    ['siren', '٧٣٢٨٢٩٣٢٠'],
    ['siret', '732829320'],
    ['rpps', '710000001916'],
    ['rpps', '0000001916'],
    ['ins', '2951099126111'],
    ['commune', '4070A'],
    ['commune', 'Digne'],
    ['departement', '20'],
    ['departement', '975'],
    ['region', '82'],
    ['qpv2024', 'QP069001'],
    ['qpv2024', 'QN07302'],
    ['qpv2015', 'QN07302M'],
  ] as const)('of kind %s is not %s, and the hint says its form', (kind, text) => {
    expect(outcome(kind, text, { repair: true, idNat: true })).toEqual(['error identifier.form']);
    const [issue] = parseIdentifier(kind, text).issues;
    expect(issue?.hint?.fr).toMatch(/\.$/);
    expect(issue?.hint?.en).toMatch(/\.$/);
    expect(issue?.hint?.fr).not.toBe(issue?.hint?.en);
    // The text is the whole of what was read: nothing inside it is to be pointed at.
    expect(issue?.path).toBe('');
  });

  it.each(kinds)('of kind %s has a hint that no other kind has', (kind) => {
    const hint = (other: IdentifierKind) => parseIdentifier(other, '').issues[0]?.hint;
    expect(hint(kind)?.fr).toMatch(/\.$/);
    expect(hint(kind)?.en).toMatch(/\.$/);
    expect(kinds.filter((other) => hint(other)?.fr === hint(kind)?.fr)).toEqual([kind]);
    expect(kinds.filter((other) => hint(other)?.en === hint(kind)?.en)).toEqual([kind]);
  });
});

describe('a wrong check digit', () => {
  it.each([
    ['finess', '458174839'],
    ['finess', '754567860'],
    ['finess', '480787529'],
    ['siren', '404833047'],
    ['siret', '35600000049838'],
    ['siret', '40483304700016'],
    ['rpps', '10000001111'],
    ['ins', '295109912611199'],
    ['idNatStruct', '1754567860'],
    ['idNatPs', '810000001111'],
  ] as const)('of %s %s is a warning in lenient mode, an error in strict mode', (kind, value) => {
    const warned = [value, 'warning identifier.check-digit'];
    expect(outcome(kind, value)).toEqual(warned);
    expect(outcome(kind, value, { mode: 'lenient' })).toEqual(warned);
    expect(outcome(kind, value, { mode: 'strict' })).toEqual(['error identifier.check-digit']);
  });

  it('comes from one digit typed for another', () => {
    const numbers = (['finess', 'siren', 'rpps', 'ins'] as const).flatMap((kind) =>
      valid[kind].map((value) => ({ kind, value })),
    );
    const shift = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.nat(14), shift, ({ kind, value }, at, by) => {
        fc.pre(at > 0 && at < value.length && !/[AB]/.test(value.slice(at, at + 2)));
        const mistyped = (Number(value.charAt(at)) + by) % 10;
        const text = value.slice(0, at) + mistyped + value.slice(at + 1);
        expect(outcome(kind, text, { mode: 'strict' })).toEqual(['error identifier.check-digit']);
      }),
    );
  });
});

describe('what a spreadsheet makes of a number', () => {
  it.each([
    '2,601E+13',
    '2.601E+13',
    '2,601e13',
    '7E+08',
    ' 7,3 E+08',
    '26010004500012.0',
    '732829320,00',
  ])('%s is refused, whatever is asked', (text) => {
    for (const kind of kinds) {
      const options = { repair: true, idNat: true };
      expect(outcome(kind, text, options)).toEqual(['error identifier.spreadsheet']);
    }
  });

  it('does not become the code of a département', () => {
    expect(outcome('departement', '1.5')).toEqual(['error identifier.spreadsheet']);
    expect(outcome('departement', '7,3')).toEqual(['error identifier.spreadsheet']);
  });
});

describe('a lost leading zero', () => {
  it.each([
    ['finess', '10000024'],
    ['finess', '40000911'],
    ['commune', '4070'],
    ['iris', '40700101'],
    ['departement', '1'],
    ['region', '1'],
    ['adeli', '19999999'],
    ['siren', '12345674'],
    ['siret', '1234567400019'],
  ] as const)('of %s %s is told, and put back when asked, which is said', (kind, text) => {
    const repaired = [`0${text}`, 'warning identifier.zero-restored'];
    for (const mode of ['strict', 'lenient'] as const) {
      expect(outcome(kind, text, { mode })).toEqual(['error identifier.lost-zero']);
      expect(outcome(kind, text, { mode, repair: true })).toEqual(repaired);
    }
  });

  it('is not put back where the check digit is wrong with it: another digit is missing', () => {
    expect(outcome('finess', '10000025', { repair: true })).toEqual(['error identifier.form']);
    expect(outcome('siret', '7328293200007', { repair: true })).toEqual(['error identifier.form']);
  });

  it('is one zero, not two, and in no number that cannot start with it', () => {
    expect(outcome('commune', '407', { repair: true })).toEqual(['error identifier.form']);
    expect(outcome('finess', '00000024', { repair: true })).toEqual(['error identifier.form']);
    expect(outcome('rpps', '1000000009', { repair: true })).toEqual(['error identifier.form']);
    // With a zero before them these would have the form, and a check digit that is right where there is one.
    expect(outcome('siren', '00000018', { repair: true })).toEqual(['error identifier.form']);
    expect(outcome('commune', '0407', { repair: true })).toEqual(['error identifier.form']);
    expect(outcome('rpps', '1000000198', { repair: true })).toEqual(['error identifier.form']);
    expect(outcome('qpv2024', 'QN7302M', { repair: true })).toEqual(['error identifier.form']);
  });
});

describe('an idNat where a number is expected', () => {
  it.each([
    ['finess', '1730000007', '730000007'],
    ['finess', '1 2A 000 999 9', '2A0009999'],
    ['siren', '2732829320', '732829320'],
    ['siret', '373282932000074', '73282932000074'],
    ['rpps', '810000001916', '10000001916'],
    ['adeli', '0739999999', '739999999'],
  ] as const)('is read for %s %s only when asked', (kind, text, number) => {
    expect(outcome(kind, text, { idNat: true })).toEqual([number]);
    expect(outcome(kind, text)).toEqual(['error identifier.form']);
  });

  it.each([
    ['finess', '3730000007'],
    ['finess', '3730000007/mediation-1'],
    ['siren', '1732829320'],
    ['siret', '573282932000074'],
    ['rpps', '410000001916'],
    ['adeli', '1739999999'],
  ] as const)('is refused for %s %s: the prefix is that of another number', (kind, text) => {
    expect(outcome(kind, text, { idNat: true })).toEqual(['error identifier.form']);
  });

  it('is judged by its check digit', () => {
    const options = { idNat: true, mode: 'strict' } as const;
    expect(outcome('finess', '1754567860', options)).toEqual(['error identifier.check-digit']);
  });
});

describe('formatIdentifier', () => {
  it('groups what official documents group', () => {
    expect(formatIdentifier('siren', Siren.parse('732829320'))).toBe('732 829 320');
    expect(formatIdentifier('siret', Siret.parse('73282932000074'))).toBe('732 829 320 00074');
    expect(formatIdentifier('ins', Ins.parse('253072A07300443'))).toBe('2 53 07 2A 073 004 43');
    expect(formatIdentifier('finess', Finess.parse('730000007'))).toBe('730000007');
    expect(formatIdentifier('rpps', Rpps.parse('10000001916'))).toBe('10000001916');
    expect(formatIdentifier('commune', '73065')).toBe('73065');
  });

  it.each(kinds)('is undone by parseIdentifier for %s', (kind) => {
    let formatted = 0;
    for (const text of valid[kind]) {
      const result = parseIdentifier(kind, text);
      if (!result.ok) continue;
      formatted += 1;
      expect(parseIdentifier(kind, formatIdentifier(kind, result.value))).toEqual(result);
    }
    expect(formatted).toBe(valid[kind].length);
  });

  it('is undone by parseIdentifier for any number, valid or not', () => {
    const digits = fc.stringMatching(/^\d{14}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const siret = Siret.parse(text);
        expect(outcome('siret', formatIdentifier('siret', siret))[0]).toBe(siret);
        const siren = Siren.parse(text.slice(0, 9));
        expect(outcome('siren', formatIdentifier('siren', siren))[0]).toBe(siren);
      }),
    );
  });
});

describe('the type of what is read', () => {
  it('is that of the kind', () => {
    const result = parseIdentifier('finess', '730000007');
    expectTypeOf(result).toEqualTypeOf<Result<Finess>>();
    expect(result.ok && result.value).toBe('730000007');
  });
});

describe('hostile text', () => {
  const CANARY = 'canari918273645';
  const texts = [
    CANARY,
    `${CANARY}/${CANARY}`,
    `3730000007/${CANARY} x`,
    `${CANARY},5E+13`,
    '918273645,5E+13',
    '918273645',
    '91827364500000',
    '91827364500',
    '18273645',
    '/',
    '',
    '\u0000',
    '\ud800',
    '__proto__',
  ];

  it('is never in an issue', () => {
    let issues = 0;
    for (const kind of kinds) {
      for (const text of texts) {
        for (const mode of ['strict', 'lenient'] as const) {
          const found = parseIdentifier(kind, text, { mode, repair: true, idNat: true }).issues;
          issues += found.length;
          expect(JSON.stringify(found)).not.toMatch(/canari|18273645/i);
        }
      }
    }
    expect(issues).toBeGreaterThan(300);
  });

  it('never makes the reading throw, whatever it is', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...kinds), text, (kind, typed) => {
        const result = parseIdentifier(kind, typed, { repair: true, idNat: true });
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it.each(['7', ' ', '.', '/', 'E', '1E', 'A', '\u00a0', '７', '🏥'])(
    'of 100 kB made of %j is read like any other',
    (piece) => {
      const long = piece.repeat(100_000 / piece.length);
      for (const kind of kinds) {
        for (const text of [`${long}!`, `7,${long}!`, `!${long}`]) {
          const issues = outcome(kind, text, { repair: true, idNat: true });
          expect(issues).toEqual(['error identifier.form']);
        }
      }
    },
  );
});

describe('the rules on identifiers', () => {
  it.each(Object.entries(identifierRules))('%s speaks French and English', (rule, text) => {
    expect(rule).toMatch(/^identifier\.[a-z-]+$/);
    for (const { fr, en } of [text.message, text.hint ?? text.message]) {
      expect(fr).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(en).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(fr).not.toBe(en);
    }
  });
});

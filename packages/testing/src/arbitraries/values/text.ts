import fc from 'fast-check';

/** Texts that are valid, and that careless code breaks. */
const ODD_TEXTS = [
  'L’équipe, « ensemble »… — 100 %',
  'e\u0301te\u0301', // accents as separate characters
  'شَدَّة', // vowel signs in their usual order, which is not that of normalisation
  'שלום עולם',
  '\u202Eà rebours\u202C',
  '日本語',
  '👩🏽‍⚕️ et 👨‍👩‍👧',
  '𝒮𝒶𝓃𝓉𝑒',
  ' espaces\u00A0autour ',
  'ligne 1\nligne 2\tcolonne',
  'Zoe\u200Bcode',
  '\uFEFFx',
  '__proto__',
  'constructor',
  'null',
  '0',
  '-1',
  '=1+1',
  'a;b,"c"',
  "'; DROP TABLE person; --",
  '<b onclick="x()">&amp;</b>',
  '{"type":"person"}',
  '\\u0000',
  '/a~1b',
  '\u{10FFFF}',
] as const;

const WORDS = fc.stringMatching(
  /^[A-Z][a-zàâçéèêëîïôùûüœ]{1,8}(?: [a-zàâçéèêëîïôùûüœ]{1,8}){0,3}$/,
);

/** The characters that no text has: the control characters but tab and line feed. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '');
}

const ANYTHING = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 6 }))
  .map(([before, after]) => `${withoutControls(before)}x${after}`);

/** Texts as people write them, texts that careless code breaks, and any Unicode. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: WORDS },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 2, arbitrary: ANYTHING },
);

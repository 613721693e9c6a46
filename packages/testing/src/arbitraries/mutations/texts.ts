import type { Mutation } from './mutation.js';

/** Texts that show nothing, that hold a control character, or half a character; and some that only look so. */
export const wrongText: Mutation = (value) =>
  typeof value === 'string'
    ? [
        '   ',
        '\t\n',
        '\u00A0\u2003',
        '\u200B\uFEFF',
        '\u00AD',
        '\u115F\u3164', // Hangul fillers, which are letters and show nothing
        '\u{E0001}',
        '\u2800', // the blank pattern of Braille, which is visible by the rules of Unicode
        `${value}\u0000`,
        `${value}\r\n`,
        `\u0085${value}`,
        `${value}\u001B[31m`,
        `${value}\u2028`,
        `${value}\uD800`,
        `\uDC00${value}`,
        `a\uDE00\uD83D`,
      ]
    : [];

/** The marks of an id that are no marks of ids, and lengths around the limit. */
export const wrongId: Mutation = (value, path) => {
  const [name, holder] = [path.at(-1), path.at(-2)];
  const isId = name === 'id' || (typeof name === 'number' && holder === 'prerequisites');
  if (typeof value !== 'string' || !isId) return [];
  const forbidden = ['a/b', 'é', 'a b', 'a\n', 'a_b', '\u0661', '../a', 'a\u0000', 'x'.repeat(65)];
  return [...forbidden, 'x'.repeat(64), '.', '-'];
};

/** An official number or a code with a character too many, too few, or of another script. */
export const wrongIdentifier: Mutation = (value) => {
  if (typeof value !== 'string' || !/^[A-Z]{0,2}\d[\dA-Z]{3,13}$/.test(value)) return [];
  const rest = value.slice(1);
  return [
    `${value}0`,
    rest,
    ` ${value}`,
    `${value}\n`,
    `\u0661${rest}`,
    `\uFF11${rest}`,
    Number(value),
  ].concat(value.toLowerCase());
};

/** A code that a closed list has not, or in another case. */
export const unlistedCode: Mutation = (value, path) => {
  if (typeof value === 'object' && value !== null && 'system' in value) {
    return ['no-such-code', 'toString', ''].map((code) => ({ ...value, code }));
  }
  if (typeof value !== 'string' || path.length === 0 || !/^[a-z]+(?:-[a-z]+)*$/.test(value))
    return [];
  return ['no-such-code', 'toString', '__proto__', value.toUpperCase(), ` ${value}`];
};

/** Another type of record, or none. */
export const otherRecordType: Mutation = (value, path) =>
  typeof value === 'string' && path.at(-1) === 'type'
    ? ['person', 'structure', 'session', 'indicator-result', 'manifest', 'patient']
    : [];

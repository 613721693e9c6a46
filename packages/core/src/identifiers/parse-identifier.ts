import type { Issue, Result } from '../issue.js';
import { type IdentifierRule, identifierRules } from '../messages.js';
import type { IdentifierDefinition } from './identifier-definition.js';
import { type IdentifierKind, type Identifiers, identifierKinds } from './identifier-kinds.js';
import { compact } from './typed-text.js';

/** How {@link parseIdentifier} reads what somebody typed. */
export interface ParseIdentifierOptions {
  /**
   * `strict` refuses a number whose check digit is wrong; `lenient`, the default, takes it with a warning,
   * because published French samples have wrong ones.
   */
  readonly mode?: 'strict' | 'lenient';
  /** Puts back one leading zero that a spreadsheet dropped, with a warning. Not done unless asked. */
  readonly repair?: boolean;
  /**
   * Also takes the number inside an idNat_Struct (FINESS, SIREN, SIRET) or an idNat_PS (RPPS, ADELI).
   * Not done unless asked.
   */
  readonly idNat?: boolean;
}

function issue(rule: IdentifierRule, more: Partial<Pick<Issue, 'severity' | 'hint'>> = {}): Issue {
  return { rule, path: '', ...identifierRules[rule], ...more };
}

/** The value in the text, or in what follows the prefix of an idNat when one is looked for. */
function read<Value extends string>(
  { schema, idNatPrefix }: IdentifierDefinition<Value>,
  text: string,
  idNat: boolean,
): Value | undefined {
  const { data } = schema.safeParse(text);
  if (data !== undefined || !idNat || idNatPrefix === undefined || !text.startsWith(idNatPrefix)) {
    return data;
  }
  return schema.safeParse(text.slice(idNatPrefix.length)).data;
}

/** The value that the text is but for one leading zero. A check digit that is wrong with the zero shows another mistake. */
function withLostZero<Value extends string>(
  { schema, canLoseZero, hasCheckDigit }: IdentifierDefinition<Value>,
  text: string,
): Value | undefined {
  if (canLoseZero === undefined || text.startsWith('0')) return undefined;
  const { data } = schema.safeParse(`0${text}`);
  return data === undefined || hasCheckDigit?.(data) === false ? undefined : data;
}

function parse<Value extends string>(
  definition: IdentifierDefinition<Value>,
  text: string,
  { mode = 'lenient', repair = false, idNat = false }: ParseIdentifierOptions,
): Result<Value> {
  const typed = compact(text);
  if (typed === undefined) return { ok: false, issues: [issue('identifier.spreadsheet')] };
  const value = read(definition, typed, idNat);
  if (value !== undefined) {
    if (definition.hasCheckDigit?.(value) !== false) return { ok: true, value, issues: [] };
    return mode === 'strict'
      ? { ok: false, issues: [issue('identifier.check-digit', { severity: 'error' })] }
      : { ok: true, value, issues: [issue('identifier.check-digit')] };
  }
  const repaired = withLostZero(definition, typed);
  if (repaired === undefined) {
    return { ok: false, issues: [issue('identifier.form', { hint: definition.form })] };
  }
  return repair
    ? { ok: true, value: repaired, issues: [issue('identifier.zero-restored')] }
    : { ok: false, issues: [issue('identifier.lost-zero')] };
}

/**
 * Reads an identifier as people type or paste it: spaces of any kind, dots, lower case and full-width
 * characters are understood; a number that a spreadsheet rewrote (`2,601E+13`) or whose leading zero it dropped
 * is refused. Never throws on data, and its issues never hold what was typed.
 *
 * Reading takes the form and the check digit for proof of nothing more: that the identifier was ever given to
 * somebody is for the official register to tell.
 *
 * @example
 * parseIdentifier('siret', '732 829 320 00074'); // { ok: true, value: '73282932000074', issues: [] }
 * parseIdentifier('finess', '10000024', { repair: true }); // '010000024', with a warning
 * parseIdentifier('finess', '1730000007', { idNat: true }); // '730000007'
 */
export function parseIdentifier<Kind extends IdentifierKind>(
  kind: Kind,
  text: string,
  options: ParseIdentifierOptions = {},
): Result<Identifiers[Kind]> {
  return parse<Identifiers[Kind]>(identifierKinds[kind], text, options);
}

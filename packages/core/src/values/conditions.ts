import { isBefore } from './calendar.js';

/** The control characters of Unicode (Cc) but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** What texts look like: a text has something visible, and no such control character. */
export const textPatterns = {
  visible: VISIBLE,
  forbiddenControl: FORBIDDEN_CONTROL,
} as const;

/** True when a text shows something: neither empty nor made of spaces and invisible characters. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** True when a text has no control character but tab and line feed. */
export function hasNoControlCharacter(text: string): boolean {
  return !FORBIDDEN_CONTROL.test(text);
}

/** True when a text has no lone surrogate, which no encoding could write. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

/** The letters and signs of the Latin alphabets of Europe, all visible or harmless after a visible one. */
const ORDINARY = /^[!-~][\t\n -~\u00a0-\u024f\u2019]*$/;

/** True when a text keeps the three rules above. Most texts show it at one look. */
export function isText(text: string): boolean {
  return (
    ORDINARY.test(text) || (isVisible(text) && hasNoControlCharacter(text) && isWellFormed(text))
  );
}

/** True for every number but negative zero, which JSON reads and does not write. */
export function isNotNegativeZero(value: number): boolean {
  return !Object.is(value, -0);
}

/** True when an object has a field. */
export function hasAField(value: object): boolean {
  for (const field in value) if (value[field as never] !== undefined) return true;
  return false;
}

/** True when a field says why it has no value. */
export function saysWhyMissing(value: unknown): value is { readonly missing: unknown } {
  return typeof value === 'object' && value !== null && 'missing' in value;
}

/** Figures that are stated together. */
interface Figures {
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** True when a figure has a value or a bound. */
export function hasFigure({ value, min, max }: Figures): boolean {
  return value !== undefined || min !== undefined || max !== undefined;
}

/** True when the value of a figure lies between its bounds. */
export function isWithinBounds({ value, min, max }: Figures): boolean {
  const lowest = min ?? Number.NEGATIVE_INFINITY;
  const middle = value ?? lowest;
  return lowest <= middle && middle <= (max ?? Number.POSITIVE_INFINITY);
}

/** True unless the end is known to be before the start. */
export function endIsNotBeforeStart({
  start,
  end,
}: {
  readonly start?: unknown;
  readonly end?: unknown;
}): boolean {
  return typeof start !== 'string' || typeof end !== 'string' || !isBefore(end, start);
}

type Parts = readonly { readonly id: string }[];

/** The positions of the parts whose id an earlier part has. */
export function* repeatedIds(parts: Parts): Generator<number> {
  const seen = new Set<string>();
  for (const [position, { id }] of parts.entries()) {
    if (seen.has(id)) yield position;
    seen.add(id);
  }
}

/** True when no two parts have the same id. */
export function haveOwnIds(parts: Parts): boolean {
  // Most lists are short: comparing pairs costs less than a set.
  if (parts.length > 16) return repeatedIds(parts).next().done === true;
  for (let at = 1; at < parts.length; at += 1) {
    for (let other = 0; other < at; other += 1)
      if (parts[other]?.id === parts[at]?.id) return false;
  }
  return true;
}

/** True unless a notion of the given list has a code which the list has not. */
export function isCodeOf(
  { system, code }: { readonly system: string; readonly code?: string | undefined },
  list: string,
  codes: ReadonlySet<unknown>,
): boolean {
  return system !== list || code === undefined || codes.has(code);
}

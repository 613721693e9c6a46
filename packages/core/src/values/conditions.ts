import { isBefore } from './calendar.js';

/** The control characters of Unicode (Cc) but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** What texts look like: a text has something visible, and none of the two others. */
export const textPatterns = {
  visible: VISIBLE,
  forbiddenControl: FORBIDDEN_CONTROL,
  loneSurrogate: /\p{Surrogate}/u,
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

const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const DELETE = 0x7f;
const NO_BREAK_SPACE = 0xa0;
const SOFT_HYPHEN = 0xad;
/** The first letters after those of the Latin alphabets of Europe. */
const IPA_EXTENSIONS = 0x250;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** True when a text keeps the three rules above. One pass decides for the letters of most European languages. */
export function isText(text: string): boolean {
  let visible = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code < DELETE) visible = true;
    else if (code < SPACE && code !== TAB && code !== LINE_FEED) return false;
    else if (code >= DELETE && code < NO_BREAK_SPACE) return false;
    else if (code >= IPA_EXTENSIONS && code !== TYPOGRAPHIC_APOSTROPHE) return isAnyText(text);
    else if (code > NO_BREAK_SPACE && code !== SOFT_HYPHEN) visible = true;
  }
  return visible;
}

function isAnyText(text: string): boolean {
  return isVisible(text) && hasNoControlCharacter(text) && isWellFormed(text);
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

import * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';

/** The control characters of Unicode (Cc) but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
const STARTS_VISIBLE = /^[!-~]/;

/** True when a text shows something: neither empty nor made of spaces and invisible characters. */
export function isVisible(text: string): boolean {
  return STARTS_VISIBLE.test(text) || VISIBLE.test(text);
}

/** True when a text has no control character but tab and line feed. */
export function hasNoControlCharacter(text: string): boolean {
  return !FORBIDDEN_CONTROL.test(text);
}

/** True when a text has no lone surrogate, which no encoding could write. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

const VisibleText = withCondition(z.string(), isVisible, rule('text.blank'), {
  pattern: VISIBLE.source,
});
const PrintableText = withCondition(
  VisibleText,
  hasNoControlCharacter,
  rule('text.control-character'),
  { not: { pattern: FORBIDDEN_CONTROL.source } },
);

/**
 * A text as somebody wrote it: not blank, no control character but tab and line feed, no lone surrogate.
 *
 * Odd but valid text comes back unchanged, letter for letter and code point for code point: it is not rewritten
 * into a Unicode normalisation form, which whoever compares texts applies to both.
 */
export const Text: z.ZodString = withCondition(
  PrintableText,
  isWellFormed,
  rule('text.lone-surrogate'),
  { not: { pattern: '\\p{Surrogate}' } },
);
/** A text as somebody wrote it. See {@link Text:var}. */
export type Text = z.infer<typeof Text>;

/** A text in French and in English. */
export const LocalisedText: z.ZodObject<{ fr: typeof Text; en: typeof Text }, z.core.$strict> =
  z.strictObject({ fr: Text, en: Text });
/** A text in French and in English. */
export type LocalisedText = z.infer<typeof LocalisedText>;

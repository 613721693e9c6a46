import * as z from 'zod';
import { noteCondition } from '../condition.js';
import { rule } from '../rule.js';
import {
  hasNoControlCharacter,
  isText,
  isVisible,
  isWellFormed,
  textPatterns,
} from './conditions.js';

/**
 * A text as somebody wrote it: not blank, no control character but tab and line feed, no lone surrogate.
 *
 * Odd but valid text comes back unchanged, letter for letter and code point for code point: it is not rewritten
 * into a Unicode normalisation form, which whoever compares texts applies to both.
 */
export const Text: z.ZodString = noteCondition(
  z
    .string()
    .refine(isVisible, rule('text.blank'))
    .refine(hasNoControlCharacter, rule('text.control-character'))
    .refine(isWellFormed, rule('text.lone-surrogate')),
  isText,
  rule('text.blank'),
  {
    allOf: [
      { pattern: textPatterns.visible.source },
      { not: { pattern: textPatterns.forbiddenControl.source } },
    ],
  },
  // Few engines of regular expressions can be asked for half a character.
  ['text.lone-surrogate'],
);
/** A text as somebody wrote it. See {@link Text:var}. */
export type Text = z.infer<typeof Text>;

/** A text in French and in English. */
export const LocalisedText: z.ZodObject<{ fr: typeof Text; en: typeof Text }, z.core.$strict> =
  z.strictObject({ fr: Text, en: Text });
/** A text in French and in English. */
export type LocalisedText = z.infer<typeof LocalisedText>;

import * as z from 'zod';
import { rule } from '../rule.js';

const FORBIDDEN_CONTROL = /[^\P{Cc}\t\n]/u;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A text as somebody wrote it: not blank, no control character but tab and line feed, no lone surrogate.
 *
 * Odd but valid text comes back unchanged, letter for letter and code point for code point: it is not rewritten
 * into a Unicode normalisation form, which whoever compares texts applies to both.
 */
export const Text: z.ZodString = z
  .string()
  .refine((text) => VISIBLE.test(text), rule('text.blank'))
  .refine((text) => !FORBIDDEN_CONTROL.test(text), rule('text.control-character'))
  .refine((text) => !LONE_SURROGATE.test(text), rule('text.lone-surrogate'));
/** A text as somebody wrote it. See {@link Text:var}. */
export type Text = z.infer<typeof Text>;

/** A text in French and in English. */
export const LocalisedText: z.ZodObject<{ fr: typeof Text; en: typeof Text }, z.core.$strict> =
  z.strictObject({ fr: Text, en: Text });
/** A text in French and in English. */
export type LocalisedText = z.infer<typeof LocalisedText>;

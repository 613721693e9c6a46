import { parseArgs } from 'node:util';
import type { Localised } from '@santeparticipative/core';

/** The languages that the command speaks. */
export const languages = ['fr', 'en'] as const satisfies (keyof Localised)[];

/** A language that the command speaks. */
export type Language = (typeof languages)[number];

/** The locale in which numbers and dates of each language are written. */
export const locales: { readonly [language in Language]: string } = { fr: 'fr-FR', en: 'en-GB' };

/** The language that arguments ask for, known before they are read, so that what is wrong with them is said in it. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    strict: false,
  });
  return languages.find((language) => language === values.language) ?? 'fr';
}

import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { CivilDate, Manifest } from '@santeparticipative/core';
import type { EvaluationPeriod } from '@santeparticipative/indicators';
import { languages } from '../language.js';

/** `--language fr|en`: the language of what is printed. */
export const languageOption = () =>
  new Option('--language <language>', 'language of what is printed')
    .choices(languages)
    .default('fr' as const);

/** Reads a day; anything else is a wrong usage. */
export function day(text: string): string {
  if (CivilDate.safeParse(text).success) return text;
  throw new InvalidArgumentError('A day is expected: YYYY-MM-DD.');
}

/** Reads a whole number from 0; anything else is a wrong usage. */
export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A whole number is expected.');
}

/** Reads the namespace of a dataset; anything else is a wrong usage. */
export function namespace(text: string): string {
  if (Manifest.shape.namespace.safeParse(text).success) return text;
  throw new InvalidArgumentError('An address is expected: https://... or urn:...');
}

/** The period from a day to a day, or what is wrong with them. */
export function periodBetween(
  from: string | undefined,
  to: string | undefined,
): EvaluationPeriod | { readonly wrong: string } | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) return { wrong: '--from and --to go together.' };
  return to < from ? { wrong: '--to is before --from.' } : { start: from, end: to };
}

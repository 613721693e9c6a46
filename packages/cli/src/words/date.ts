import type { PartialDate } from '@santeparticipative/core';
import { type Language, locales } from '../language.js';

/** True for a date known to the day. */
export function isWholeDay(date: PartialDate): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** A date in words, as precisely as it is known: `1er janvier 2025`, `janvier 2025`, `2025`. */
export function dateInWords(date: PartialDate, language: Language): string {
  if (date.length === 'YYYY'.length) return date;
  const text = new Date(date).toLocaleDateString(locales[language], {
    ...(isWholeDay(date) && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // Intl does not know that French counts the first day alone with an ordinal.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

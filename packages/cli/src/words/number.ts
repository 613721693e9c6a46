import { type Language, locales } from '../language.js';

/** A number as the language writes it: `2 410,5` (with narrow spaces that do not break) or `2,410.5`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(value);
}

import type { Language } from '../language.js';
import { formatNumber } from '../words/number.js';

const WORDS = {
  fr: {
    one: 'Partage non accordé : 1 enregistrement n’a pas été écrit en FHIR.',
    several: (count: string) =>
      `Partage non accordé : ${count} enregistrements n’ont pas été écrits en FHIR.`,
  },
  en: {
    one: 'Sharing not agreed: 1 record was not written as FHIR.',
    several: (count: string) => `Sharing not agreed: ${count} records were not written as FHIR.`,
  },
} as const;

/** The line that says how many records people did not let share, never whose they are; none when all are shared. */
export function withheldLine(withheld: number, language: Language): string {
  if (withheld === 0) return '';
  const { one, several } = WORDS[language];
  return `${withheld === 1 ? one : several(formatNumber(withheld, language))}\n`;
}

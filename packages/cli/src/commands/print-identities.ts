import type { ReadIdentities } from '@santeparticipative/fhir';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { formatNumber } from '../words/number.js';
import { printable } from '../words/printable.js';

const WORDS = {
  fr: {
    saved: (count: string, file: string) => `Identités écrites à part : ${count}, dans ${file}`,
    dropped: (count: string) =>
      `Identités trouvées, qu’aucun jeu de données ne contient : ${count}. ` +
      'Rien n’en a été gardé ; --identities-out les écrit à part.',
  },
  en: {
    saved: (count: string, file: string) => `Identities written apart: ${count}, in ${file}`,
    dropped: (count: string) =>
      `Identities found, which no dataset holds: ${count}. ` +
      'Nothing was kept of them; --identities-out writes them apart.',
  },
} as const;

/** Prints how many identities were found and where they are, if anywhere; never whose they are. */
export function printIdentities(
  { stdout }: Io,
  { persons, professionals, structures, agreements }: ReadIdentities,
  file: string | undefined,
  language: Language,
): void {
  const count = persons.size + professionals.size + structures.size + agreements.size;
  if (count === 0) return;
  const { saved, dropped } = WORDS[language];
  const total = formatNumber(count, language);
  stdout.write(`${file === undefined ? dropped(total) : saved(total, printable(file))}\n`);
}

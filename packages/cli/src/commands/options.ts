import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { isNdjson } from '@santeparticipative/connector-files';
import { CivilDate, Instant, Manifest } from '@santeparticipative/core';
import type { EvaluationPeriod } from '@santeparticipative/indicators';
import { type Language, languages } from '../language.js';

const WORDS = {
  fr: {
    language: 'langue de ce qui est affiché, et des fichiers CSV',
    referenceLists:
      'sans chercher les codes de communes et de quartiers prioritaires dans les listes officielles',
    definitions: 'fichiers JSON de définitions propres, à côté de celles du catalogue',
    day: 'Un jour est attendu : AAAA-MM-JJ.',
    instant: 'Un instant est attendu : AAAA-MM-JJThh:mm:ssZ.',
    wholeNumber: 'Un nombre entier est attendu.',
    namespace: 'Une adresse est attendue : https://... ou urn:...',
    ndjson: 'Un jeu de données s’écrit dans un fichier .ndjson ou .ndjson.gz.',
    together: 'erreur : --from et --to vont ensemble.',
    before: 'erreur : --to est avant --from.',
  },
  en: {
    language: 'language of what is printed, and of CSV files',
    referenceLists:
      'without looking for the codes of communes and quartiers prioritaires in the official lists',
    definitions: 'JSON files of own definitions, beside those of the catalogue',
    day: 'A day is expected: YYYY-MM-DD.',
    instant: 'An instant is expected: YYYY-MM-DDThh:mm:ssZ.',
    wholeNumber: 'A whole number is expected.',
    namespace: 'An address is expected: https://... or urn:...',
    ndjson: 'A dataset is written into a file .ndjson or .ndjson.gz.',
    together: 'error: --from and --to go together.',
    before: 'error: --to is before --from.',
  },
} as const;

/** `--language fr|en`, read before all others: see `languageOf`. */
export const languageOption = (language: Language) =>
  new Option('--language <language>', WORDS[language].language)
    .choices(languages)
    .default('fr' as const);

/** `--no-reference-lists`: the lists are read unless it is given. They take about 0.2 s and 60 MB. */
export const referenceListsOption = (language: Language) =>
  new Option('--no-reference-lists', WORDS[language].referenceLists);

/** `--definitions <file...>`: a federation's own definitions, beside those of the catalogue. */
export const definitionsOption = (language: Language) =>
  new Option('--definitions <file...>', WORDS[language].definitions);

/** What reads an option's text: as it is when the condition holds, a wrong usage otherwise. */
const text =
  (accepts: (given: string) => boolean, wrong: string) =>
  (given: string): string => {
    if (accepts(given)) return given;
    throw new InvalidArgumentError(wrong);
  };

/** Reads a day; anything else is a wrong usage. */
export const day = (language: Language) =>
  text((given) => CivilDate.safeParse(given).success, WORDS[language].day);

/** Reads an instant; anything else is a wrong usage. */
export const instant = (language: Language) =>
  text((given) => Instant.safeParse(given).success, WORDS[language].instant);

/** Reads instants, one after another; anything else is a wrong usage. */
export const instants =
  (language: Language) =>
  (given: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    instant(language)(given),
  ];

/** Reads the namespace of a dataset; anything else is a wrong usage. */
export const namespace = (language: Language) =>
  text((given) => Manifest.shape.namespace.safeParse(given).success, WORDS[language].namespace);

/** Reads the path of a dataset to write; one whose ending says that it is no NDJSON is a wrong usage. */
export const datasetToWrite = (language: Language) => text(isNdjson, WORDS[language].ndjson);

/** Reads a whole number from 0; anything else is a wrong usage. */
export const wholeNumber =
  (language: Language) =>
  (given: string): number =>
    Number(text((digits) => /^\d{1,9}$/.test(digits), WORDS[language].wholeNumber)(given));

/** The period from a day to a day, or what is wrong with them. */
export function periodBetween(
  from: string | undefined,
  to: string | undefined,
  language: Language,
): EvaluationPeriod | { readonly wrong: string } | undefined {
  const { together, before } = WORDS[language];
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) return { wrong: together };
  return to < from ? { wrong: before } : { start: from, end: to };
}

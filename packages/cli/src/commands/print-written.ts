import { join } from 'node:path';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { printable } from '../words/printable.js';

const WORDS = {
  fr: { wrote: 'Fichiers écrits :', nothing: 'Aucun fichier n’a été écrit.' },
  en: { wrote: 'Files written:', nothing: 'No file was written.' },
} as const;

/** Prints which files of a folder were written. */
export function printWritten(
  { stdout }: Io,
  folder: string,
  files: readonly string[],
  language: Language,
): void {
  const { wrote, nothing } = WORDS[language];
  const lines = files.map((file) => `  ${printable(join(folder, file))}`);
  stdout.write(`${files.length === 0 ? nothing : [wrote, ...lines].join('\n')}\n`);
}

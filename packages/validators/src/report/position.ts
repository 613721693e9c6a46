import type { SourcePosition } from '@santeparticipative/core';
import type { Language } from './words.js';

const WORDS = {
  fr: { line: 'ligne', sheet: 'feuille', cell: 'cellule' },
  en: { line: 'line', sheet: 'sheet', cell: 'cell' },
} as const;

/** A name that comes from outside, such as a file's, in which no character moves the cursor or starts a line. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** A position in words: `contacts.xlsx, feuille Janvier, cellule B2`. Empty when nothing is known. */
export function positionInWords(
  { file, sheet, cell, line }: SourcePosition,
  language: Language,
): string {
  const words = WORDS[language];
  const parts = [
    file ?? [],
    sheet === undefined ? [] : `${words.sheet} ${sheet}`,
    cell === undefined ? [] : `${words.cell} ${cell}`,
    line === undefined ? [] : `${words.line} ${line}`,
  ];
  return printable(parts.flat().join(', '));
}

import { type IndicatorDefinition, type IndicatorResult, known } from '@santeparticipative/core';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Figures } from '../disclosure/figures.js';
import type { Release } from '../disclosure/release.js';
import { listedDisplay } from '../disclosure/stratum-display.js';
import { type Language, words } from './csv-words.js';

/** How a release is written. */
export interface CsvOptions {
  /** The language of titles, headings and units. Names of structures and notes stay as they are. */
  readonly language: Language;
}

/** What a hidden cell says, in either language. */
const SECRET = 'secret';

function numberText(value: number | undefined, { unit }: IndicatorDefinition): string {
  if (value === undefined) return '';
  return unit === 'percent' ? value.toFixed(1) : String(value);
}

function figureCells(
  { value, numerator, denominator, suppressed }: Figures,
  definition: IndicatorDefinition,
): string[] {
  if (suppressed === true) return [SECRET, '', ''];
  const counts = [numerator, denominator].map((count) => String(count?.value ?? ''));
  return [numberText(value?.value, definition), ...counts];
}

function rowsOf(
  result: IndicatorResult,
  definition: IndicatorDefinition,
  language: Language,
): string[][] {
  const { yes, no, units } = words[language];
  const period = known(result.period);
  const start = [
    definition.id,
    definition.version,
    definition.title[language],
    known(period?.start) ?? '',
    known(period?.end) ?? '',
  ];
  const row = (where: string[], cell: Figures, note: string): string[] => [
    ...start,
    ...where,
    ...figureCells(cell, definition),
    units[definition.unit],
    cell.suppressed === true ? yes : no,
    String(result.threshold ?? ''),
    note,
  ];
  return [
    row(['', '', ''], result, (result.notes ?? []).join(' ')),
    ...(result.strata ?? []).map((stratum) => {
      const { dimension, code, display = '' } = stratum;
      const listed = listedDisplay(dimension, code, definition.base);
      // A name that the publisher gave is not a list's, and has no translation.
      const name = display === listed?.fr ? listed[language] : display;
      return row([dimension, code, name], stratum, '');
    }),
  ];
}

/**
 * Writes a release as CSV (RFC 4180, UTF-8 without byte order mark, comma, lines ended by a line feed): a line
 * of headings, then one line a cell, the total of each result first, with empty dimension and code.
 *
 * A hidden cell says `secret` for its value, and has no other figure. Percentages have one decimal; the
 * decimal mark is a dot in both languages. A text that a spreadsheet would run as a formula is written
 * after an apostrophe.
 *
 * @example
 * releaseToCsv(release, { language: 'fr' });
 */
export function releaseToCsv(release: Release, { language }: CsvOptions): string {
  const rows = release.results.flatMap((result, index) => {
    const definition = release.definitions[index];
    return definition === undefined ? [] : rowsOf(result, definition, language);
  });
  return stringify([words[language].headings, ...rows], { escape_formulas: true });
}

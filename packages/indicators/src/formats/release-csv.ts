import { type IndicatorDefinition, type IndicatorResult, known } from '@santeparticipative/core';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Figures } from '../disclosure/figures.js';
import type { Release } from '../disclosure/release.js';
import { listedDisplay } from '../disclosure/stratum-display.js';
import { csvForms, type Language } from './csv-form.js';
import { unitNames } from './unit-names.js';

/** How a release is written. */
export interface CsvOptions {
  /** The language of titles, headings, units and numbers. Names of structures and notes stay as they are. */
  readonly language: Language;
}

/** What a hidden cell says, in either language. */
const SECRET = 'secret';

function numberText(
  value: number | undefined,
  { unit }: IndicatorDefinition,
  language: Language,
): string {
  if (value === undefined) return '';
  const text = unit === 'percent' ? value.toFixed(1) : String(value);
  return text.replace('.', csvForms[language].decimalMark);
}

function figureCells(
  { value, numerator, denominator, suppressed }: Figures,
  definition: IndicatorDefinition,
  language: Language,
): string[] {
  if (suppressed === true) return [SECRET, '', ''];
  const counts = [numerator, denominator].map((count) => String(count?.value ?? ''));
  return [numberText(value?.value, definition, language), ...counts];
}

function rowsOf(
  result: IndicatorResult,
  definition: IndicatorDefinition,
  language: Language,
): string[][] {
  const { yes, no } = csvForms[language];
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
    ...figureCells(cell, definition, language),
    unitNames[definition.unit][language],
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
 * Writes a release as CSV (quoted as RFC 4180 says, UTF-8, lines ended by a line feed): a line of headings, then one
 * line a cell, the total of each result first, with empty dimension and code.
 *
 * In French it is what a French spreadsheet opens: a byte order mark, semicolons between cells, decimal commas.
 * In English it has no byte order mark, commas, and decimal dots.
 *
 * A hidden cell says `secret` for its value, and has no other figure. Percentages have one decimal. A text that a
 * spreadsheet would run as a formula is written after an apostrophe.
 *
 * @example
 * releaseToCsv(release, { language: 'fr' });
 */
export function releaseToCsv(release: Release, { language }: CsvOptions): string {
  const { headings, delimiter, byteOrderMark } = csvForms[language];
  const rows = release.results.flatMap((result, index) => {
    const definition = release.definitions[index];
    return definition === undefined ? [] : rowsOf(result, definition, language);
  });
  return stringify([headings, ...rows], { escape_formulas: true, delimiter, bom: byteOrderMark });
}

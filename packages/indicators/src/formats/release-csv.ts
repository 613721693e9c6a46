import { formulaGuarded } from '@santeparticipative/core';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Release } from '../disclosure/release.js';
import { type ColumnId, columnIds, isAlwaysThere } from './columns.js';
import { type CsvForm, csvForms, headingsOf, type Language } from './csv-form.js';
import { type Row, releaseRows } from './release-rows.js';

/** How a release is written. */
export interface CsvOptions {
  /** The language of titles, headings, units and numbers. Names of structures and notes stay as they are. */
  readonly language: Language;
}

const PERCENTAGES = new Set(['value', 'value_min', 'value_max', 'interval_low', 'interval_high']);

function cellsOf(row: Row, ids: readonly ColumnId[], form: CsvForm): string[] {
  return ids.map((id) => {
    const cell = row[id];
    switch (typeof cell) {
      case 'string':
        return formulaGuarded(cell);
      case 'boolean':
        return cell ? form.yes : form.no;
      case 'number': {
        const isEven = form.evenDecimals && row.unit === '%' && PERCENTAGES.has(id);
        return (isEven ? cell.toFixed(1) : String(cell)).replace('.', form.decimalMark);
      }
      default:
        return id === 'value' && row.suppressed === true ? form.hidden : '';
    }
  });
}

function write(release: Release, form: CsvForm): string {
  const rows = releaseRows(release, form.language);
  const { delimiter, byteOrderMark, leavesOutEmpty } = form;
  const isThere = (id: ColumnId): boolean =>
    !leavesOutEmpty || isAlwaysThere(id) || rows.some((row) => row[id] !== undefined);
  const ids = columnIds.filter(isThere);
  const cells = rows.map((row) => cellsOf(row, ids, form));
  return stringify([headingsOf(ids, form), ...cells], {
    delimiter,
    bom: byteOrderMark,
  });
}

/**
 * Writes a release as CSV for people (quoted as RFC 4180 says, UTF-8, lines ended by a line feed): a line of headings,
 * then one line a cell, the total of each result first, with empty dimension and code. A column in which nothing would
 * stand, such as those of a third dimension, is left out.
 *
 * In French it is what a French spreadsheet opens: a byte order mark, semicolons between cells, decimal commas.
 * In English it has no byte order mark, commas, and decimal dots.
 *
 * A hidden cell says `secret` for its value, and has no other figure. Percentages have one decimal. A proportion has
 * its confidence interval, see {@link wilsonInterval}. A text that a spreadsheet would run as a formula is written
 * after an apostrophe.
 *
 * @example
 * releaseToCsv(release, { language: 'fr' });
 */
export function releaseToCsv(release: Release, { language }: CsvOptions): string {
  return write(release, csvForms[language]);
}

/**
 * Writes a release as CSV for machines: the table that a data package describes, see {@link releaseToDataPackage}. The
 * columns are those of {@link releaseToCsv}, under English names that do not change; UTF-8 without a byte order mark,
 * commas, decimal dots, ISO 8601 dates, `true` and `false`, titles in French. The value of a hidden cell is empty.
 *
 * As open data end up in spreadsheets, the apostrophe before what would be a formula stands here too.
 */
export function releaseToDataCsv(release: Release): string {
  return write(release, csvForms.data);
}

import { parseJsonText, type Result, shapeIssue } from '@santeparticipative/core';
import type { Format } from '@santeparticipative/exchange';

/** A row of a table: a text for each column, and nothing else. It has no prototype. */
export type CsvRow<Column extends string> = { readonly [column in Column]: string };

/** The columns of a table: what each is called in the file. */
export type CsvColumns<Column extends string> = { readonly [column in Column]: string };

/** The columns of a table, in their order, with what each is called. */
export function columnsOf<Column extends string>(
  columns: CsvColumns<Column>,
): readonly (readonly [Column, string])[] {
  const entries: [Column, string][] = [];
  for (const column in columns) entries.push([column, columns[column]]);
  return entries;
}

/** The row of a function that gives the text of each column. */
export function rowOf<Column extends string>(
  columns: CsvColumns<Column>,
  cell: (column: Column, heading: string) => string,
): CsvRow<Column> {
  const row: { [column in Column]?: string } = Object.create(null);
  for (const [column, heading] of columnsOf(columns)) row[column] = cell(column, heading);
  return isWhole(row, columns) ? row : raise();
}

function isWhole<Column extends string>(
  row: { readonly [column in Column]?: string },
  columns: CsvColumns<Column>,
): row is CsvRow<Column> {
  return columnsOf(columns).every(([column]) => typeof row[column] === 'string');
}

function raise(): never {
  throw new TypeError('A cell of a row is not a text.');
}

/** Rows as values of an exchange. A row is named by all it holds, unless something says what names it. */
export function csvRowFormat<Column extends string>(
  columns: CsvColumns<Column>,
  key?: (row: CsvRow<Column>) => string,
): Format<CsvRow<Column>> {
  const write = (row: CsvRow<Column>): string =>
    JSON.stringify(columnsOf(columns).map(([column]) => row[column]));
  return {
    name: 'csv-row',
    parse: (text) => parse(columns, text),
    write,
    identify: (row) => ({ key: `row/${key === undefined ? write(row) : key(row)}` }),
  };
}

function parse<Column extends string>(
  columns: CsvColumns<Column>,
  text: string,
): Result<CsvRow<Column>> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const cells: readonly unknown[] = Array.isArray(json.value) ? json.value : [];
  const texts = cells.filter((cell) => typeof cell === 'string');
  const isRow = texts.length === cells.length && texts.length === columnsOf(columns).length;
  if (!isRow) return { ok: false, issues: [shapeIssue('field.type')] };
  let next = 0;
  const value = rowOf(columns, () => {
    const cell = texts[next] ?? '';
    next += 1;
    return cell;
  });
  return { ok: true, value, issues: [] };
}

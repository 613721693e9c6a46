import { name, text } from '../sql/quoting.js';
import type { Column, ColumnKind } from '../table/columns.js';
import type { FileForm } from './form.js';

/** The type of a column of the table form in DuckDB. */
export const COLUMN_TYPES: { readonly [kind in ColumnKind]: string } = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  list: 'VARCHAR',
};

/**
 * How a CSV file of the table form is written, said in full, so that nothing is guessed from what it holds: RFC 4180,
 * a header, nothing between two commas where there is no value, and `""` for a text without characters.
 */
const CSV =
  "header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, " +
  "all_varchar = true, skip = 0, comment = '', null_padding = false, strict_mode = true, " +
  'max_line_size = 67108864, buffer_size = 134217728';

/** The same, for writing. */
export const CSV_WRITTEN =
  "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";

/** The column of the place of a row in a Parquet file. */
export const ROW_NUMBER = 'file_row_number';

/** The rows of a file of the table form, with the columns that it has; of Parquet, with their numbers too. */
export function tableSource(path: string, form: Exclude<FileForm, 'ndjson'>): string {
  return form === 'parquet'
    ? `read_parquet([${text(path)}], file_row_number = true)`
    : `read_csv([${text(path)}], ${CSV})`;
}

/**
 * The rows of a file of the table form, with the columns that are asked for. One that the file does not have, which
 * `present` tells, is without value in every row.
 */
export function tableQuery(
  path: string,
  form: Exclude<FileForm, 'ndjson'>,
  columns: readonly Column[],
  present: ReadonlySet<string>,
): string {
  const selected = columns.map(({ path: column, kind }) => {
    const value = present.has(column) ? name(column) : 'NULL';
    return `CAST(${value} AS ${COLUMN_TYPES[kind]}) AS ${name(column)}`;
  });
  if (form === 'parquet') selected.push(ROW_NUMBER);
  return `SELECT ${selected.join(', ')} FROM ${tableSource(path, form)}`;
}

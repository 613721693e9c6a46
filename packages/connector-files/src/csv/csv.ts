import type { EncryptionOptions } from '../encryption/options.js';
import type { FileEnd } from '../file-end.js';
import { openReplacing } from '../writing/replacing-session.js';
import { CsvLayout } from './csv-layout.js';
import { type CsvColumns, type CsvRow, csvRowFormat } from './csv-row.js';
import { readCsv } from './read-csv.js';

/** How a CSV file is read and written. */
export interface CsvOptions<Column extends string> extends EncryptionOptions {
  /** The columns that rows have, and what each is called in the first line of the file. */
  readonly columns: CsvColumns<Column>;
  /** A file that has further columns is `refused`, unless told that they are `left-out`. */
  readonly otherColumns?: 'refused' | 'left-out' | undefined;
  /** Writes what a French spreadsheet opens: a byte order mark, and semicolons. Either form is read. */
  readonly forPeople?: boolean | undefined;
  /** The longest row, in characters. 16 MiB unless told. */
  readonly maxRowLength?: number | undefined;
  /** Makes what the rows hold unique in the world: the namespace of the records that a step makes of them. */
  readonly namespace?: string | undefined;
  /** What names a row, always the same for one thing. All that it holds unless told. */
  readonly key?: ((row: CsvRow<Column>) => string) | undefined;
}

/**
 * A CSV file (RFC 4180, UTF-8), read and written as a stream. Its rows are texts by column; a step makes of them what
 * they mean.
 *
 * A cell that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-`, `@`, a tab or a carriage
 * return, is written after an apostrophe, and read without it; a number below zero stays as it is.
 *
 * @example
 * const from = csv('groupes.csv', { columns: { id: 'Identifiant', name: 'Nom' }, namespace });
 * await exchange({ from, to: ndjson('groupes.ndjson'), step: ({ id, name }) => toGroup(id, name) });
 */
export function csv<const Column extends string>(
  path: string,
  options: CsvOptions<Column>,
): FileEnd<CsvRow<Column>> {
  const { columns, key, recipients, forPeople = false } = options;
  return {
    name: path,
    format: csvRowFormat(columns, key),
    capabilities: { commits: 'whole', dryRun: true },
    read: (context) => readCsv(path, options, context),
    open: (context) =>
      openReplacing({ path, layout: new CsvLayout(columns, forPeople), recipients }, context),
  };
}

import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UnreadableFile } from '../reading/failure.js';
import { csvTexts, separatorOf } from './csv-texts.js';

/** The cells of a row, and where it begins in the file, the first line being 1. */
export interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A file that is no CSV from a line on. */
export class BrokenCsv extends UnreadableFile {
  constructor(
    rule: 'file.csv-quotes' | 'file.csv-row-too-long',
    readonly line: number,
  ) {
    super(rule);
  }
}

/** What csv-parse gives for a row when it is asked where it is. */
interface Parsed {
  readonly record: string[];
  readonly info: { readonly empty_lines: number };
}

async function* after(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * The rows of a CSV as they come (RFC 4180; lines end with CRLF or LF, and cells are separated by what the first line
 * says). Blank lines are passed over.
 *
 * @throws {UnreadableFile} When the file is not UTF-8, or no CSV.
 */
export async function* csvRows(
  chunks: AsyncIterable<Buffer>,
  maxRowLength: number,
): AsyncGenerator<Cells> {
  const texts = csvTexts(chunks);
  const head = await texts.next();
  if (head.done === true) return;
  const parser = parse({
    delimiter: separatorOf(head.value),
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRowLength,
    info: true,
  });
  // A failure of either ends the other, and reaches whoever reads.
  pipeline(Readable.from(after(head.value, texts)), parser, () => {});
  const parsed: AsyncIterable<Parsed> = parser;
  // Counted here: csv-parse counts a CRLF within a cell twice.
  let lines = 1;
  let blank = 0;
  try {
    for await (const { record, info } of parsed) {
      blank = info.empty_lines;
      yield { cells: record, line: lines + blank };
      lines += 1 + record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    }
  } catch (error) {
    // The error itself quotes the row.
    if (!(error instanceof CsvError)) throw error;
    const isLong = error.code === 'CSV_MAX_RECORD_SIZE';
    throw new BrokenCsv(isLong ? 'file.csv-row-too-long' : 'file.csv-quotes', lines + blank);
  } finally {
    // Whoever stops early leaves no file open.
    await texts.return(undefined);
  }
}

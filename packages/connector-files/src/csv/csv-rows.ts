import { CsvError, type Parser, parse } from 'csv-parse';
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

/** Gives texts to csv-parse one by one, and takes the rows that each completes. */
class RowParser {
  readonly #parser: Parser;
  #rows: Cells[] = [];
  /** Where the next row begins. Counted here: csv-parse counts a CRLF within a cell twice. */
  #line = 1;
  #blank = 0;

  constructor(delimiter: string, maxRowLength: number) {
    this.#parser = parse({
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: maxRowLength,
      on_record: (cells: string[], { empty_lines: blank }) => {
        this.#blank = blank;
        this.#rows.push({ cells, line: this.#line + blank });
        this.#line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        return null;
      },
    });
    // Whoever writes is told of an error too.
    this.#parser.on('error', () => {});
  }

  /** The rows that end in a text, or in the end of all. What is wrong with it is thrown after those before it. */
  *rows(failure: Error | undefined): Generator<Cells> {
    const rows = this.#rows;
    this.#rows = [];
    yield* rows;
    if (failure === undefined) return;
    // The error itself quotes the row.
    if (!(failure instanceof CsvError)) throw failure;
    const isLong = failure.code === 'CSV_MAX_RECORD_SIZE';
    const rule = isLong ? 'file.csv-row-too-long' : 'file.csv-quotes';
    throw new BrokenCsv(rule, this.#line + this.#blank);
  }

  write(text: string): Promise<Error | undefined> {
    return new Promise((resolve) => {
      this.#parser.write(text, (error) => resolve(error ?? undefined));
    });
  }

  end(): Promise<Error | undefined> {
    return new Promise((resolve) => {
      this.#parser.once('error', resolve);
      this.#parser.end(() => resolve(undefined));
    });
  }
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
  let parser: RowParser | undefined;
  for await (const text of csvTexts(chunks)) {
    parser ??= new RowParser(separatorOf(text), maxRowLength);
    yield* parser.rows(await parser.write(text));
  }
  if (parser !== undefined) yield* parser.rows(await parser.end());
}

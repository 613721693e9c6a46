import { withoutFormulaGuard } from '@santeparticipative/core';
import type { Read, SourceContext } from '@santeparticipative/exchange';
import { fileIssue } from '../messages.js';
import { ruleOfFailure } from '../reading/failure.js';
import { type OpenOptions, openBytes } from '../reading/open-bytes.js';
import { type CsvColumns, type CsvRow, columnsOf, rowOf } from './csv-row.js';
import { BrokenCsv, csvRows } from './csv-rows.js';

const LONGEST_ROW = 16 * 1024 * 1024;

/** How the rows of a CSV are read. */
export interface ReadCsvOptions<Column extends string> extends OpenOptions {
  readonly columns: CsvColumns<Column>;
  readonly otherColumns?: 'refused' | 'left-out' | undefined;
  readonly maxRowLength?: number | undefined;
  readonly namespace?: string | undefined;
}

/** Where each column stands, by its heading; `undefined` when they are not those expected. */
function placesOf<Column extends string>(
  headings: readonly string[],
  { columns, otherColumns }: ReadCsvOptions<Column>,
): ReadonlyMap<string, number> | undefined {
  const expected = columnsOf(columns).map(([, heading]) => heading);
  const places = new Map(headings.map((heading, place) => [heading, place]));
  const isThere = expected.every(
    (heading) => headings.filter((other) => other === heading).length === 1,
  );
  const hasOthers = headings.length > expected.length;
  return isThere && (otherColumns === 'left-out' || !hasOthers) ? places : undefined;
}

/** Reads the rows of a CSV in constant memory, each with the line on which it begins. */
export async function* readCsv<Column extends string>(
  path: string,
  options: ReadCsvOptions<Column>,
  { signal }: SourceContext,
): AsyncGenerator<Read<CsvRow<Column>>> {
  const { columns, namespace = '', maxRowLength = LONGEST_ROW } = options;
  let places: ReadonlyMap<string, number> | undefined;
  let width = 0;
  try {
    for await (const { cells, line } of csvRows(openBytes(path, options), maxRowLength)) {
      if (signal.aborted) return;
      const at = { file: path, line };
      if (places === undefined) {
        places = placesOf(cells.map(withoutFormulaGuard), options);
        width = cells.length;
        if (places === undefined) {
          yield { kind: 'failed', issues: [fileIssue('file.csv-columns', at)] };
          return;
        }
      } else if (cells.length !== width) {
        yield { kind: 'rejected', issues: [fileIssue('file.csv-row', at)] };
      } else {
        const known = places;
        const cellOf = (heading: string): string => cells[known.get(heading) ?? width] ?? '';
        const value = rowOf(columns, (_column, heading) => withoutFormulaGuard(cellOf(heading)));
        yield { kind: 'value', value, origin: { namespace, at } };
      }
    }
  } catch (error) {
    const where = error instanceof BrokenCsv ? { line: error.line } : {};
    yield { kind: 'failed', issues: [fileIssue(ruleOfFailure(error), { file: path, ...where })] };
    return;
  }
  if (places === undefined) {
    yield { kind: 'failed', issues: [fileIssue('file.csv-columns', { file: path, line: 1 })] };
  }
}

import { type Issue, withoutFormulaGuard } from '@santeparticipative/core';
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type ColumnId, columnIds, columns, isAlwaysThere } from './columns.js';
import { type CsvForm, csvForms, headingsOf } from './csv-form.js';
import { type CsvLine, csvIssue } from './csv-issue.js';
import type { Row } from './release-rows.js';

/** A line, and its cells by column as far as they could be read. */
export interface ReadLine extends CsvLine {
  readonly row: Row;
}

/** What was read of a CSV. */
export interface ReadLines {
  readonly form: CsvForm;
  readonly lines: readonly ReadLine[];
  readonly issues: readonly Issue[];
}

/** So many issues tell what is wrong with a file. */
const MOST_ISSUES = 1000;

/** A form, and the columns that a text in it has. */
interface Shape {
  readonly form: CsvForm;
  readonly ids: readonly ColumnId[];
}

/** The columns of headings in a form, in their order; `undefined` when they are not its own. */
function idsIn(form: CsvForm, headings: readonly string[]): ColumnId[] | undefined {
  const ids = columnIds.filter((id) => headings.includes(form.heading(id)));
  const isWhole = form.leavesOutEmpty
    ? columnIds.filter(isAlwaysThere).every((id) => ids.includes(id))
    : ids.length === columnIds.length;
  const isOrdered = headingsOf(ids, form).join('\n') === headings.join('\n');
  return isWhole && isOrdered ? ids : undefined;
}

/** The form whose headings the text begins with. */
function shapeOf(text: string): Shape | undefined {
  const [headings = ''] = text.replace(/^\ufeff/u, '').split(/\r?\n/u, 1);
  // A spreadsheet may quote headings that have a space. None has a quotation mark or a separator in it.
  const bare = headings.replaceAll('"', '');
  for (const form of Object.values(csvForms)) {
    const ids = idsIn(form, bare.split(form.delimiter));
    if (ids !== undefined) return { form, ids };
  }
  return undefined;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/** A number that JSON can write, or `undefined`. */
function numberOf(cell: string, { decimalMark }: CsvForm): number | undefined {
  // A dot in a French file is no decimal mark.
  if (decimalMark !== '.' && cell.includes('.')) return undefined;
  const text = cell.replace(decimalMark, '.');
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) && !Object.is(number, -0) ? number : undefined;
}

type ReadCell = { readonly value: Row[ColumnId] } | { readonly rule: 'csv.number' | 'csv.boolean' };

function readCell(cell: string, id: ColumnId, form: CsvForm): ReadCell {
  if (cell === '') return { value: undefined };
  switch (columns[id].kind) {
    case 'number':
    case 'integer': {
      if (id === 'value' && cell === form.hidden) return { value: undefined };
      const value = numberOf(cell, form);
      return value === undefined ? { rule: 'csv.number' } : { value };
    }
    case 'boolean':
      if (cell !== form.yes && cell !== form.no) return { rule: 'csv.boolean' };
      return { value: cell === form.yes };
    default:
      // A text of ours has no carriage return: one is of a spreadsheet that wrote the file again.
      return { value: withoutFormulaGuard(cell.replaceAll('\r\n', '\n')) };
  }
}

/** Reads the cells of a line. Those that have not the right form are issues. */
function readLine(
  cells: readonly string[],
  at: CsvLine,
  { form, ids }: Shape,
): [ReadLine, Issue[]] {
  if (cells.length !== ids.length) {
    return [{ ...at, row: {} }, [csvIssue('csv.line-length', at)]];
  }
  const row: { -readonly [column in ColumnId]?: Row[column] } = {};
  const issues: Issue[] = [];
  ids.forEach((id, position) => {
    const read = readCell(cells[position] ?? '', id, form);
    if ('rule' in read) issues.push(csvIssue(read.rule, at, id));
    else if (read.value !== undefined) row[id] = read.value;
  });
  return [{ ...at, row }, issues];
}

/** Reads the lines of a CSV in whichever of the forms it is. */
export function csvLines(text: string): ReadLines {
  const shape = shapeOf(text);
  if (shape === undefined) {
    return { form: csvForms.data, lines: [], issues: [csvIssue('csv.columns')] };
  }
  const { form } = shape;
  const lines: ReadLine[] = [];
  const issues: Issue[] = [];
  let line = 1;
  try {
    // Takes each record as it is read: no list of them all has to be kept.
    parse(text, {
      bom: true,
      delimiter: form.delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      on_record: (cells: string[], { records, lines: read }) => {
        const at = { index: records - 2, line };
        line = read + 1;
        if (at.index >= 0 && issues.length < MOST_ISSUES) {
          const [one, wrong] = readLine(cells, at, shape);
          lines.push(one);
          issues.push(...wrong);
        }
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    issues.push(csvIssue('csv.malformed', { index: lines.length, line }));
  }
  return {
    form,
    lines,
    issues:
      issues.length < MOST_ISSUES
        ? issues
        : [...issues.slice(0, MOST_ISSUES), csvIssue('csv.too-many-issues')],
  };
}

import Table from 'cli-table3';
import { printable } from '../words/printable.js';

/** A column of a table in the terminal. */
export interface Column {
  readonly title: string;
  /** Its width in characters, margins included. */
  readonly width: number;
  /** Numbers stand on the right. */
  readonly number?: boolean;
  /** True when its texts may be cut anywhere, not between words alone: addresses, file names. */
  readonly anywhere?: boolean;
}

/** What a cell says, on one line or on several. */
export type CellText = string | readonly string[];

function row(columns: readonly Column[], texts: readonly CellText[]): Table.HorizontalTableRow {
  return columns.map(({ anywhere = false }, index) => ({
    content: [texts[index] ?? ''].flat().map(printable).join('\n'),
    wrapOnWordBoundary: !anywhere,
  }));
}

/** Draws a table with lines and without colours, so that it reads the same in a terminal, a log and a mail. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly CellText[])[],
): string {
  const table = new Table({
    head: columns.map(({ title }) => title),
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ number = false }) => (number ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
    wordWrap: true,
  });
  table.push(...rows.map((texts) => row(columns, texts)));
  return table.toString();
}

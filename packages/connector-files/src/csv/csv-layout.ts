import { formulaGuarded, type Result } from '@santeparticipative/core';
import type { Delivery } from '@santeparticipative/exchange';
import { stringify } from 'csv-stringify/sync';
import { type Layout, laidOut } from '../writing/layout.js';
import { type CsvColumns, type CsvRow, columnsOf } from './csv-row.js';

/** Lays out rows as a CSV (RFC 4180) that no spreadsheet runs as formulas, after a line of headings. */
export class CsvLayout<Column extends string> implements Layout<CsvRow<Column>> {
  readonly #columns: readonly (readonly [Column, string])[];
  #hasBegun = false;

  constructor(
    columns: CsvColumns<Column>,
    /** True for people, whose spreadsheet wants semicolons, and a byte order mark to read accents right. */
    readonly forPeople: boolean,
  ) {
    this.#columns = columnsOf(columns);
  }

  add({ value }: Delivery<CsvRow<Column>>): Result<string> {
    return laidOut(this.#begin() + this.#line(this.#columns.map(([column]) => value[column])));
  }

  end(): Result<string> {
    return laidOut(this.#begin());
  }

  #begin(): string {
    if (this.#hasBegun) return '';
    this.#hasBegun = true;
    const headings = this.#line(this.#columns.map(([, heading]) => heading));
    return this.forPeople ? `\ufeff${headings}` : headings;
  }

  #line(cells: readonly string[]): string {
    return stringify([cells.map(formulaGuarded)], {
      delimiter: this.forPeople ? ';' : ',',
      record_delimiter: '\r\n',
      // Either character ends a line somewhere. A lone empty cell would be a blank line.
      quoted_match: /[\r\n]/,
      quoted_empty: cells.length === 1,
    });
  }
}

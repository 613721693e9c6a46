import type { RecordType } from '@santeparticipative/core';
import { name, text } from '../sql/quoting.js';
import { type Column, MISSING, type Place, type TableForm } from '../table/columns.js';

/** The columns of the lines that queries read: those alone are read from the files. */
export class LineColumns {
  readonly form: TableForm;
  readonly #read = new Map<string, Column>();

  constructor(form: TableForm) {
    this.form = form;
  }

  /** What records of a type have at a path. */
  placeOf(type: RecordType, path: string): Place | undefined {
    return this.form.placeOf(type, path);
  }

  #use(column: Column): string {
    this.#read.set(column.path, column);
    return name(column.path);
  }

  /** The value at a path of records of a type, as an expression: `NULL` when none of them has one there. */
  value(type: RecordType, path: string): string {
    const column = this.form.columnsAt(type, path).find((found) => found.path === path);
    return column === undefined ? 'NULL' : this.#use(column);
  }

  /** The type of a reference at a path, as an expression. */
  typeOf(type: RecordType, path: string): string {
    const constant = this.placeOf(type, `${path}.type`)?.constant;
    return constant === undefined ? this.value(type, `${path}.type`) : text(constant);
  }

  /** True where something is at a path, or under it, as an expression; that it is missing for a reason is not. */
  present(type: RecordType, path: string): string {
    return this.#any(
      this.form.columnsAt(type, path).filter(({ path: found }) => found !== path + MISSING),
    );
  }

  /** True where something is told at a path, be it why a value is missing. */
  told(type: RecordType, path: string): string {
    return this.#any(this.form.columnsAt(type, path));
  }

  /** True where a value is missing for a reason, at a path or on the way to it. */
  missing(type: RecordType, path: string): string {
    const steps = path.split('.');
    const ways = steps.map((_, index) => steps.slice(0, index + 1).join('.') + MISSING);
    return this.#any(
      ways.flatMap((way) =>
        this.form
          .columnsAt(type, way.slice(0, -MISSING.length))
          .filter(({ path: found }) => found === way),
      ),
    );
  }

  #any(columns: readonly Column[]): string {
    if (columns.length === 0) return 'false';
    return `(${columns.map((column) => `${this.#use(column)} IS NOT NULL`).join(' OR ')})`;
  }

  /** The columns that were asked for so far. */
  read(): Column[] {
    return [...this.#read.values()];
  }
}

import { name } from '../sql/quoting.js';

/** A column of a query, by its name. Those of our own begin with `$`, which no field does. */
export type Columns = Readonly<Record<string, string>>;

/** A query to which columns are added, step by step. A step sees the columns of those before it. */
export class Relation {
  readonly sql: string;

  constructor(sql: string) {
    this.sql = sql;
  }

  /** Adds columns, which `joins` may bring: the relation so far is `r`. */
  with(columns: Columns, joins = ''): Relation {
    const added = Object.entries(columns).map(([column, sql]) => `, ${sql} AS ${name(column)}`);
    if (added.length === 0) return this;
    return new Relation(`SELECT r.*${added.join('')}\nFROM (${this.sql}) r ${joins}`);
  }

  /** Makes a row of each element of a list. */
  unnesting(column: string, list: string): Relation {
    return new Relation(
      `SELECT r.*, u.item AS ${name(column)}\nFROM (${this.sql}) r, unnest(${list}) AS u(item)`,
    );
  }

  /** Leaves out the rows of which a condition does not hold. */
  where(condition: string): Relation {
    return new Relation(`SELECT r.* FROM (${this.sql}) r WHERE ${condition}`);
  }

  /** Puts another value in a column. */
  replacing(column: string, sql: string): Relation {
    return new Relation(`SELECT r.* REPLACE (${sql} AS ${name(column)}) FROM (${this.sql}) r`);
  }

  /** Leaves out some columns. */
  without(columns: readonly string[]): Relation {
    return new Relation(
      `SELECT r.* EXCLUDE (${columns.map(name).join(', ')}) FROM (${this.sql}) r`,
    );
  }

  /** Keeps some columns alone. */
  only(columns: readonly string[]): Relation {
    return new Relation(`SELECT ${columns.map(name).join(', ')}\nFROM (${this.sql}) r`);
  }
}

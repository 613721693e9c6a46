import { type Issue, recordTypes } from '@santeparticipative/core';
import * as z from 'zod';
import type { Database } from '../database/database.js';
import { type FileForm, formOf } from '../files/form.js';
import { ndjsonQuery } from '../files/ndjson.js';
import { ROW_NUMBER, tableQuery, tableSource } from '../files/tables.js';
import { statementPaths, statuses } from '../history/settle-history.js';
import { engineIssue } from '../messages.js';
import type { Mattering } from '../passes/matters.js';
import { Relation } from '../passes/relation.js';
import { name, texts } from '../sql/quoting.js';
import type { Column, TableForm } from '../table/columns.js';

/** What every record tells of itself, by the column of the lines that holds it. */
const own = {
  $type: { path: 'type', sql: '"type"::record_type' },
  $id: { path: 'id', sql: '"id"' },
  $version: { path: 'meta.version', sql: '"meta.version"::INTEGER' },
  $recorded: { path: 'meta.recordedAt', sql: '"meta.recordedAt"::TIMESTAMP' },
  $status: { path: 'meta.status', sql: '"meta.status"::record_status' },
} as const;

/** What a record says of others, as JSON without what it does not say; nothing where it says nothing. */
function said(): string {
  const entries = Object.entries(statementPaths);
  const told = entries.map(([, path]) => `${name(`${path}.id`)} IS NOT NULL`).join(' OR ');
  const parts = entries.map(
    ([key, path]) =>
      `CASE WHEN ${name(`${path}.id`)} IS NOT NULL THEN json_object('${key}', json_object('type', ${name(`${path}.type`)}, 'id', ${name(`${path}.id`)})) ELSE '{}' END`,
  );
  return `CASE WHEN ${told} THEN json_merge_patch(${parts.join(', ')})::VARCHAR END`;
}

function columnsOf(paths: Iterable<string>, form: TableForm): Column[] {
  const all = new Map(form.columns().map((column) => [column.path, column]));
  return [...new Set(paths)].flatMap((path) => all.get(path) ?? []);
}

async function sourceQuery(
  database: Database,
  path: string,
  form: FileForm,
  columns: readonly Column[],
  table: TableForm,
): Promise<string | undefined> {
  if (form === 'ndjson') return ndjsonQuery(path, columns, table);
  const described = await database.rows(
    `DESCRIBE SELECT * FROM ${tableSource(path, form)}`,
    z.object({ column_name: z.string() }),
  );
  const present = new Set(described.map(({ column_name }) => column_name));
  const isTable = Object.values(own).every((column) => present.has(column.path));
  return isTable ? tableQuery(path, form, columns, present) : undefined;
}

/** More rows than any file has: what sets the lines of one file apart from those of the next. */
const ROWS_AT_MOST = 2 ** 40;

function partName(index: number): string {
  return name(`lines of ${index}`);
}

/**
 * Makes the view `lines` of the files, one row a record, whatever its version, with the columns that queries need, and
 * `$line`, the same number for a line each time. Parquet stays where it is, for its columns are as quickly read as
 * those of a table; what is in another form is read once. Gives the issues of the first file that cannot be read. What DuckDB says of a failure quotes the data, and is kept
 * from everybody.
 */
export async function readLines(
  database: Database,
  files: readonly { readonly path: string; readonly name: string }[],
  needed: readonly Column[],
  table: TableForm,
  { mark, always }: Mattering,
): Promise<Issue[]> {
  await database.run(`
    CREATE TYPE record_type AS ENUM (${texts(recordTypes).slice(1, -1)});
    CREATE TYPE record_status AS ENUM (${texts(statuses).slice(1, -1)})`);
  const statements = Object.values(statementPaths).flatMap((path) => [
    `${path}.type`,
    `${path}.id`,
  ]);
  const fields = needed.map(({ path }) => path);
  const paths = [...Object.values(own).map(({ path }) => path), ...statements, ...fields];
  const columns = columnsOf(paths, table);
  const selected = [
    ...Object.entries(own).map(([column, { sql }]) => `${sql} AS ${name(column)}`),
    `${said()} AS "$says"`,
    ...fields.map(name),
  ];
  const kept = fields.map((field) => {
    const column = name(field);
    return always.has(field) ? column : `CASE WHEN "$matters" THEN ${column} END AS ${column}`;
  });
  const columnsKept = [...Object.keys(own).map(name), '"$says"', '"$matters"', ...kept].join(', ');
  const parts: string[] = [];
  for (const [index, file] of files.entries()) {
    const form = formOf(file.path);
    const at = { path: '', at: { file: file.path } };
    if (form === undefined) return [engineIssue('engine.unknown-form', at)];
    try {
      const source = await sourceQuery(database, file.name, form, columns, table);
      if (source === undefined) return [engineIssue('engine.no-records', at)];
      const isLeft = form === 'parquet';
      const place = isLeft ? [`${name(ROW_NUMBER)} AS "$row"`] : [];
      const read = new Relation(
        `SELECT ${[...selected, ...place].join(', ')} FROM (${source}) WHERE "type" IS DISTINCT FROM 'manifest'`,
      );
      const { sql } = mark(read);
      const part = isLeft
        ? `SELECT ${columnsKept}, "$row" AS row_number FROM (${sql})`
        : `SELECT ${columnsKept}, rowid AS row_number FROM ${partName(index)}`;
      if (!isLeft) {
        await database.run(
          `CREATE TABLE ${partName(index)} AS SELECT ${columnsKept} FROM (${sql})`,
        );
      }
      parts.push(
        `SELECT * EXCLUDE (row_number), row_number + ${index * ROWS_AT_MOST} AS "$line" FROM (${part})`,
      );
      await database.run(`CREATE OR REPLACE VIEW lines AS ${parts.join(' UNION ALL ')}`);
    } catch {
      return [engineIssue('engine.unreadable', at)];
    }
  }
  const empty = Object.keys(own).map((column) => `${name(column)} IS NULL`);
  const [wrong] = await database.rows(
    `SELECT count(*)::DOUBLE AS rows FROM lines WHERE ${empty.join(' OR ')}`,
    z.object({ rows: z.number() }),
  );
  return wrong?.rows === 0 ? [] : [engineIssue('engine.unreadable', { path: '' })];
}

/** Frees what `lines` takes of memory, once nothing reads it any more. */
export async function dropLines(database: Database): Promise<void> {
  const parts = await database.rows(
    "SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, 'lines of ')",
    z.object({ table_name: z.string() }),
  );
  for (const { table_name } of parts) await database.run(`DROP TABLE ${name(table_name)}`);
}

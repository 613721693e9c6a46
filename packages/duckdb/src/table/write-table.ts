import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Result } from '@santeparticipative/core';
import * as z from 'zod';
import { Database, type DatabaseOptions } from '../database/database.js';
import { formOf } from '../files/form.js';
import { ndjsonQuery } from '../files/ndjson.js';
import { CSV_WRITTEN } from '../files/tables.js';
import { engineIssue } from '../messages.js';
import { name, text } from '../sql/quoting.js';
import { type Column, TableForm } from './columns.js';

/** The columns in which some record has a value; the way of reading is the same for all. */
async function filledColumns(database: Database, path: string, form: TableForm): Promise<Column[]> {
  const columns = form.columns();
  const counts = columns.map((column, index) => `count(${name(column.path)}) > 0 AS c${index}`);
  const [filled] = await database.rows(
    `SELECT ${counts.join(', ')} FROM (${ndjsonQuery(path, columns, form)}) WHERE "type" IS DISTINCT FROM 'manifest'`,
    z.record(z.string(), z.boolean()),
  );
  const always = new Set(['type', 'id', 'meta.version', 'meta.recordedAt', 'meta.status']);
  return columns.filter(
    (column, index) => always.has(column.path) || filled?.[`c${index}`] === true,
  );
}

/**
 * Writes the records of an NDJSON dataset, plain or compressed, as a table: in Parquet, or in CSV, as the name of
 * the file ends. One row a record, whatever its type and version, in their order, and a column for each value:
 *
 * - `period.start`, `structure.id`, `meta.version`: the value at that path. Where there is none, nothing.
 * - `period.end.missing`: the reason why a value is missing, `unknown`.
 * - `goals`, `attended.persons`: a list, as JSON text.
 *
 * Columns in which no record has a value are left out, and so is the manifest. The dataset must have been checked.
 * The file is readable by its owner alone, and there whole or not at all.
 *
 * @example
 * const written = await writeTable('activity.ndjson.gz', 'activity.parquet');
 * if (!written.ok) for (const { message } of written.issues) console.error(message.fr);
 */
export async function writeTable(
  source: string,
  target: string,
  options: DatabaseOptions = {},
): Promise<Result<{ readonly columns: readonly string[] }>> {
  const form = formOf(target);
  if (formOf(source) !== 'ndjson') return unknownForm(source);
  if (form === undefined || form === 'ndjson' || target.endsWith('.gz')) return unknownForm(target);
  const temporary = join(dirname(resolve(target)), `.${randomUUID()}.tmp`);
  try {
    await (await open(temporary, 'wx', 0o600)).close();
    const columns = await Database.use(
      [source],
      { ...options, writes: temporary, isOrdered: true },
      async (database, [path = source]) => {
        const table = new TableForm();
        const filled = await filledColumns(database, path, table);
        const rows = `SELECT * FROM (${ndjsonQuery(path, filled, table)}) WHERE "type" IS DISTINCT FROM 'manifest'`;
        const written = form === 'parquet' ? 'FORMAT parquet, COMPRESSION zstd' : CSV_WRITTEN;
        await database.run(`COPY (${rows}) TO ${text(temporary)} (${written}, USE_TMP_FILE false)`);
        return filled.map((column) => column.path);
      },
    );
    await rename(temporary, target);
    return { ok: true, value: { columns }, issues: [] };
  } catch {
    return {
      ok: false,
      issues: [engineIssue('engine.unreadable', { path: '', at: { file: source } })],
    };
  } finally {
    await rm(temporary, { force: true });
  }
}

function unknownForm(file: string): Result<never> {
  return { ok: false, issues: [engineIssue('engine.unknown-form', { path: '', at: { file } })] };
}

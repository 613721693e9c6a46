import { test } from 'vitest';
import { TableForm } from '../src/table/columns.js';
import { ndjsonQuery } from '../src/files/ndjson.js';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';
import { generateRegion } from '@santeparticipative/testing';
import { formatNdjson } from '@santeparticipative/core';
test('x', async () => {
  const form = new TableForm();
  const cols = form.columns();
  console.log(cols.length);
  writeFileSync('/tmp/dk/region.ndjson', formatNdjson(generateRegion({ seed: 1, structures: 20, year: 2025 })));
  const c = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const sql = ndjsonQuery('/tmp/dk/region.ndjson', cols, form);
  const t = Date.now();
  await c.run(`create temp table lines as ${sql}`);
  console.log(Date.now() - t);
  console.log((await c.runAndReadAll(`select type, count(*) n, count("period.start") s, count("period.end.missing") m, any_value("answers.q1") q from lines group by 1`)).getRowsJson());
});

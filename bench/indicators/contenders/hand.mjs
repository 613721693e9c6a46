// SQL written by hand for this answer alone; `every-line` leaves history aside.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { folders } from '../folders.mjs';
import { measure, summary } from '../measure.mjs';

const [file, history = 'latest'] = process.argv.slice(2);
const text = (name) => readFileSync(`${folders.hand}${name}.sql`, 'utf8');
const number = (value) => Number(value);

await measure(async () => {
  const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' });
  const connection = await instance.connect();
  const read = text(file.endsWith('.parquet') ? 'read-parquet' : 'read-ndjson');
  await connection.run(read.replace(':file', `'${file.replaceAll("'", "''")}'`));
  await connection.run(text(history));
  await connection.run(text('closed'));
  const results = [];
  for (const query of text('answer')
    .split(';')
    .filter((part) => part.trim() !== '')) {
    const reader = await connection.runAndReadAll(query);
    if (reader.currentRowCount > 0) results.push(reader.getRowObjectsJS());
  }
  const [[total], ...splits] = results;
  const strata = splits.flat().map(({ n, people }) => ({ n: number(n), people: number(people) }));
  return summary({ n: number(total.n), people: number(total.people), strata });
});

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '@santeparticipative/indicators';
import { describe, expect, test } from 'vitest';
import { evaluateFiles, writeTable } from '../src/index.js';
import { inNdjson, testFolder } from './files.js';
import { counting, pathway } from './records.js';

const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };
const records = [
  pathway('a', {
    title: 'a "b", c\nd',
    period: { start: '2025-02-01', end: { missing: 'unknown' } },
    needs: [{ id: 'n', dimension: 'social' }],
  }),
  pathway('b'),
];

async function csv(): Promise<string> {
  const path = join(folder, 'table.csv');
  const written = await writeTable(inNdjson(folder, records), path);
  expect(written.ok).toBe(true);
  return path;
}

describe('the table form', () => {
  test('has a column for each value, one for a reason, and lists as JSON', async () => {
    expect(readFileSync(await csv(), 'utf8')).toBe(
      [
        'type,id,meta.version,meta.recordedAt,meta.status,title,structure.type,structure.id,period.start,period.end.missing,subject.type,subject.id,status,needs',
        'pathway,a,1.0,2026-01-01T00:00:00Z,active,"a ""b"", c\nd",structure,s,2025-02-01,unknown,person,p-a,active,"[{""id"":""n"",""dimension"":""social""}]"',
        'pathway,b,1.0,2026-01-01T00:00:00Z,active,,structure,s,2025-02-01,,person,p-b,active,',
        '',
      ].join('\n'),
    );
  });

  test('is readable by its owner alone', async () => {
    expect(statSync(await csv()).mode & 0o777).toBe(0o600);
  });

  test('is read where columns lack, or others are there', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(
      path,
      'id,note,type,meta.version,meta.recordedAt,meta.status,period.start,structure.id\n' +
        'a,x,pathway,1,2026-01-01T00:00:00Z,active,2025-02,s\n',
    );
    const definitions = [counting({ measure: { kind: 'count-distinct', field: 'id' } })];
    const result = await evaluateFiles({ files: [path], definitions, period });
    expect(result.ok && result.value[0]?.total.distinct).toEqual({ atLeast: 1, atMost: 1 });
    expect(result.ok && result.value[0]?.subject).toEqual(['s']);
  });

  test('is not written over a file when the dataset cannot be read', async () => {
    const path = join(folder, 'kept.parquet');
    writeFileSync(path, 'before');
    writeFileSync(join(folder, 'bad.ndjson'), '{"type":');
    const written = await writeTable(join(folder, 'bad.ndjson'), path);
    expect(written.issues.map(({ rule }) => rule)).toEqual(['engine.unreadable']);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  test('is written of NDJSON, as Parquet or CSV', async () => {
    for (const [source, target] of [
      ['a.csv', 'b.parquet'],
      ['a.ndjson', 'b.ndjson'],
      ['a.ndjson', 'b.csv.gz'],
    ] as const) {
      const written = await writeTable(join(folder, source), join(folder, target));
      expect(written.issues.map(({ rule }) => rule)).toEqual(['engine.unknown-form']);
    }
  });

  test('holds what the evaluation reads', async () => {
    const result = await evaluateFiles({
      files: [await csv()],
      definitions: [counting()],
      period,
    });
    expect(result.ok && result.value).toEqual(evaluate([counting()], records, { period }));
  });
});

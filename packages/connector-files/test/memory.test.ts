import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { saveNdjson } from '../src/index.js';
import { structure, temporaryFolder } from './helpers.js';

const run = promisify(execFile);

it('reads 200,000 records in a heap of 64 MB', async () => {
  const folder = await temporaryFolder();
  const program = join(folder, 'count-records.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'count-records.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@santeparticipative/source'],
  });
  const data = join(folder, 'a.ndjson');
  function* records() {
    for (let i = 0; i < 200_000; i += 1)
      yield structure(`s-${i}`, `${'Maison fictive '.repeat(20)}${i}`);
  }
  await saveNdjson(data, records());
  const { stdout } = await run(process.execPath, ['--max-old-space-size=64', program, data]);
  expect(stdout).toBe('200000');
});

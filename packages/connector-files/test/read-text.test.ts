import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText } from '../src/index.js';
import { temporaryFolder } from './helpers.js';

it('refuses a file that is too big, without holding it', async () => {
  const path = join(await temporaryFolder(), 'a.json');
  await writeFile(path, 'é'.repeat(50));
  expect(await readText(path, 100)).toEqual({ ok: true, value: 'é'.repeat(50), issues: [] });
  expect(await readText(path, 99)).toMatchObject({ ok: false, issues: [{ rule: 'file.too-big' }] });
});

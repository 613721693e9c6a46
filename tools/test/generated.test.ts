import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { generate } from '../generate/generate.js';

const packageFolder = new URL('../../packages/core/', import.meta.url).pathname;
const generated = await generate();

/** The files of a folder of the package, as paths in it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(`${packageFolder}${folder}`, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packageFolder, `${entry.parentPath}/${entry.name}`))
    .sort();
}

// `pnpm generate` writes these files: it runs this test with --update.
describe('what is generated from the schemas is what the schemas now give', () => {
  it.each([...generated])('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`${packageFolder}${path}`);
  });

  test('and nothing else stands beside it', async () => {
    const folders = [
      ...new Set([...generated.keys()].map((path) => path.split('/').slice(0, 2).join('/'))),
    ];
    const found = await Promise.all(folders.map(filesIn));
    expect(found.flat().sort()).toEqual([...generated.keys()].sort());
  });
});

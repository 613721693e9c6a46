import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { generatedFolders } from '../fhir-package/sources.js';
import { generate } from '../generate/generate.js';

const root = new URL('../../', import.meta.url).pathname;
const generated = await generate();

/** The folders that hold nothing but what is generated. */
const folders = [
  ...['src/check', 'src/compiled', 'schemas'].map((folder) => `packages/core/${folder}`),
  ...generatedFolders,
];

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`));
}

// `pnpm generate` writes these files: it runs this test with --update.
describe('what is generated from the schemas is what the schemas now give', () => {
  it.each([...generated])('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`${root}${path}`);
  });

  test('and nothing else stands beside it', async () => {
    const found = (await Promise.all(folders.map(filesIn))).flat().sort();
    const expected = [...generated.keys()].filter((path) =>
      folders.some((folder) => path.startsWith(`${folder}/`)),
    );
    expect(found).toEqual(expected.sort());
  });
});

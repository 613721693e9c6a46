import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each(['agenda.ts', 'agenda.test.ts'])('is what the documentation shows: %s', async (name) => {
  const page = join(import.meta.dirname, '../../../../../docs/connectors.md');
  const shown = [...(await readFile(page, 'utf8')).matchAll(/```ts\n(.*?)```/gs)];
  const example = await readFile(join(import.meta.dirname, name), 'utf8');
  expect(shown.map(([, code]) => code)).toContain(example);
  expect(example.split('\n').length).toBeLessThanOrEqual(60);
});

import { describe, expect, it } from 'vitest';
import { generateFhir } from '../generate/fhir/generate.js';

const root = new URL('../../', import.meta.url).pathname;

// `pnpm generate` writes these files: it runs this test with --update.
describe('the tables of checkResource are what the definitions now give', () => {
  it.each([...generateFhir(root)])('%s', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`${root}${path}`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Parameters } from 'recheck';
import { describe, expect, it, vi } from 'vitest';
import { regularExpressionsIn } from './regular-expressions-in.js';

// The same search in every run: recheck's own JavaScript, and limits on steps in place of limits on time.
vi.stubEnv('RECHECK_BACKEND', 'pure');
const limits: Parameters = { timeout: null, attackTimeout: null, incubationTimeout: null };

/** Files that make regular expressions of the patterns of core's schemas, which are checked where they are written. */
const madeOfPatterns: readonly string[] = ['packages/testing/src/arbitraries/from-json-schema.ts'];

/** The sources of the packages. The patterns of the compiled checks are those of the schemas, which are here. */
function sourceFiles(): string[] {
  const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
  return readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${packages}${name}${sep}src${sep}`)
    .flatMap((src) =>
      readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => src + file),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(`${sep}compiled${sep}`));
}

const read = sourceFiles().map((file) => ({
  file: file.slice(file.lastIndexOf(`packages${sep}`)).replaceAll(sep, '/'),
  ...regularExpressionsIn(file, readFileSync(file, 'utf8')),
}));

/** Every regular expression, and where it stands first: written twice, it is checked once. */
const written = new Map<string, { source: string; flags: string; place: string }>();
for (const { file, found } of read) {
  for (const { source, flags, line } of found) {
    const literal = `/${source}/${flags}`;
    if (!written.has(literal)) written.set(literal, { source, flags, place: `${file}:${line}` });
  }
}
const cases = [...written].map(
  ([literal, { place, ...regExp }]) => [`${place} ${literal}`, regExp] as const,
);

describe('the regular expressions of the packages', () => {
  it('are all there to be read', () => {
    const unreadable = read
      .filter(({ file }) => !madeOfPatterns.includes(file))
      .flatMap(({ file, unreadable }) => unreadable.map((line) => `${file}:${line}`));
    expect(unreadable).toEqual([]);
    expect(written.size).toBeGreaterThan(40);
  });

  it.each(cases)('%s is safe', async (_, { source, flags }) => {
    expect(await check(source, flags, limits)).toMatchObject({ status: 'safe' });
  });
});

describe('the reading of regular expressions', () => {
  it('finds literals, and what is made of constants', () => {
    const code = `
      const DIGIT = '[0-9]';
      const TWO = \`\${DIGIT}\${DIGIT}\`;
      export const year = new RegExp(\`^\${TWO}\${TWO}(?:-\${TWO})?$\`, 'u');
      export const both = RegExp(TWO + '|' + DIGIT);
      export const matches = (text: string) => /a[/]+$/gi.test(text);
    `;
    expect(regularExpressionsIn('example.ts', code)).toEqual({
      found: [
        { source: '^[0-9][0-9][0-9][0-9](?:-[0-9][0-9])?$', flags: 'u', line: 4 },
        { source: '[0-9][0-9]|[0-9]', flags: '', line: 5 },
        { source: 'a[/]+$', flags: 'gi', line: 6 },
      ],
      unreadable: [],
    });
  });

  it('says where one is made of what only a run tells', () => {
    const code = 'export function of(text: string) {\n  return new RegExp(text);\n}';
    expect(regularExpressionsIn('example.ts', code)).toEqual({ found: [], unreadable: [2] });
  });

  it('would not let a careless one pass', async () => {
    expect(await check('^(?:a+)+$', '', limits)).toMatchObject({ status: 'vulnerable' });
    expect(await check('[.-]+$', '', limits)).toMatchObject({ status: 'vulnerable' });
  });
});

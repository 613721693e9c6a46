import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { contenders } from './contenders.mjs';
import { folders } from './folders.mjs';
import { table } from './table.mjs';

/** Bundles a module for a browser: its chunks, with those that are loaded at once told from the others. */
async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folders.core },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    outdir: folders.dist,
    absWorkingDir: folders.bench,
    logLevel: 'error',
  });
  const codes = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const atOnce = new Set();
  const visit = (path) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: to, kind } of metafile.outputs[path].imports) {
      if (kind === 'import-statement') visit(to);
    }
  };
  const [entry = ''] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint) ?? [];
  visit(entry);
  const sizeOf = (paths) =>
    paths
      .map((path) => codes.get(`${folders.bench}${path}`))
      .reduce(
        (sum, code) => ({
          minified: sum.minified + code.length,
          gzip: sum.gzip + gzipSync(code, { level: 9 }).length,
        }),
        { minified: 0, gzip: 0 },
      );
  const paths = Object.keys(metafile.outputs);
  return {
    atOnce: sizeOf(paths.filter((path) => atOnce.has(path))),
    later: sizeOf(paths.filter((path) => !atOnce.has(path))),
  };
}

const row = (name, { minified, gzip }) => [
  name,
  minified.toLocaleString('en'),
  gzip.toLocaleString('en'),
];

/** What a page has to load. Gives the section, and the gzip size of one record's check. */
export async function sizes() {
  const whole = await bundle("export * from '@santeparticipative/core';");
  const one = await bundle(
    "export { checkPathway } from '@santeparticipative/core/check/pathway';",
  );
  const verdict = await bundle(
    "export { isPathway } from '@santeparticipative/core/check/pathway';",
  );
  const some = await bundle("export { check, Pathway } from '@santeparticipative/core';");
  const zod = await bundle(
    "import * as z from 'zod'; export const One = z.strictObject({ id: z.string() });",
  );
  const rows = [
    row('`@santeparticipative/core`, whole, zod included', whole.atOnce),
    row('`checkPathway` of `core/check/pathway`: at once', one.atOnce),
    row('`checkPathway`: more, when something is wrong', one.later),
    row('`isPathway` of `core/check/pathway` alone', verdict.atOnce),
    row('`check` and `Pathway` of `core`, zod included', some.atOnce),
    row('zod alone, a schema of one field', zod.atOnce),
  ];
  for (const { name, module } of contenders) {
    const { atOnce } = await bundle(`export * from './contenders/${module}.mjs';`);
    rows.push(row(name, atOnce));
  }
  const text = [
    '## Size',
    'Bytes, bundled for a browser by esbuild, minified, then gzip -9 of each chunk. The rows of contenders hold the library, its schema of a pathway, and the shared predicates and code lists; ajv compiles in the page, its standalone code has been compiled before.',
    table(['', 'minified', 'gzip'], rows),
  ].join('\n\n');
  return { text, oneCheck: one.atOnce.gzip };
}

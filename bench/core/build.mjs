import { writeFile } from 'node:fs/promises';
import Ajv, { _ } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { folders } from './folders.mjs';

/** Bundles what packages keep to themselves, so that contenders have the very same: the file in `dist`. */
async function bundleOf(exports, outfile, format) {
  const contents = Object.entries(exports).map(
    ([module, names]) =>
      `export { ${names.join(', ')} } from ${JSON.stringify(`${folders.repository}packages/${module}`)};`,
  );
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: folders.bench },
    bundle: true,
    target: 'node20',
    platform: 'node',
    format,
    outfile: `${folders.dist}${outfile}`,
  });
}

const predicates = {
  'core/src/values/calendar.ts': ['isDuration', 'isInstant', 'isRealDate'],
  'core/src/values/conditions.ts': [
    'endIsNotBeforeStart',
    'hasAField',
    'haveOwnIds',
    'isText',
    'isWellFormed',
  ],
  'core/src/dataset/conditions.ts': ['openListsAreThere'],
};

async function buildStandalone() {
  // It imports the bundled predicates.
  const { formats, keywords, schemaWithFormats } = await import('./contenders/ajv-schema.mjs');
  const code = { source: true, formats: _`require("./predicates.cjs")` };
  const ajv = new Ajv({ strictTypes: false, strictRequired: false, keywords, formats, code });
  const validate = ajv.compile(schemaWithFormats());
  await writeFile(`${folders.dist}ajv-standalone.cjs`, standaloneCode(ajv, validate));
}

/** Builds what the comparison imports from `bench/dist`. */
export async function buildBench() {
  await bundleOf(predicates, 'predicates.mjs', 'esm');
  await bundleOf(predicates, 'predicates.cjs', 'cjs');
  await bundleOf(
    { 'connector-files/src/reading/byte-lines.ts': ['LineSplitter'] },
    'byte-lines.mjs',
    'esm',
  );
  await buildStandalone();
}

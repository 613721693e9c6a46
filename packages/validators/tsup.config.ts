import { build } from '../../tsup.base.js';

export default build({
  entry: { index: 'src/index.ts', 'reference-lists': 'src/reference-lists/index.ts' },
  // The lists are in files of their own, read only when they are asked for.
  splitting: true,
  // The first of Node 20 that imports JSON as a module without a warning, and the least that we ask for.
  target: 'node20.19',
  // Its second pass writes the import of JSON with `assert`, which Node 22 no longer knows. esbuild shakes too.
  treeshake: false,
});

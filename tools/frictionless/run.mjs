/*
 * Has frictionless (PyPI) judge the data packages of releases: of a synthetic region, of the five seeds and arbitrary
 * ones, which must be right; and of one that is broken in many ways, each of which must be found.
 *
 *     node tools/frictionless/run.mjs
 *
 * Makes an environment of Python with what requirements.txt names, once. Reads the packages' sources: no build has to
 * come first.
 */
import { root, withPrograms } from '../programs.mjs';

const main = new URL('main.ts', import.meta.url);
await withPrograms({ main }, { external: ['fast-check'] }, async (_, load) => {
  const program = await load('main');
  process.exitCode = program.main(root);
});

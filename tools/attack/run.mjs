/*
 * Attacks releases as a reader would who knows k and the rules, and wants to know what is hidden.
 *
 *     pnpm attack [--full] [--seed 20261122]
 *
 * Without `--full`, all tables of 2x2 and a part of the others, in about three minutes. Every hidden figure of a part
 * of them is also bounded by `glpsol` (Debian's glpk-utils), which is not ours; where it is absent, that is said and
 * counts as a failure. Reads the packages' sources: no build has to come first.
 */
import { withPrograms } from '../programs.mjs';

const [main, worker] = ['main', 'worker'].map((name) => new URL(`${name}.ts`, import.meta.url));
const settings = { external: ['highs'], under: 'packages/indicators' };
await withPrograms({ main, worker }, settings, async (_, load) => {
  const program = await load('main');
  process.exitCode = await program.main(process.argv.slice(2));
});

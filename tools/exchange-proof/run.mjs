/*
 * Proves an exchange on real servers: datasets are pushed, pulled, pushed again, changed, deleted, and every record and
 * every write is accounted for.
 *
 *     pnpm exchange:proof [--server node|hapi|both] [--pathways 60]
 *
 * `node` is tools/fhir-server, `hapi` tools/hapi-server with the validation of requests; both are on loopback. Reads
 * the packages' sources: no build has to come first. Prints what failed, without a value of the data, and exits with 1.
 */
import { startHapiServer } from '../hapi-server/start.mjs';
import { root, withPrograms } from '../programs.mjs';

const main = new URL('main.ts', import.meta.url);
const external = ['classic-level', '@medplum/*', '@opentelemetry/*', 'esbuild'];
await withPrograms({ main }, { external, under: 'packages/exchange' }, async (_, load) => {
  const program = await load('main');
  process.exitCode = await program.main(process.argv.slice(2), { root, startHapiServer });
});

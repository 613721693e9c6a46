import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Starts the FHIR server of the repository's tests, on this machine alone. It forgets all when it is closed. */
export async function startServer() {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  // Under node_modules, so that what is not bundled is found from there.
  const folder = await mkdtemp(join(root, 'node_modules', '.exchange-'));
  try {
    const outfile = join(folder, 'server.mjs');
    await build({
      entryPoints: [join(root, 'tools', 'fhir-server', 'index.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: ['@medplum/*', 'esbuild', 'jose'],
      logLevel: 'error',
    });
    const { startFhirServer } = await import(pathToFileURL(outfile).href);
    return await startFhirServer();
  } finally {
    await rm(folder, { recursive: true });
  }
}

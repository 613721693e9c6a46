import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startHapiServer } from '../../tools/hapi-server/start.mjs';
import { folders } from './folders.mjs';

/** A port of this computer that is free: all servers take it in turn, for its number is in the Bundles. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** What starts the server of `tools/fhir-server` in a process of its own: it is TypeScript, and made one file first. */
async function nodeServerStarter() {
  const folder = await mkdtemp(join(folders.bench, 'node_modules', '.servers-'));
  const outfile = join(folder, 'child.mjs');
  try {
    await build({
      entryPoints: [`${folders.root}tools/fhir-server/child.ts`],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: ['esbuild'],
      logLevel: 'error',
    });
    const { startFhirServerChild } = await import(pathToFileURL(outfile).href);
    return startFhirServerChild;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The servers that are pushed to, by name: each is started anew, with nothing in it. */
export async function servers(port) {
  const startNodeServer = await nodeServerStarter();
  const inFolder = async (start) => {
    const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-server-'));
    const server = await start(folder);
    const { url, stop } = server;
    return {
      url,
      stop: async () => {
        await stop();
        await rm(folder, { recursive: true });
      },
    };
  };
  return {
    'Node, in memory': () => startNodeServer({ port }),
    'Node, on the disk': () => inFolder((folder) => startNodeServer({ port, folder })),
    HAPI: () => inFolder((folder) => startHapiServer({ folder, port, validation: false })),
  };
}

import { startFhirServerChild } from '../fhir-server/index.js';
import type { FhirServerData } from '../fhir-server/options.js';
import type { startHapiServer } from '../hapi-server/start.mjs';
import { historyOf } from './history.js';

/** A version that a server stored: `create Patient/1`, with the version that it gave. */
export interface Stored {
  readonly write: string;
  readonly version: string;
}

/** A server on loopback, which can be asked what it really stored. */
export interface ProofServer {
  readonly name: string;
  readonly url: string;
  /** Every version that it ever stored, those of deletions too. */
  stored(): Promise<readonly Stored[]>;
  stop(): Promise<void>;
}

/** tools/fhir-server in a process of its own, with its data in a folder: its journal tells what it stored. */
export async function startNode(options: FhirServerData): Promise<ProofServer> {
  const server = await startFhirServerChild(options);
  return {
    name: 'node',
    url: server.url,
    async stored() {
      const { writes } = await server.state();
      return writes.map(({ interaction, type, id, versionId }) => ({
        write: `${interaction} ${type}/${id}`,
        version: versionId,
      }));
    },
    stop: () => server.stop(),
  };
}

/** HAPI's JPA server, which judges every request: the history of the whole server tells what it stored. */
export async function startHapi(
  start: typeof startHapiServer,
  folder: string,
): Promise<ProofServer> {
  const server = await start({ folder, validation: true });
  return {
    name: 'hapi',
    url: server.url,
    stored: () => historyOf(server.url),
    stop: () => server.stop(),
  };
}

/** What a server stored meanwhile. */
export async function storedBy(
  server: ProofServer,
  work: () => Promise<void>,
): Promise<readonly string[]> {
  const name = ({ write, version }: Stored) => `${write}@${version}`;
  const before = new Set((await server.stored()).map(name));
  await work();
  const after = await server.stored();
  return after.filter((stored) => !before.has(name(stored))).map(({ write }) => write);
}

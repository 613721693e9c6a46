import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HapiServer, HapiServerOptions } from '../../hapi-server/start.mjs';
import type { HapiForRow } from '../scenario.js';

/** The HAPI server of a run of the matrix. */
export interface RowHapi extends HapiForRow {
  /** Stops it, and its data go. */
  end(): Promise<void>;
}

/** What starts a HAPI server. Given from outside, since it must not be bundled: it knows its place by its own file. */
export type StartHapi = (options: HapiServerOptions) => Promise<HapiServer>;

/** Starts a HAPI server that validates nothing, on an empty folder. */
export async function startRowHapi(startHapiServer: StartHapi): Promise<RowHapi> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-hapi-'));
  let server: HapiServer = await startHapiServer({ folder, validation: false });
  const { url } = server;
  const port = Number(new URL(url).port);
  return {
    url,
    kill: () => server.kill(),
    restart: async () => {
      server = await startHapiServer({ folder, validation: false, port });
    },
    end: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

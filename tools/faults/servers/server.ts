import {
  type FhirServer,
  type FhirServerOptions,
  startFhirServer,
} from '../../fhir-server/index.js';

/** Starts a server, does something with it, and ends it. */
export async function withServer(
  options: FhirServerOptions,
  work: (server: FhirServer) => Promise<void>,
): Promise<void> {
  const server = await startFhirServer(options);
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

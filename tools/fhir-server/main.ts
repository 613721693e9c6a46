import { type ChildState, type Question, type Reply, scriptOf } from './child-messages.js';
import { type FhirServer, startFhirServer } from './server.js';

/** Runs a server in this process for the parent that forked it, until the parent is gone. */
export function main(): void {
  let server: FhirServer | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function reply(question: Question): Promise<Reply> {
    if (question.ask === 'start') {
      const { faults: plan, ...options } = question.options;
      const faults = scriptOf(plan);
      server = await startFhirServer({ ...options, ...(faults ? { faults } : {}) });
    }
    if (server === undefined) return { error: 'Not started' };
    if (question.ask === 'faults') server.setFaults(scriptOf(question.plan));
    if (question.ask === 'close') await server.close();
    return { state: stateOf(server, question.ask === 'state') };
  }

  // The parent alone writes here, and only what its types allow.
  process.on('message', (question: Question) => {
    last = last
      .then(() => reply(question))
      .catch((error: unknown): Reply => ({ error: String(error) }))
      .then((said) => process.send?.(said));
  });
  process.on('disconnect', () => process.exit());
}

function stateOf(server: FhirServer, whole: boolean): ChildState {
  const { url, requests } = server;
  if (!whole) return { url, writes: [], requests: [], resources: new Map() };
  const writes = server.journal.writes.map(
    ({ sequence, time, request, interaction, type, id, versionId, resource, sha256 }) => {
      const write = { sequence, time, request, interaction, type, id, versionId, sha256 };
      return resource === undefined ? write : { ...write, resource };
    },
  );
  return { url, writes, requests, resources: server.resources() };
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ChildOptions, ChildState, FaultPlan, Question, Reply } from './child-messages.js';

/** A FHIR server in a process of its own, which can be killed. */
export interface FhirServerChild {
  readonly url: string;
  readonly pid: number;
  /** SIGKILL; resolves when the process is gone. What was committed to the folder stays: see `readStored`. */
  kill(): Promise<void>;
  /** Closes the server and ends the process. */
  stop(): Promise<void>;
  /** The journal, the requests and the resources as they are now. */
  state(): Promise<ChildState>;
  /** Another script from the next request on. */
  setFaults(plan: FaultPlan | undefined): Promise<void>;
}

/** Starts a server in a process of its own, for tests that kill it and for benches. It ends with this process. */
export async function startFhirServerChild(options: ChildOptions = {}): Promise<FhirServerChild> {
  const { folder, file } = await makeBundle();
  const child = fork(file, [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  let last: Promise<unknown> = Promise.resolve();

  function ask(question: Question): Promise<ChildState> {
    const asked = last.then(() => exchange(child, question));
    last = asked.catch(() => undefined);
    return asked;
  }

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await gone;
  }

  try {
    const { url } = await ask({ ask: 'start', options });
    return {
      url,
      pid: child.pid ?? 0,
      kill,
      stop: async () => {
        await ask({ ask: 'close' });
        child.disconnect();
        await gone;
      },
      state: () => ask({ ask: 'state' }),
      setFaults: async (plan) => {
        await ask({ ask: 'faults', plan });
      },
    };
  } catch (error) {
    await kill();
    throw error;
  } finally {
    // Once it has started, or failed to, the process has read it.
    await rm(folder, { recursive: true });
  }
}

/** One question, one reply. Rejects if the child says so, or is gone before it replies. */
function exchange(child: ChildProcess, question: Question): Promise<ChildState> {
  return new Promise((resolve, reject) => {
    // The child writes nothing else, and only what its types allow.
    const heard = (reply: Reply) => {
      child.off('exit', left);
      if ('state' in reply) resolve(reply.state);
      else reject(new Error(reply.error));
    };
    const left = () => {
      child.off('message', heard);
      reject(new Error('The server is gone'));
    };
    if (!child.connected) return left();
    child.once('message', heard);
    child.once('exit', left);
    child.send(question);
  });
}

/** The server as one file, in a folder of its own. */
async function makeBundle(): Promise<{ folder: string; file: string }> {
  const root = repositoryRoot();
  // Under node_modules, so that what is not bundled is found from there.
  const folder = await mkdtemp(join(root, 'node_modules', '.fhir-server-'));
  const file = join(folder, 'main.mjs');
  await build({
    stdin: {
      contents: "import { main } from './main.js'; main();",
      resolveDir: join(root, 'tools', 'fhir-server'),
    },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@medplum/*'],
    logLevel: 'error',
  });
  return { folder, file };
}

/** The repository's root, above this file or above the bundle that it is in. */
function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    if (folder === dirname(folder)) throw new Error('Not in the repository');
    folder = dirname(folder);
  }
  return folder;
}

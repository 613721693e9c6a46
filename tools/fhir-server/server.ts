import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, outcomeAnswer } from './answers.js';
import { Commits } from './commits.js';
import type { StoredResource } from './content.js';
import { createDeliveries } from './deliveries.js';
import type { Fault, FaultScript } from './faults.js';
import { answerInstead } from './faulty-answer.js';
import { createHandler, type Incoming } from './handler.js';
import { interactionsOf } from './interactions.js';
import type { Write } from './journal.js';
import { loadMedplum } from './medplum.js';
import type { FhirServerOptions } from './options.js';
import { problem } from './outcomes.js';
import { createRepository } from './repository.js';
import { type OpenRecord, openRecord, type RequestRecord } from './requests.js';
import { type Cut, readBody, reset, send } from './transport.js';
import { writeVersion } from './versions.js';

const BODY_LIMIT = 16 * 1024 * 1024;
const CUTS: Partial<Record<Fault['kind'], Cut>> = {
  'cut-response': 'reset',
  'truncated-json': 'json',
  'gzip-cut': 'gzip',
};

/** A FHIR R4 server on 127.0.0.1, with a record of what it really did. */
export interface FhirServer {
  /** The base address: `http://127.0.0.1:[port]/fhir`. */
  readonly url: string;
  readonly port: number;
  readonly journal: { readonly writes: readonly Write[] };
  /** Every request, in the order of arrival. */
  readonly requests: readonly RequestRecord[];
  /** What is stored now, by 'Type/id'. */
  resources(): ReadonlyMap<string, StoredResource>;
  /** A write by somebody else, past the network; a journalled one, of request 0. */
  put(
    content: Readonly<Record<string, unknown>> & { resourceType: string; id: string },
  ): Promise<StoredResource>;
  /** Another script from the next request on; none without one. */
  setFaults(faults: FaultScript | undefined): void;
  /** Ends connections, whatever hangs on them, and keeps the folder. */
  close(): Promise<void>;
}

/**
 * Starts a FHIR R4 server: Medplum's router over a store of our own, so that a test can compare what a client claims
 * with what was stored. Rejects if the port or the folder cannot be had.
 *
 * @example
 * const server = await startFhirServer({ faults: scripted([{ fault: { kind: 'reset-after-commit' }, path: '' }]) });
 */
export async function startFhirServer(options: FhirServerOptions = {}): Promise<FhirServer> {
  const { now = () => new Date(), bodyLimit = BODY_LIMIT } = options;
  const medplum = await loadMedplum();
  const commits = await Commits.open(now, options.folder);
  const { store } = commits;
  const requests: RequestRecord[] = [];
  const has = interactionsOf(options.interactions);
  let faults = options.faults;
  let url = '';
  const base = () => url;
  const repository = createRepository(medplum, store, {
    now,
    base,
    updateCreate: has.updateCreate,
    validate: options.validate ?? false,
    pageSize: options.pageSize ?? 50,
    maximumPageSize: options.maximumPageSize ?? 1000,
    paging: options.paging ?? 'cursor',
    written: () => commits.written(),
  });
  const router = new medplum.router.FhirRouter();
  const handle = createHandler({ medplum, router, repository, store, has, now, base, options });
  const deliver = createDeliveries({ medplum, commits, handle, options, base });

  function put(content: Parameters<FhirServer['put']>[0]): Promise<StoredResource> {
    return commits.run({ keep: 'together', request: 0 }, async () => {
      const written = writeVersion(store, now(), content);
      if (written === undefined) throw new TypeError('Not a resource with an id');
      return written;
    });
  }

  async function answer(response: ServerResponse, record: OpenRecord, said: Answer, cut?: Cut) {
    record.status = said.status;
    const accepted = /\bgzip\b/.test(String(response.req.headers['accept-encoding'] ?? ''));
    const gzip = accepted && (options.gzip ?? true);
    await send(response, said, { date: now(), gzip, cut });
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const { method = '', headers } = request;
    const below = belowBase(request.url ?? '');
    const number = requests.length + 1;
    const record = openRecord({ number, method, url: below ?? '', headers }, now().toISOString());
    requests.push(record);
    const body = await readBody(request, bodyLimit);
    if (body === undefined) {
      response.setHeader('Connection', 'close');
      const refusal = problem(413, 'too-long', 'The body is too large');
      return answer(response, record, outcomeAnswer(medplum, refusal));
    }
    record.bytes = body.length;
    const read = below === undefined ? NOT_HERE : contentOf(body, headers['content-type']);
    if ('outcome' in read) return answer(response, record, outcomeAnswer(medplum, read.outcome));
    const incoming = { number, method, url: below ?? '', headers, body: read.content };
    const fault = faults?.(incoming);
    if (fault) record.fault = fault.kind;
    return meet(fault, { incoming, response, record });
  }

  async function meet(
    fault: Fault | undefined,
    {
      incoming,
      response,
      record,
    }: { incoming: Incoming; response: ServerResponse; record: OpenRecord },
  ) {
    if (fault?.kind === 'reset-before') return reset(response);
    if (fault?.kind === 'hang' && !fault.stored) return;
    if (fault?.kind === 'slow') await delay(fault.ms);
    const before = commits.journal.writes.length;
    const said = (fault && answerInstead(fault)) ?? (await deliver(incoming, fault));
    record.writes = commits.journal.writes
      .slice(before)
      .filter((write) => write.request === record.number).length;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset-after-commit') return reset(response);
    if (fault?.kind === 'modified-after') await put(fault.resource);
    await answer(response, record, said, fault && CUTS[fault.kind]);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that leaves is no fault of the server.
      if (request.destroyed && !request.complete) return;
      process.emitWarning(error instanceof Error ? error : new Error(String(error)));
      if (response.headersSent) reset(response);
      else response.writeHead(500).end();
    });
  });
  server.keepAliveTimeout = 60_000;
  server.on('clientError', (_, socket) => socket.destroy());
  const port = await listen(server, options.port ?? 0);
  url = `http://127.0.0.1:${port}/fhir`;
  return {
    url,
    port,
    journal: commits.journal,
    requests,
    resources: () => commits.resources(),
    put,
    setFaults: (given) => {
      faults = given;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await commits.close();
    },
  };
}

const NOT_HERE = { outcome: problem(404, 'not-found', 'Not below the base address') };

function belowBase(url: string): string | undefined {
  const below = /^\/fhir(?:\/|(?=\?|$))(.*)$/.exec(url)?.[1];
  return below?.replace(/^\//, '');
}

function contentOf(
  body: Buffer,
  type = '',
): { content: unknown } | { outcome: ReturnType<typeof problem> } {
  if (body.length === 0) return { content: undefined };
  if (type.includes('x-www-form-urlencoded'))
    return { content: Object.fromEntries(new URLSearchParams(body.toString())) };
  if (!type.includes('json'))
    return { outcome: problem(415, 'not-supported', 'Only JSON is understood') };
  try {
    return { content: JSON.parse(body.toString()) };
  } catch {
    return { outcome: problem(400, 'structure', 'Not JSON') };
  }
}

/** Listens on 127.0.0.1, and gives the port. */
export function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

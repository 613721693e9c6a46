import type { IncomingMessage } from 'node:http';
import { authorised } from '../auth/authorised.js';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';
import { addressOnServer, parseAddress } from './addresses.js';
import type { Answer } from './answer.js';
import type { Connection } from './connection.js';
import type { NetworkFailure } from './network-failure.js';
import { failureOf, openStream } from './open-stream.js';
import { followed, isRedirection } from './redirections.js';
import { retryAfter } from './retry-after.js';
import { meaningOf } from './status-rule.js';

/** A file whose bytes can be read, or why not. */
export type OpenedFile =
  | { readonly kind: 'opened'; readonly message: IncomingMessage }
  | Exclude<Answer, { kind: 'answered' }>;

type Reply =
  | { readonly kind: 'replied'; readonly status: number; readonly message: IncomingMessage }
  | ({ readonly kind: 'lost' } & NetworkFailure);

/** Where a file of an export may be: on the server's origin, or on one that the caller lists. */
function fileAddress({ base, bulkOrigins }: Connection, text: string): URL | undefined {
  const url = parseAddress(text);
  if (url !== undefined && bulkOrigins.has(url.origin)) return url;
  return addressOnServer(base, text);
}

/** Begins to read a file of an export. */
export async function openFile(
  connection: Connection,
  address: string,
  requiresAccessToken: boolean,
): Promise<OpenedFile> {
  const { base, clock, retry, tokens } = connection;
  const first = fileAddress(connection, address);
  if (first === undefined) return refused('fhir-server.other-origin');
  const { origin } = new URL(base);
  const reply = await followed(
    first,
    (url) =>
      authorised(
        url.origin === origin || requiresAccessToken ? tokens : undefined,
        (token) => open(connection, url, token),
        (tried) => tried.kind === 'replied' && tried.status === 401,
      ),
    (tried, from) => {
      if (tried.kind !== 'replied' || !isRedirection(tried.status)) return undefined;
      const { location } = tried.message.headers;
      if (location === undefined || !URL.canParse(location, from.href)) return undefined;
      return fileAddress(connection, new URL(location, from).href);
    },
  );
  if (reply.kind === 'again') return reply;
  if (reply.kind === 'refused') return { ...reply, status: 401 };
  if (reply.kind === 'lost') return { kind: 'again', issues: [fhirServerIssue(reply.rule)] };
  const { status, message } = reply;
  if (status === 200) return { kind: 'opened', message };
  const { rule, kind } = meaningOf(status);
  if (kind === 'refused') return refused(rule, status);
  const { 'retry-after': after, date } = message.headers;
  const wait = retryAfter({ retryAfter: after, date }, clock.now(), retry.cap);
  return {
    kind: 'again',
    status,
    issues: [fhirServerIssue(rule)],
    ...(wait !== undefined && { wait }),
  };
}

async function open(
  { timeout, signal }: Connection,
  url: URL,
  token: string | undefined,
): Promise<Reply> {
  const headers = {
    accept: 'application/fhir+ndjson',
    'accept-encoding': 'gzip',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  try {
    const message = await openStream(url, { method: 'GET', headers, signal, timeout });
    // The body of what is no success is the server's words: it is not even read.
    if (message.statusCode !== 200) message.destroy();
    return { kind: 'replied', status: message.statusCode ?? 0, message };
  } catch (error) {
    return { kind: 'lost', ...failureOf(error, signal) };
  }
}

function refused(rule: FhirServerRule, status = 0): OpenedFile {
  return { kind: 'refused', status, issues: [fhirServerIssue(rule)] };
}

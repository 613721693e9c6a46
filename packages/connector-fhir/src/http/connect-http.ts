import type { Result } from '@santeparticipative/core';
import {
  defaultRetryPolicy,
  type RetryPolicy,
  type SinkContext,
} from '@santeparticipative/exchange';
import type { Auth } from '../auth/auth.js';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';
import { baseAddress, isPrivateAddress, parseAddress } from './addresses.js';
import type { FhirHttp } from './answer.js';
import type { Connection } from './connection.js';
import { printsData } from './debug-log.js';
import { loadKitClient } from './fhir-kit-client.js';
import { linesOf } from './lines.js';
import { repeated } from './repeated.js';
import { sendAndJudge } from './send.js';

const DEFAULT_TIMEOUT = 30_000;

/** How a FHIR server is reached. */
export interface HttpSettings {
  /**
   * The base address of the server: https, or http on this very computer; no credentials, no query. Every request goes
   * to its origin (scheme, host and port), and the token too, whatever the server's answers point to.
   */
  readonly url: string;
  /** How the server is shown who asks; nothing is shown unless told. */
  readonly auth?: Auth | undefined;
  /** Allows `http://` on other computers, where everybody on the way can read the data. False unless told. */
  readonly insecureHttp?: boolean | undefined;
  /**
   * The longest that a request may take until its answer is whole, in milliseconds: 30 seconds unless told. For the
   * files of an export, the longest time without a byte.
   */
  readonly timeout?: number | undefined;
  /** How reading is repeated. Its `cap` is also the longest wait that a server is believed. */
  readonly retry?: RetryPolicy | undefined;
  /**
   * Other origins that may hold the files of an export, such as `https://files.example.org`. They get the token only
   * where the manifest says `requiresAccessToken`.
   */
  readonly bulkOrigins?: readonly string[] | undefined;
}

/** What a connection takes from the exchange that it serves. */
export type HttpContext = Pick<SinkContext, 'clock' | 'random' | 'signal'>;

/**
 * Prepares to talk to a server; nothing is sent yet. Certificates are always verified: a private certificate authority
 * is named by the variable `NODE_EXTRA_CA_CERTS`. Answers other than the files of an export are held whole in memory,
 * and no limit can be set to them but the time that they take.
 */
export async function connectHttp(
  settings: HttpSettings,
  { clock, random, signal }: HttpContext,
): Promise<Result<FhirHttp>> {
  const { auth, insecureHttp = false, timeout = DEFAULT_TIMEOUT } = settings;
  const { retry = defaultRetryPolicy } = settings;
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') return no('fhir-server.tls-disabled');
  if (printsData(process.env['DEBUG'])) return no('fhir-server.debug-log');
  const base = baseAddress(settings.url, insecureHttp);
  if (!base.ok) return base;
  const bulkOrigins = originsOf(settings.bulkOrigins ?? [], insecureHttp);
  if (bulkOrigins === undefined) return no('fhir-server.address');
  const kit = await loadKitClient(base.value);
  if (!kit.ok) return kit;
  const connection: Connection = {
    base: base.value,
    kit: kit.value,
    tokens: auth?.open({ base: base.value, clock, signal, timeout, cap: retry.cap, insecureHttp }),
    timeout,
    retry,
    clock,
    random,
    signal,
    bulkOrigins,
  };
  return { ok: true, value: httpOf(connection), issues: [] };
}

/** The connection stays in the closures: nothing that prints the object shows it. */
function httpOf(connection: Connection): FhirHttp {
  return {
    base: connection.base,
    send: (request) => sendAndJudge(connection, request, request.method === 'GET'),
    ask: (request) => repeated(() => sendAndJudge(connection, request, true), connection),
    lines: (url, options) => linesOf(connection, url, options),
  };
}

function originsOf(
  addresses: readonly string[],
  insecureHttp: boolean,
): ReadonlySet<string> | undefined {
  const origins = new Set<string>();
  for (const address of addresses) {
    const url = parseAddress(address);
    if (url === undefined || !isPrivateAddress(url, insecureHttp)) return undefined;
    origins.add(url.origin);
  }
  return origins;
}

function no(rule: FhirServerRule): Result<never> {
  return { ok: false, issues: [fhirServerIssue(rule)] };
}

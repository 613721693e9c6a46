import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type AnyRecord, type Issue, parseDatasetJson } from '@santeparticipative/core';
import type { Clock, Json, Read, Source, SourceContext } from '@santeparticipative/exchange';
import { transactionBundle } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import {
  type FhirServer,
  type FhirServerOptions,
  startFhirServer,
} from '../../../../tools/fhir-server/index.js';
import { connectHttp } from '../../src/http/connect-http.js';
import type { PullServer } from '../../src/pull/pull-options.js';

/** A clock whose time is told, and in which waiting takes no time. */
export class ToldClock implements Clock {
  #elapsed = 0;

  constructor(public at = Date.parse('2026-03-01T12:00:00Z')) {}

  now(): number {
    return this.at;
  }

  elapsed(): number {
    return this.#elapsed;
  }

  sleep(milliseconds: number): Promise<void> {
    this.at += milliseconds;
    this.#elapsed += milliseconds;
    return Promise.resolve();
  }
}

/** What is started for a test, and ended after it. */
export class Started {
  readonly #ends: (() => Promise<void>)[] = [];

  add<Item extends { close(): Promise<void> }>(item: Item): Item {
    this.#ends.push(() => item.close());
    return item;
  }

  async server(options: FhirServerOptions = {}): Promise<FhirServer> {
    return this.add(await startFhirServer(options));
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }
}

/** What is told to a source to read a server. */
export function at(url: string): PullServer {
  return { name: 'a server', connect: (context) => connectHttp({ url }, context) };
}

/** What a source gave. */
export interface Collected<Value> {
  readonly values: readonly Value[];
  readonly namespaces: readonly string[];
  readonly rejected: readonly (readonly Issue[])[];
  readonly checkpoints: readonly Json[];
  readonly failed: readonly Issue[] | undefined;
}

/** What a source is given, but for what a test says. */
export function contextWith(more: Partial<SourceContext> = {}): SourceContext {
  const { signal } = new AbortController();
  return { clock: new ToldClock(), random: () => 0.5, signal, ...more };
}

/** Reads a source to its end. */
export async function collect<Value>(
  source: Source<Value>,
  context: Partial<SourceContext> = {},
): Promise<Collected<Value>> {
  const reads: Read<Value>[] = [];
  for await (const read of source.read(contextWith(context))) reads.push(read);
  const failures = reads.filter(({ kind }) => kind === 'failed');
  // A failure is the end.
  if (failures.length > 1 || (failures.length === 1 && reads.at(-1) !== failures[0])) {
    throw new Error('Something came after the failure.');
  }
  return {
    values: reads.flatMap((read) => (read.kind === 'value' ? [read.value] : [])),
    namespaces: reads.flatMap((read) => (read.kind === 'value' ? [read.origin.namespace] : [])),
    rejected: reads.flatMap((read) => (read.kind === 'rejected' ? [read.issues] : [])),
    checkpoints: reads.flatMap((read) => (read.kind === 'checkpoint' ? [read.checkpoint] : [])),
    failed: reads.flatMap((read) => (read.kind === 'failed' ? [read.issues] : []))[0],
  };
}

/** Reads again what changed since. */
export async function collectSince<Value>(
  source: Source<Value>,
  before: Collected<Value>,
  context: Partial<SourceContext> = {},
): Promise<Collected<Value>> {
  return collect(source, { ...context, checkpoint: before.checkpoints.at(-1) });
}

/** The versions of resources, as a test compares them. */
export function versionsOf(resources: readonly FhirResource[]): string[] {
  return resources.map(({ resourceType, id, meta }) => `${resourceType}/${id}@${meta?.versionId}`);
}

/** The rules of issues. */
export function rulesOf(issues: readonly Issue[] | undefined): string[] | undefined {
  return issues?.map(({ rule }) => rule);
}

/** A patient with nothing in it but a year, so that there are versions of it. */
export function patient(id: string, year = 1970) {
  return { resourceType: 'Patient', id, birthDate: `${year}` };
}

/** Sends records to a server, some hundreds at a time, as anybody does who has no exchange. */
export async function send(url: string, records: readonly AnyRecord[], namespace: string) {
  for (let start = 0; start < records.length; start += 300) {
    const { bundle } = transactionBundle(records.slice(start, start + 300), { namespace });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify(bundle),
    });
    const { type }: { type?: unknown } = Object(await response.json());
    if (type !== 'transaction-response') throw new Error(`The server answered ${response.status}.`);
  }
}

/** The dataset of an example. */
export function seed(name: string) {
  const file = fileURLToPath(new URL(`../../../../examples/${name}/dataset.json`, import.meta.url));
  const { manifest, records } = parseDatasetJson(readFileSync(file, 'utf8'));
  if (manifest === undefined) throw new Error('An example has a manifest.');
  return { manifest, records };
}

/** What a server that is made for a test answers: a body, or a body with its headers. */
export type Reply =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown }
  | undefined;

/** A server that answers as a test says, to what is below `/fhir/`; 404 where it says nothing. */
export async function startAnswering(answer: (url: string, base: string) => Reply) {
  let base = '';
  const urls: string[] = [];
  const server = createServer((request, response) => {
    const url = (request.url ?? '').replace(/^\/fhir\//, '');
    urls.push(url);
    const {
      status = 200,
      headers = {},
      body,
    } = answer(url, base) ?? {
      status: 404,
      body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] },
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    // A test may have the server say no time, or another.
    response.sendDate = headers['date'] === undefined;
    response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/fhir`;
  return {
    url: base,
    urls,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import type { AnyRecord, RecordMeta, RecordOf } from '@santeparticipative/core';
import {
  type Delivery,
  deliveryId,
  type Json,
  type Outcome,
  recordFormat,
  type SinkSession,
  systemClock,
} from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import { afterEach } from 'vitest';
import {
  type FhirServer,
  type FhirServerOptions,
  startFhirServer,
} from '../../../../tools/fhir-server/index.js';
import { resourceFormat } from '../../src/formats.js';
import { connectForPush } from '../../src/push/connect-for-push.js';
import type { PushOptions, RecordPushOptions } from '../../src/push/push-options.js';
import type { PushCapabilities, PushServer } from '../../src/push/push-server.js';
import { recordSession } from '../../src/push/record-sink.js';
import { resourceSession } from '../../src/push/resource-sink.js';

export const namespace = 'https://exemple.example/donnees';

export const meta: RecordMeta = {
  version: 1,
  recordedAt: '2026-01-05T09:00:00Z',
  status: 'active',
};

const started: FhirServer[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

/** A server that ends with the test. */
export async function fhirServer(options: FhirServerOptions = {}): Promise<FhirServer> {
  const server = await startFhirServer(options);
  started.push(server);
  return server;
}

/** Reaches a server as the sinks do. `capabilities` takes the place of what the server says of itself. */
export async function reach(
  server: FhirServer,
  capabilities: Partial<PushCapabilities> = {},
): Promise<PushServer> {
  const connected = await connectForPush({ url: server.url })(contextOf(new Outbox(), false));
  if (!connected.ok) throw new Error(connected.issues.map(({ rule }) => rule).join());
  const { http, capabilities: stated } = connected.server;
  return { http, capabilities: { ...stated, ...capabilities } };
}

/** What an outbox remembers from one session to the next. */
export class Outbox {
  readonly memory = new Map<string, Json>();

  keep(outcomes: readonly Outcome[]): void {
    for (const { name, value } of outcomes.flatMap(({ remember = [] }) => remember)) {
      if (value === undefined) this.memory.delete(name);
      else this.memory.set(name, value);
    }
  }
}

/** How deliveries are handed over. */
export interface HandingOver {
  readonly attempt?: number;
  readonly uncertain?: boolean;
}

/** A session under test, with its outbox: what it remembers is kept. */
export interface Pusher<Value> {
  readonly outbox: Outbox;
  readonly session: SinkSession<Value>;
  push(values: readonly Value[], how?: HandingOver): Promise<readonly Outcome[]>;
}

export interface PusherOptions<Options> {
  readonly server: PushServer;
  readonly options?: Options;
  readonly outbox?: Outbox;
  readonly dryRun?: boolean;
}

function contextOf(outbox: Outbox, dryRun: boolean) {
  return {
    memory: { get: (name: string) => outbox.memory.get(name) },
    clock: systemClock,
    random: () => 0,
    signal: new AbortController().signal,
    dryRun,
  };
}

function pusher<Value>(
  session: SinkSession<Value>,
  outbox: Outbox,
  deliveryOf: (value: Value) => Pick<Delivery<Value>, 'id' | 'removes' | 'origin'>,
  dryRun: boolean,
): Pusher<Value> {
  return {
    outbox,
    session,
    async push(values, { attempt = 1, uncertain = false } = {}) {
      const batch = values.map((value) => ({ ...deliveryOf(value), value, attempt, uncertain }));
      const outcomes = await session.deliver(batch);
      if (!dryRun) outbox.keep(outcomes);
      return outcomes;
    },
  };
}

export function recordPusher({
  server,
  options = {},
  outbox = new Outbox(),
  dryRun = false,
}: PusherOptions<RecordPushOptions>): Pusher<AnyRecord> {
  const session = recordSession(server, options, contextOf(outbox, dryRun));
  const deliveryOf = (value: AnyRecord) => {
    const { key, removes = [] } = recordFormat.identify(value);
    return {
      id: deliveryId(namespace, key),
      removes: removes.map((one) => deliveryId(namespace, one)),
      origin: { namespace },
    };
  };
  return pusher(session, outbox, deliveryOf, dryRun);
}

export function resourcePusher({
  server,
  options = {},
  outbox = new Outbox(),
  dryRun = false,
}: PusherOptions<PushOptions>): Pusher<FhirResource> {
  const session = resourceSession(server, options, contextOf(outbox, dryRun));
  const deliveryOf = (value: FhirResource) => {
    const { key, removes = [] } = resourceFormat.identify(value);
    return { id: key, removes, origin: { namespace: '' } };
  };
  return pusher(session, outbox, deliveryOf, dryRun);
}

export const person = (id: string, birthYear?: number): RecordOf<'person'> => ({
  type: 'person',
  id,
  meta,
  ...(birthYear === undefined ? {} : { birthYear }),
});

/** A pathway whose goals have these texts, by their ids. */
export function pathway(id: string, goals: Readonly<Record<string, string>>): RecordOf<'pathway'> {
  return {
    type: 'pathway',
    id,
    meta,
    subject: { type: 'person', id: 'a' },
    structure: { type: 'structure', id: 's' },
    status: 'active',
    goals: Object.entries(goals).map(([local, text]) => ({ id: local, text, status: 'active' })),
  };
}

export const tombstone = (target: RecordOf<'tombstone'>['target']): RecordOf<'tombstone'> => ({
  type: 'tombstone',
  id: `t-${target.id}`,
  meta,
  target,
  reason: 'erasure',
  date: '2026-01-06',
});

export const patient = (id: string, family = 'A') => ({
  resourceType: 'Patient' as const,
  id,
  identifier: [{ system: 'https://exemple.example/patients', value: id }],
  name: [{ family }],
});

/** The states of outcomes, in their order. */
export const statesOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map(({ state }) => state);

/** The rules of the issues of outcomes. */
export const rulesOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) =>
    'issues' in outcome ? outcome.issues.map(({ rule }) => rule) : [],
  );

/** The types of resource that the server has, sorted. */
export const typesOn = (server: FhirServer): string[] =>
  [...server.resources().keys()].map((address) => address.split('/')[0] ?? '').toSorted();

/** The requests that were sent after a moment, as `METHOD path`. */
export const requestsSince = (server: FhirServer, from: number): string[] =>
  server.requests.slice(from).map(({ method, path }) => `${method} ${path}`.trim());

/** What was asked of the server, but what it can do. */
export const requestsTo = (server: FhirServer): string[] =>
  requestsSince(server, 0).filter((line) => line !== 'GET metadata');

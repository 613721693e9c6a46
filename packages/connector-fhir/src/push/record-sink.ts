import type { AnyRecord, Issue } from '@santeparticipative/core';
import {
  deliveryId,
  recordFormat,
  type Sink,
  type SinkContext,
  type SinkSession,
} from '@santeparticipative/exchange';
import {
  partsNamedBy,
  recordChangesWriter,
  recordVersion,
  resourceSearch,
} from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { contentOf } from './content.js';
import type { Describe } from './describe.js';
import type { RecordPushOptions } from './push-options.js';
import type { PushServer } from './push-server.js';
import { pushSession } from './push-session.js';

/** How a sink gets to its server, at each opening. */
export interface PushConnection {
  /** The base address of the server: it names the sink. */
  readonly name: string;
  connect(
    context: SinkContext,
  ): Promise<
    | { readonly ok: true; readonly server: PushServer }
    | { readonly ok: false; readonly issues: readonly Issue[] }
  >;
}

type ChangesOf = ReturnType<typeof recordChangesWriter>;

function describeRecords({ target, systems, identities }: RecordPushOptions): Describe<AnyRecord> {
  const writers = new Map<string, ChangesOf>();
  const writerOf = (namespace: string): ChangesOf => {
    const known = writers.get(namespace);
    if (known !== undefined) return known;
    const writer = recordChangesWriter({
      namespace,
      ...(target === undefined ? {} : { target }),
      ...(systems === undefined ? {} : { systems }),
      ...(identities === undefined ? {} : { identities }),
    });
    writers.set(namespace, writer);
    return writer;
  };
  return {
    describe({ value, origin: { namespace } }) {
      const record = { type: value.type, id: value.id };
      const changes = writerOf(namespace)(value);
      if (!changes.ok) {
        return { ok: false, issues: changes.issues.map((issue) => ({ record, ...issue })) };
      }
      const { resources, removed } = changes.value;
      const contents = resources.map((resource) => contentOf(resource));
      const goneId =
        value.type === 'tombstone'
          ? deliveryId(namespace, `${value.target.type}/${value.target.id}`)
          : undefined;
      const isEarlierThan = (found: FhirResource): boolean =>
        (recordVersion(found, { namespace, ...(systems && { systems }) }) ?? 0) >
        value.meta.version;
      const removedAt = (id: string) => (id === goneId ? removed : []);
      const partsOf = (found: FhirResource, id: string) =>
        id === goneId && value.type === 'tombstone'
          ? partsNamedBy(found, value.target, { namespace })
          : [];
      return {
        ok: true,
        value: { record, contents, isEarlierThan, removedAt, partsNamedBy: partsOf },
        issues: [],
      };
    },
    searchOf: (resource, { origin }) => resourceSearch(resource, origin),
  };
}

/** A session that maps records to FHIR, each in the namespace that it comes from, and pushes them. */
export function recordSession(
  server: PushServer,
  options: RecordPushOptions,
  context: SinkContext,
): SinkSession<AnyRecord> {
  return pushSession(server, describeRecords(options), options, context);
}

/** A FHIR server as a sink of records. */
export function recordSink({
  name,
  connect,
  ...options
}: PushConnection & RecordPushOptions): Sink<AnyRecord> {
  return {
    name,
    format: recordFormat,
    capabilities: { commits: 'each', dryRun: true },
    async open(context) {
      const connected = await connect(context);
      return connected.ok
        ? { ok: true, session: recordSession(connected.server, options, context) }
        : connected;
    },
  };
}

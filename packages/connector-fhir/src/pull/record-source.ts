import type { AnyRecord, Issue } from '@santeparticipative/core';
import type { Json, Read, Source, SourceContext } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import type { FhirHttp } from '../http/answer.js';
import { beginPull } from './begin-pull.js';
import type { Pull } from './pull.js';
import type { PullServer, RecordPullOptions } from './pull-options.js';
import { completed, type Whole } from './records/complete.js';
import { FetchFailed } from './records/fetch.js';
import { isLater } from './records/later-version.js';
import { readRecords } from './records/read-records.js';
import { addressOf } from './records/references.js';
import { readServer } from './resource-source.js';
import { scopeOf } from './scope.js';

/**
 * The records that a FHIR server holds, as `fromFhir` reads them. After a checkpoint, those of which a resource changed,
 * whole again: where a goal changed, its pathway, with the other pathways of its person, which are asked for together.
 * What was removed from the server is not told; a tombstone is a record.
 *
 * The first pull holds all resources and records in memory, about five times the size of their JSON; a later one holds
 * what changed. What changes on the server while it is read may be given half old and half new, and is given whole by
 * the next pull.
 */
export function recordSource(options: PullServer & RecordPullOptions): Source<AnyRecord> {
  const { name, connect } = options;
  return {
    name,
    async *read(context) {
      const connected = await connect(context);
      if (connected.ok) yield* pullRecords(connected.value, context, options);
      else yield { kind: 'failed', issues: connected.issues };
    },
  };
}

async function* pullRecords(
  http: FhirHttp,
  context: SourceContext,
  options: RecordPullOptions,
): AsyncGenerator<Read<AnyRecord>> {
  // Records of another namespace, or resources by themselves, were not given when these were.
  const scope = scopeOf('records', { namespace: options.namespace });
  const before: unknown = Object(context.checkpoint)[scope];
  const pull = await beginPull(http, { ...context, checkpoint: before }, options);
  const pulled = yield* pullAll(pull);
  if (pulled === undefined || context.signal.aborted) return;
  try {
    yield* recordsIn(pull, pulled.resources, options);
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
    if (!context.signal.aborted) yield { kind: 'failed', issues: error.issues };
    return;
  }
  const { checkpoint } = pulled;
  if (checkpoint !== undefined) yield { kind: 'checkpoint', checkpoint: { [scope]: checkpoint } };
}

/** Resources as they stand when everything came: of each, the latest version. */
interface Pulled {
  readonly resources: ReadonlyMap<string, FhirResource>;
  readonly checkpoint: Json | undefined;
}

/** Pulls the resources that there are, or that changed. Nothing when the server failed: no record would be whole. */
async function* pullAll(pull: Pull): AsyncGenerator<Read<AnyRecord>, Pulled | undefined> {
  const resources = new Map<string, FhirResource>();
  let checkpoint: Json | undefined;
  for await (const read of readServer(pull)) {
    if (read.kind === 'checkpoint') {
      checkpoint = read.checkpoint;
    } else if (read.kind === 'value') {
      const address = addressOf(read.value);
      const known = resources.get(address);
      if (known === undefined || isLater(read.value, known)) resources.set(address, read.value);
    } else {
      yield read;
      if (read.kind === 'failed') return undefined;
    }
  }
  return { resources, checkpoint };
}

/** The records of what was pulled: all at once the first time, then those of what changed, each once. */
async function* recordsIn(
  pull: Pull,
  resources: ReadonlyMap<string, FhirResource>,
  options: RecordPullOptions,
): AsyncGenerator<Read<AnyRecord>> {
  const warn = (issues: readonly Issue[]): void => pull.warn(...issues);
  const given = new Set<string>();
  for await (const whole of wholesOf(pull, resources)) {
    const now: string[] = [];
    for (const read of readRecords(whole, pull.http.base, options, warn)) {
      if (read.kind === 'value') {
        const { value, origin } = read;
        const key = JSON.stringify([origin.namespace, value.type, value.id]);
        if (given.has(key)) continue;
        now.push(key);
      }
      yield read;
    }
    for (const key of now) given.add(key);
  }
}

async function* wholesOf(
  pull: Pull,
  resources: ReadonlyMap<string, FhirResource>,
): AsyncGenerator<Whole> {
  const isFirst = Object.keys(pull.marks).length === 0;
  if (isFirst) yield { members: [...resources.values()], context: [] };
  else if (resources.size > 0) yield* completed(pull, resources);
}

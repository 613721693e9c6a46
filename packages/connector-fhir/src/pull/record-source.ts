import type { AnyRecord, Issue } from '@santeparticipative/core';
import type { Json, Read, Source, SourceContext } from '@santeparticipative/exchange';
import type { UnmappedElement } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import type { FhirHttp } from '../http/answer.js';
import { beginPull } from './begin-pull.js';
import { marksOf } from './checkpoint.js';
import type { BulkPullOptions, PullOptions, PullServer } from './pull-options.js';
import { completed, type Whole } from './records/complete.js';
import { FetchFailed } from './records/fetch.js';
import { isLater } from './records/later-version.js';
import { type RecordReading, readRecords } from './records/read-records.js';
import { addressOf } from './records/references.js';
import { pullResources } from './resource-source.js';

/** How records are pulled. A record needs all its resources, so all types are asked for, at the level of the server. */
export interface RecordPullOptions
  extends Pick<PullOptions, 'pageSize' | 'overlap' | 'onWarning'>,
    Pick<RecordReading, 'systems' | 'receivedAt'> {
  readonly way?: 'search' | 'bulk';
  readonly bulk?: Pick<BulkPullOptions, 'patience'>;
  /**
   * The namespace of the dataset: only its records are given, and resources that say no namespace are taken for its own.
   * Unless told, each record has the namespace that its resources say, and those that say none have the server's address.
   */
  readonly namespace?: string;
  /** Told of every element that no record holds: what a pull of records loses. */
  readonly onUnmapped?: (elements: readonly UnmappedElement[]) => void;
}

/** Resources as they stand when everything came: of each, the latest version. */
interface Pulled {
  readonly resources: ReadonlyMap<string, FhirResource>;
  readonly checkpoint: Json | undefined;
}

/**
 * The records that a FHIR server holds, as `fromFhir` reads them. After a checkpoint, those of which a resource changed,
 * whole again: where a goal changed, its pathway. What was removed from the server is not told; a tombstone is a record.
 *
 * The first pull holds all resources and records in memory, about five times the size of their JSON; a later one holds
 * what changed.
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
  const pulled = yield* pullAll(http, context, options);
  if (pulled === undefined || context.signal.aborted) return;
  const { resources, checkpoint } = pulled;
  const warn = (issues: readonly Issue[]): void => options.onWarning?.(issues);
  const reading = readingOf(options);
  const given = new Set<string>();
  try {
    for await (const whole of wholesOf(http, context, options, resources)) {
      for (const read of readRecords(whole, http.base, reading, warn)) {
        if (read.kind === 'value') {
          const { value, origin } = read;
          const key = JSON.stringify([origin.namespace, value.type, value.id]);
          if (given.has(key)) continue;
          given.add(key);
        }
        yield read;
      }
    }
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
    if (!context.signal.aborted) yield { kind: 'failed', issues: error.issues };
    return;
  }
  if (checkpoint !== undefined) yield { kind: 'checkpoint', checkpoint };
}

function readingOf({
  namespace,
  systems,
  receivedAt,
  onUnmapped,
}: RecordPullOptions): RecordReading {
  return {
    ...(namespace === undefined ? {} : { namespace }),
    ...(systems === undefined ? {} : { systems }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(onUnmapped === undefined ? {} : { onUnmapped }),
  };
}

/** Pulls the resources that there are, or that changed. Nothing when the server failed: no record would be whole. */
async function* pullAll(
  http: FhirHttp,
  context: SourceContext,
  { way, bulk, pageSize, overlap, onWarning }: RecordPullOptions,
): AsyncGenerator<Read<AnyRecord>, Pulled | undefined> {
  const resources = new Map<string, FhirResource>();
  let checkpoint: Json | undefined;
  const options: PullOptions = {
    ...(way === undefined ? {} : { way }),
    ...(bulk === undefined ? {} : { bulk }),
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(onWarning === undefined ? {} : { onWarning }),
  };
  for await (const read of pullResources(http, context, options)) {
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

/** Resources from which whole records are read: all at once the first time, then those of what changed. */
async function* wholesOf(
  http: FhirHttp,
  context: SourceContext,
  { pageSize, onWarning }: RecordPullOptions,
  resources: ReadonlyMap<string, FhirResource>,
): AsyncGenerator<Whole> {
  const isFirst = Object.keys(marksOf(context.checkpoint)).length === 0;
  if (isFirst) {
    yield { members: [...resources.values()], context: [] };
  } else if (resources.size > 0) {
    const pull = await beginPull(http, context, {
      ...(pageSize === undefined ? {} : { pageSize }),
      ...(onWarning === undefined ? {} : { onWarning }),
    });
    yield* completed(pull, resources);
  }
}

import {
  fhirResources,
  fhirServer,
  type PushOptions,
  resourceFormat,
} from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import type { Issue } from '@santeparticipative/core';
import {
  type Clock,
  exchange,
  type Outcome,
  type Report,
  type RetryPolicy,
  type Sink,
  type Source,
} from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import { randomFrom } from '../random.js';
import type { Input } from './input.js';

/** A push of an input to a server. Plain data, so that another process can be told to do it. */
export interface Push extends Pick<Input, 'kind' | 'file'> {
  readonly url: string;
  /** The folder of the outbox. */
  readonly state: string;
  /** For the jitter of retries. */
  readonly seed: number;
  readonly options?: PushOptions;
  readonly retry?: Partial<RetryPolicy>;
  /** The longest that a request may take, in milliseconds. */
  readonly timeout?: number;
  readonly retryDead?: boolean;
}

/** The push of an input, with nothing in it but what is needed. */
export function pushOf({ kind, file }: Input, how: Omit<Push, 'kind' | 'file'>): Push {
  return { kind, file, ...how };
}

/** Where a push has come to: something is durable in the outbox, handed to the sink, answered by it, or marked. */
export type Moment = 'staged' | 'sending' | 'sent' | 'marked';

/** What a push tells. */
export interface Told {
  readonly report: Report;
  /** What the sink said of each delivery, one after the other, by delivery id. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome['state'][]>;
  /** Every issue of what was rejected or became a dead letter. */
  readonly issues: readonly Issue[];
}

/** What may be watched or given. */
export interface Watching {
  readonly signal?: AbortSignal;
  /** A clock whose hours take no time, unless told. */
  readonly clock?: Clock;
  readonly onMoment?: (moment: Moment) => void;
}

/** Pushes an input to a server, through the outbox, with a clock that never waits. */
export function push(what: Push, watching: Watching = {}): Promise<Told> {
  const { url, timeout, options } = what;
  const settings = { url, ...(timeout === undefined ? {} : { timeout }), ...options };
  return what.kind === 'records'
    ? pushed(ndjson(what.file), fhirServer(settings), what, watching)
    : pushed(
        ndjson(what.file, { format: resourceFormat }),
        fhirResources(settings),
        what,
        watching,
      );
}

async function pushed<Value>(
  from: Source<Value>,
  sink: Sink<Value>,
  { state, seed, retry, retryDead = false }: Push,
  { signal, clock = manualClock(), onMoment = () => {} }: Watching,
): Promise<Told> {
  const outcomes = new Map<string, Outcome['state'][]>();
  const issues: Issue[] = [];
  const report = await exchange({
    from,
    to: watched(sink, outcomes, onMoment),
    state,
    retryDead,
    clock,
    random: randomFrom(seed),
    onProgress: ({ phase }) => {
      if (phase !== 'waiting') onMoment(phase === 'reading' ? 'staged' : 'marked');
    },
    onIssue: (issue) => issues.push(issue),
    ...(retry === undefined ? {} : { retry }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { report, outcomes, issues };
}

/** The sink, and what it says is noted. */
function watched<Value>(
  sink: Sink<Value>,
  outcomes: Map<string, Outcome['state'][]>,
  onMoment: (moment: Moment) => void,
): Sink<Value> {
  return {
    ...sink,
    async open(context) {
      const opened = await sink.open(context);
      if (!opened.ok) return opened;
      const { session } = opened;
      return {
        ok: true,
        session: {
          ...session,
          async deliver(batch) {
            onMoment('sending');
            const said = await session.deliver(batch);
            onMoment('sent');
            for (const [index, { id }] of batch.entries()) {
              const state = said[index]?.state;
              if (state !== undefined) outcomes.set(id, [...(outcomes.get(id) ?? []), state]);
            }
            return said;
          },
        },
      };
    },
  };
}

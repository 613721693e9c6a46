import type { Manifest, RecordOf } from '@santeparticipative/core';
import type {
  Clock,
  Delivery,
  Json,
  SinkContext,
  SourceContext,
} from '@santeparticipative/exchange';

export const manifest: Manifest = {
  type: 'manifest',
  namespace: 'https://fictif.example/donnees',
  schemaVersion: '0.2.0',
  producer: 'Producteur fictif',
  created: '2026-01-05T09:00:00Z',
};

export function structure(id: string, name = 'Maison de santé fictive'): RecordOf<'structure'> {
  return {
    type: 'structure',
    id,
    meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
    name,
    kind: 'msp',
  };
}

/** A clock that stands still: nothing that files do takes a look at another. */
export const stillClock: Clock = {
  now: () => Date.parse('2026-02-01T08:00:00Z'),
  elapsed: () => 0,
  sleep: async () => {},
};

/** What a source may use, in a test. */
export function sourceContext(
  signal: SourceContext['signal'] = new AbortController().signal,
): SourceContext {
  return { signal, clock: stillClock, random: () => 0 };
}

/** What a sink may use, in a test; what it remembers is in `remembered`. */
export function sinkContext({
  dryRun = false,
  remembered = new Map<string, Json>(),
}: {
  readonly dryRun?: boolean;
  readonly remembered?: ReadonlyMap<string, Json>;
} = {}): SinkContext {
  const memory = { get: (name: string) => remembered.get(name) };
  return { ...sourceContext(), memory, dryRun };
}

/** A delivery of a value, the first attempt. */
export function delivery<Value>(
  value: Value,
  { id = JSON.stringify(value), namespace = manifest.namespace, uncertain = false } = {},
): Delivery<Value> {
  return { id, value, origin: { namespace }, removes: [], attempt: 1, uncertain };
}

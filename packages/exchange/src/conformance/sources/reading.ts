import type { Issue } from '@santeparticipative/core';
import type { Json } from '../../contracts/json.js';
import type { Read, Source } from '../../contracts/source.js';
import { manualClock } from '../manual-clock.js';
import type { SourceSubject } from '../subjects.js';

/** How a source is read on trial. */
export interface ReadingSettings {
  readonly checkpoint?: Json;
  readonly signal?: AbortSignal;
}

/** Begins to read a source, as an exchange does. */
export function reading<Value>(
  { clock }: Pick<SourceSubject<Value>, 'clock'>,
  source: Source<Value>,
  { checkpoint, signal = new AbortController().signal }: ReadingSettings = {},
): AsyncIterable<Read<Value>> {
  return source.read({
    checkpoint,
    signal,
    clock: clock ?? manualClock(),
    random: () => 0.5,
  });
}

/** Everything that a source gave. */
export interface Everything<Value> {
  readonly reads: readonly Read<Value>[];
  readonly values: readonly Value[];
  readonly issues: readonly Issue[];
}

/** Reads a source to its end, also past a failure, after which nothing is to come. */
export async function readAll<Value>(
  reads: AsyncIterable<Read<Value>>,
): Promise<Everything<Value>> {
  const all: Read<Value>[] = [];
  for await (const read of reads) all.push(read);
  return {
    reads: all,
    values: all.flatMap((read) => (read.kind === 'value' ? [read.value] : [])),
    issues: all.flatMap((read) => ('issues' in read ? read.issues : [])),
  };
}

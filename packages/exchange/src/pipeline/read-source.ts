import type { Issue } from '@santeparticipative/core';
import type { Json } from '../contracts/json.js';
import type { Origin, Read } from '../contracts/source.js';
import type { Run } from './run.js';

/** A value on its way to the sink. */
export interface Passed<Out> {
  readonly value: Out;
  readonly origin: Origin;
}

/** What reading gives: values that passed the steps, and checkpoints between them. */
export type ReadItem<Out> =
  | { readonly kind: 'value'; readonly passed: Passed<Out> }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Json }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** What the source gives, until it ends or somebody stops it: being stopped is no mistake of the source's. */
async function* untilStopped<Value>(
  reads: AsyncIterable<Read<Value>>,
  signal: AbortSignal,
): AsyncGenerator<Read<Value>> {
  try {
    for await (const read of reads) {
      if (signal.aborted) return;
      yield read;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/**
 * Reads the source through the steps, and counts what came, what was rejected and what was left out. It takes the next
 * value when it is asked for the next.
 */
export async function* readSource<In, Out>(
  run: Run<In, Out>,
  checkpoint: Json | undefined,
): AsyncGenerator<ReadItem<Out>> {
  const { from, tally, log, signal, clock, random } = run;
  const reads = from.read({ checkpoint, signal, clock, random });
  for await (const read of untilStopped(reads, signal)) {
    if (read.kind === 'value') {
      yield* passedBy(run, read.value, read.origin);
    } else if (read.kind === 'rejected') {
      tally.came();
      tally.count('rejected');
      log.add(read.issues);
    } else {
      if (read.kind === 'failed') log.add(read.issues);
      yield read;
      if (read.kind === 'failed') return;
    }
  }
}

/** What the steps make of a value. Their warnings are told too. */
async function* passedBy<In, Out>(
  { step, tally, log }: Run<In, Out>,
  value: In,
  origin: Origin,
): AsyncGenerator<ReadItem<Out>> {
  const made = await step(value, origin);
  log.add(made.issues);
  if (!made.ok) {
    tally.came();
    tally.count('rejected');
    return;
  }
  if (made.value.length === 0) {
    tally.came();
    tally.skip('left-out');
  }
  for (const item of made.value) {
    tally.came();
    yield { kind: 'value', passed: { value: item, origin } };
  }
}

import type { Issue } from '@santeparticipative/core';
import type { Json } from '../contracts/json.js';
import type { Origin } from '../contracts/source.js';
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

/**
 * Reads the source through the steps, and counts what came, what was rejected and what was left out. It takes the next
 * value when it is asked for the next.
 */
export async function* readSource<In, Out>(
  { from, step, tally, log, signal, clock, random }: Run<In, Out>,
  checkpoint: Json | undefined,
): AsyncGenerator<ReadItem<Out>> {
  for await (const read of from.read({ checkpoint, signal, clock, random })) {
    if (signal.aborted) return;
    if (read.kind === 'rejected') {
      tally.came();
      tally.count('rejected');
      log.add(read.issues);
    } else if (read.kind === 'failed') {
      log.add(read.issues);
      yield read;
      return;
    } else if (read.kind === 'checkpoint') {
      yield read;
    } else {
      const { value, origin } = read;
      const made = await step(value, origin);
      log.add(made.issues);
      if (!made.ok) {
        tally.came();
        tally.count('rejected');
      } else if (made.value.length === 0) {
        tally.came();
        tally.skip('left-out');
      } else {
        for (const item of made.value) {
          tally.came();
          yield { kind: 'value', passed: { value: item, origin } };
        }
      }
    }
  }
}

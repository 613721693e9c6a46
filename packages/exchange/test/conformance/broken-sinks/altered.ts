import { checkSink, type SinkSubject } from '../../../src/conformance/index.js';
import type { Outcome, Sink, SinkContext, SinkSession } from '../../../src/contracts/index.js';
import type { Shelf } from '../in-memory.js';
import type { Note } from '../notes.js';

/** What is found in a sink, each as its check and its rule. */
export async function found(subject: SinkSubject<Note>): Promise<readonly string[]> {
  return (await checkSink(subject)).map(({ check, rule }) => `${check}: ${rule}`);
}

/** The same sink, whose sessions differ in something. */
export function altered(
  sink: Sink<Note>,
  alter: (session: SinkSession<Note>, context: SinkContext) => Partial<SinkSession<Note>>,
): Sink<Note> {
  return {
    ...sink,
    open: async (context) => {
      const opened = await sink.open(context);
      if (!opened.ok) return opened;
      const { session } = opened;
      return { ok: true, session: { ...session, ...alter(session, context) } };
    },
  };
}

/** The same sink, whose outcomes are said otherwise. */
export function saying(sink: Sink<Note>, say: (outcome: Outcome) => Outcome): Sink<Note> {
  return altered(sink, ({ deliver }) => ({
    deliver: async (batch) => (await deliver(batch)).map(say),
  }));
}

/** What does not end. */
export function never(): Promise<never> {
  return new Promise(() => {});
}

/** What a sink does that it should not, what is to be found, and such a sink. */
export type Broken = [what: string, found: string, make: (shelf: Shelf) => Sink<Note>];

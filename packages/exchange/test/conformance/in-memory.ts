import type { Delivery, Outcome, Sink, SinkContext, Source } from '../../src/contracts/index.js';
import { CANARY, issue, type Note, noteFormat } from './notes.js';

/** A recipient that lives in memory: what it holds, in the order in which it came, and whether it is there. */
export class Shelf {
  notes: Note[] = [];
  isThere = true;

  has(id: string): boolean {
    return this.notes.some((note) => note.id === id);
  }

  put(note: Note): void {
    this.notes = [...this.notes.filter(({ id }) => id !== note.id), note];
  }

  remove(key: string): void {
    this.notes = this.notes.filter(({ id }) => id !== key);
  }
}

/** What the shelf does not take. */
export const REFUSED: Note = { id: 'refused', version: 1, text: `${CANARY} refused` };

const away: Outcome = { state: 'again', issues: [issue('shelf.away')] };

/** What a delivery does to a shelf that keeps the last version of each note. */
function outcomeOn(
  shelf: Shelf,
  { value }: Delivery<Note>,
  { signal, dryRun }: SinkContext,
): Outcome {
  if (!shelf.isThere || signal.aborted) return away;
  if (value.id === REFUSED.id) return { state: 'refused', issues: [issue('shelf.refused')] };
  const { gone } = value;
  if (gone !== undefined) {
    if (!shelf.has(gone)) return { state: 'unchanged' };
    if (!dryRun) shelf.remove(gone);
    return { state: 'deleted' };
  }
  const there = shelf.notes.find(({ id }) => id === value.id);
  if (there !== undefined && noteFormat.write(there) === noteFormat.write(value)) {
    return { state: 'unchanged' };
  }
  if (!dryRun) shelf.put(value);
  const state = there === undefined ? 'created' : 'updated';
  return { state, remember: [{ name: value.id, value: value.version }] };
}

/** Puts each note on the shelf as it comes. */
export function eachSink(shelf: Shelf): Sink<Note> {
  return {
    name: 'shelf',
    format: noteFormat,
    capabilities: { commits: 'each', dryRun: true },
    open: async (context) => {
      if (!shelf.isThere) return { ok: false, issues: [issue('shelf.away')] };
      return {
        ok: true,
        session: {
          batchSize: 4,
          concurrency: 2,
          deliver: async (batch) => batch.map((delivery) => outcomeOn(shelf, delivery, context)),
          commit: async () => [],
          close: async () => {},
        },
      };
    },
  };
}

/** Puts all notes on the shelf at the end, in the place of what was there. */
export function wholeSink(shelf: Shelf): Sink<Note> {
  return {
    name: 'whole shelf',
    format: noteFormat,
    capabilities: { commits: 'whole', dryRun: true },
    open: async ({ dryRun, ...context }) => {
      const next = new Shelf();
      return {
        ok: true,
        session: {
          batchSize: 4,
          concurrency: 1,
          deliver: async (batch) =>
            batch.map((delivery) => outcomeOn(next, delivery, { ...context, dryRun: false })),
          commit: async () => {
            if (!shelf.isThere) return [issue('shelf.away')];
            if (!dryRun) shelf.notes = next.notes;
            return [];
          },
          close: async () => {},
        },
      };
    },
  };
}

/** Writes every version one after the other, and looks before it writes again what it may have written. */
export function logSink(shelf: Shelf): Sink<Note> {
  const has = (note: Note): boolean =>
    shelf.notes.some((there) => noteFormat.write(there) === noteFormat.write(note));
  return {
    ...eachSink(shelf),
    open: async ({ signal, dryRun }) => ({
      ok: true,
      session: {
        batchSize: 4,
        concurrency: 1,
        deliver: async (batch) =>
          batch.map(({ value, uncertain }): Outcome => {
            if (!shelf.isThere || signal.aborted) return away;
            if (uncertain && has(value)) return { state: 'unchanged' };
            if (!dryRun) shelf.notes.push(value);
            return { state: 'created' };
          }),
        commit: async () => [],
        close: async () => {},
      },
    }),
  };
}

/** Counts what is taken from it, and what is open. */
export class Drawer {
  open = 0;
  taken = 0;

  constructor(readonly notes: readonly Note[]) {}
}

/** Reads a drawer; a checkpoint after every second note says how many were read. */
export function drawerSource(drawer: Drawer): Source<Note> {
  return {
    name: 'drawer',
    async *read({ checkpoint, signal }) {
      drawer.open += 1;
      try {
        const start = typeof checkpoint === 'number' ? checkpoint : 0;
        for (const [position, value] of drawer.notes.entries()) {
          if (signal.aborted) return;
          if (position < start) continue;
          drawer.taken += 1;
          yield { kind: 'value', value, origin: { namespace: '' } };
          if (position % 2 === 1) yield { kind: 'checkpoint', checkpoint: position + 1 };
        }
      } finally {
        drawer.open -= 1;
      }
    },
  };
}

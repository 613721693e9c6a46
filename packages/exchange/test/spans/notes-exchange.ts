import { exchange, type Report, type Step } from '../../src/index.js';
import { Drawer, drawerSource, eachSink, Shelf } from '../conformance/in-memory.js';
import { type Note, note } from '../conformance/notes.js';

/** Moves six notes onto a shelf, in batches of four, with its outbox in a folder. */
export function exchangeNotes(
  state: string,
  step: Step<Note, Note> = (value) => ({ ok: true, value: [value], issues: [] }),
): Promise<Report> {
  const notes = Array.from({ length: 6 }, (_, position) => note(`secret-${position}`));
  return exchange({
    from: drawerSource(new Drawer(notes)),
    to: eachSink(new Shelf()),
    step,
    state,
  });
}

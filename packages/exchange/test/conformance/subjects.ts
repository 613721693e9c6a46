import type { SinkSubject, SourceSubject } from '../../src/conformance/index.js';
import type { Sink, Source } from '../../src/contracts/index.js';
import { Drawer, drawerSource, eachSink, REFUSED, Shelf } from './in-memory.js';
import { CANARY, changed, type Note, note, noteFormat, removal } from './notes.js';

/** As a sink is checked on a shelf: enough that every check has something to look at. */
export function onShelf(
  make: (shelf: Shelf) => Sink<Note> = eachSink,
  other: Partial<SinkSubject<Note>> = {},
): SinkSubject<Note> {
  let shelf = new Shelf();
  return {
    make: () => {
      shelf = new Shelf();
      return make(shelf);
    },
    stored: async () => shelf.notes,
    values: [note('a'), note('b'), note('c'), note('d'), note('e')],
    changed,
    removal,
    refused: REFUSED,
    outage: {
      begin: () => {
        shelf.isThere = false;
      },
      end: () => {
        shelf.isThere = true;
      },
    },
    canary: CANARY,
    patience: 50,
    ...other,
  };
}

const NOTES: readonly Note[] = Array.from({ length: 20 }, (_, position) => note(`n${position}`));

/** The same for a source, on a drawer; `damagedBy` makes a source of a drawer in which something cannot be read. */
export function onDrawer(
  make: (drawer: Drawer) => Source<Note> = drawerSource,
  other: Partial<SourceSubject<Note>> = {},
): SourceSubject<Note> {
  let drawer = new Drawer(NOTES);
  return {
    make: () => {
      drawer = new Drawer(NOTES);
      return make(drawer);
    },
    format: noteFormat,
    expected: NOTES,
    open: () => drawer.open,
    taken: () => drawer.taken,
    ahead: 5,
    canary: CANARY,
    patience: 50,
    ...other,
  };
}

import { expect, it } from 'vitest';
import type { Sink } from '../../../src/contracts/index.js';
import { eachSink, type Shelf, wholeSink } from '../in-memory.js';
import type { Note } from '../notes.js';
import { onShelf } from '../subjects.js';
import { altered, type Broken, found } from './altered.js';

const direct = (shelf: Shelf): Sink<Note> => ({
  ...eachSink(shelf),
  capabilities: { commits: 'whole', dryRun: true },
});

it.each<Broken>([
  ['shows a part before the end', 'sink-commits: connector.visible-before-commit', direct],
  [
    'puts everything in place when it is closed',
    'sink-commits: connector.visible-before-commit',
    (shelf) =>
      altered(wholeSink(shelf), (session) => ({
        close: async () => {
          await session.commit();
        },
      })),
  ],
  [
    'keeps batches for the commit that nobody asked for',
    'sink-commits: connector.lost-without-commit',
    (shelf) => ({ ...wholeSink(shelf), capabilities: { commits: 'each', dryRun: true } }),
  ],
  [
    'does not commit',
    'sink-delivery: connector.not-stored',
    (shelf) => altered(wholeSink(shelf), () => ({ commit: async () => [] })),
  ],
  [
    'writes when nothing is to be written',
    'sink-dry-run: connector.dry-run-wrote',
    (shelf) => {
      const sink = eachSink(shelf);
      return { ...sink, open: (context) => sink.open({ ...context, dryRun: false }) };
    },
  ],
  [
    'predicts that everything is new',
    'sink-dry-run: connector.dry-run-differs',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }, { dryRun }) => ({
        deliver: async (batch) =>
          dryRun ? batch.map(() => ({ state: 'created' })) : deliver(batch),
      })),
  ],
])('finds a sink that %s', async (_, expected, make) => {
  expect(await found(onShelf(make))).toContain(expected);
});

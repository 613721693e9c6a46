import { expect, it } from 'vitest';
import type { Sink } from '../../../src/contracts/index.js';
import { eachSink, logSink, type Shelf } from '../in-memory.js';
import { issue, type Note } from '../notes.js';
import { onShelf } from '../subjects.js';
import { altered, found } from './altered.js';

it('finds a sink that does not look before it sends again', async () => {
  const blind = (shelf: Shelf): Sink<Note> =>
    altered(logSink(shelf), ({ deliver }) => ({
      deliver: (batch) => deliver(batch.map((each) => ({ ...each, uncertain: false }))),
    }));
  const { refused: _, ...subject } = onShelf(blind, { keeps: 'all' });
  expect(await found(subject)).toContain('sink-uncertain: connector.stored-twice');
});

it('finds a sink that stores twice what did not change', async () => {
  expect(await found(onShelf(logSink))).toContain('sink-unchanged: connector.stored-twice');
});

it('finds a sink that takes nothing twice', async () => {
  const once = (shelf: Shelf): Sink<Note> =>
    altered(eachSink(shelf), ({ deliver }) => ({
      deliver: async (batch) =>
        batch.some(({ uncertain }) => uncertain)
          ? batch.map(() => ({ state: 'refused', issues: [issue('shelf.there')] }))
          : deliver(batch),
    }));
  expect(await found(onShelf(once))).toContain('sink-uncertain: connector.not-delivered');
});

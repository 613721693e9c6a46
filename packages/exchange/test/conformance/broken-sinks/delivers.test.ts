import { expect, it } from 'vitest';
import { eachSink, REFUSED } from '../in-memory.js';
import { issue } from '../notes.js';
import { onShelf } from '../subjects.js';
import { altered, type Broken, found, saying } from './altered.js';

it.each<Broken>([
  [
    'gives an outcome too few',
    'sink-delivery: connector.outcomes',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => (await deliver(batch)).slice(1),
      })),
  ],
  [
    'gives outcomes in another order',
    'sink-order: connector.outcomes',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => (await deliver(batch)).toReversed(),
      })),
  ],
  [
    'says updated of what was not there',
    'sink-delivery: connector.outcome-false',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'created' ? { state: 'updated' } : outcome,
      ),
  ],
  [
    'says unchanged of what it changed',
    'sink-change: connector.outcome-false',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'updated' ? { state: 'unchanged' } : outcome,
      ),
  ],
  [
    'says unchanged of what it removed',
    'sink-removal: connector.outcome-false',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'deleted' ? { state: 'unchanged' } : outcome,
      ),
  ],
  [
    'refuses everything',
    'sink-delivery: connector.not-delivered',
    (shelf) =>
      saying(eachSink(shelf), () => ({ state: 'refused', issues: [issue('shelf.refused')] })),
  ],
  [
    'stores nothing of what it says it stored',
    'sink-delivery: connector.not-stored',
    (shelf) =>
      altered(eachSink(shelf), () => ({
        deliver: async (batch) => batch.map(() => ({ state: 'created' })),
      })),
  ],
  [
    'stores something else',
    'sink-delivery: connector.not-stored',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: (batch) =>
          deliver(
            batch.map((delivery) => ({ ...delivery, value: { ...delivery.value, text: 'x' } })),
          ),
      })),
  ],
  [
    'loses batches that are under way at once',
    'sink-delivery: connector.not-stored',
    (shelf) =>
      altered(eachSink(shelf), () => ({
        deliver: async (batch) => {
          const before = shelf.notes;
          await new Promise(setImmediate);
          shelf.notes = [...before, ...batch.map(({ value }) => value)];
          return batch.map(() => ({ state: 'created' }));
        },
      })),
  ],
  [
    'stores what it says it refused',
    'sink-refusal: connector.not-stored',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => {
          for (const { value } of batch) if (value.id === REFUSED.id) shelf.put(value);
          return deliver(batch);
        },
      })),
  ],
  [
    'refuses what came with something that is refused',
    'sink-refusal: connector.not-delivered',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) =>
          batch.some(({ value }) => value.id === REFUSED.id)
            ? batch.map(() => ({ state: 'refused', issues: [issue('shelf.refused')] }))
            : deliver(batch),
      })),
  ],
  [
    'says created of what is refused',
    'sink-refusal: connector.outcome-false',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'refused' ? { state: 'created' } : outcome,
      ),
  ],
  [
    'keeps the first version of a thing',
    'sink-change: connector.not-updated',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => {
          const before = shelf.notes;
          const outcomes = await deliver(batch);
          shelf.notes = shelf.notes.map((now) => before.find(({ id }) => id === now.id) ?? now);
          return outcomes;
        },
      })),
  ],
  [
    'removes nothing',
    'sink-removal: connector.not-removed',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => {
          const before = shelf.notes;
          const outcomes = await deliver(batch);
          const isRemoval = batch.some(({ removes }) => removes.length > 0);
          if (isRemoval) shelf.notes = before;
          return outcomes;
        },
      })),
  ],
  [
    'removes everything',
    'sink-removal: connector.not-removed',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => {
          const outcomes = await deliver(batch);
          if (batch.some(({ removes }) => removes.length > 0)) shelf.notes = [];
          return outcomes;
        },
      })),
  ],
])('finds a sink that %s', async (_, expected, make) => {
  expect(await found(onShelf(make))).toContain(expected);
});

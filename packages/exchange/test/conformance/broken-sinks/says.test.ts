import { expect, it } from 'vitest';
import { eachSink, REFUSED, wholeSink } from '../in-memory.js';
import { CANARY, issue } from '../notes.js';
import { onShelf } from '../subjects.js';
import { altered, type Broken, found, saying } from './altered.js';

it.each<Broken>([
  ['has no name', 'sink-name: connector.name', (shelf) => ({ ...eachSink(shelf), name: ' ' })],
  [
    'has a query in its name',
    'sink-name: connector.name',
    (shelf) => ({ ...eachSink(shelf), name: 'https://shelf.example/notes?token=1' }),
  ],
  [
    'has a user in its name',
    'sink-name: connector.name',
    (shelf) => ({ ...eachSink(shelf), name: 'https://me:word@shelf.example' }),
  ],
  [
    'takes no delivery at a time',
    'sink-limits: connector.limits',
    (shelf) => altered(eachSink(shelf), () => ({ batchSize: 0 })),
  ],
  [
    'takes half a batch at once',
    'sink-limits: connector.limits',
    (shelf) => altered(eachSink(shelf), () => ({ concurrency: 0.5 })),
  ],
  [
    'does not open',
    'sink-delivery: connector.not-opened',
    (shelf) => ({
      ...eachSink(shelf),
      open: async () => ({ ok: false, issues: [issue('shelf.away')] }),
    }),
  ],
  [
    'does not open and does not say why',
    'sink-opening-in-outage: connector.issue-incomplete',
    (shelf) => {
      const sink = eachSink(shelf);
      return {
        ...sink,
        open: async (context) => (shelf.isThere ? sink.open(context) : { ok: false, issues: [] }),
      };
    },
  ],
  [
    'throws when it cannot open',
    'sink-opening-in-outage: connector.threw',
    (shelf) => {
      const sink = eachSink(shelf);
      return {
        ...sink,
        open: async (context) => {
          if (!shelf.isThere) throw new Error('ECONNREFUSED');
          return sink.open(context);
        },
      };
    },
  ],
  [
    'remembers a date',
    'sink-delivery: connector.memory',
    (shelf) =>
      saying(eachSink(shelf), (outcome) => ({
        ...outcome,
        remember: [{ name: 'when', value: JSON.parse('{}', () => new Date(0)) }],
      })),
  ],
  [
    'tells what it refuses',
    'sink-refusal: connector.discloses',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'refused'
          ? { ...outcome, issues: [issue('shelf.refused', `Not this: ${REFUSED.text}`)] }
          : outcome,
      ),
  ],
  [
    'does not say why it refuses',
    'sink-refusal: connector.issue-incomplete',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'refused' ? { ...outcome, issues: [] } : outcome,
      ),
  ],
  [
    'says why in no language',
    'sink-outage: connector.issue-incomplete',
    (shelf) =>
      saying(eachSink(shelf), (outcome) =>
        outcome.state === 'again' ? { ...outcome, issues: [issue('shelf.away', '')] } : outcome,
      ),
  ],
  [
    'tells the data when it commits',
    'sink-commits: connector.discloses',
    (shelf) =>
      altered(wholeSink(shelf), ({ commit }) => ({
        commit: async () => [...(await commit()), issue('shelf.done', `Wrote ${CANARY}.`)],
      })),
  ],
])('finds a sink that %s', async (_, expected, make) => {
  expect(await found(onShelf(make))).toContain(expected);
});

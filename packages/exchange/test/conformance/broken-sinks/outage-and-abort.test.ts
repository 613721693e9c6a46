import { expect, it } from 'vitest';
import type { Outcome, Sink, SinkContext, SinkSession } from '../../../src/contracts/index.js';
import { eachSink, type Shelf, wholeSink } from '../in-memory.js';
import { changed, issue, type Note, note } from '../notes.js';
import { onShelf } from '../subjects.js';
import { altered, type Broken, found, never } from './altered.js';

/** Outcomes while the shelf is away. */
const inOutage = (
  shelf: Shelf,
  deliver: (
    own: SinkSession<Note>['deliver'],
    batch: Parameters<SinkSession<Note>['deliver']>[0],
    context: SinkContext,
  ) => Promise<readonly Outcome[]>,
): Sink<Note> =>
  altered(eachSink(shelf), (session, context) => ({
    deliver: (batch) =>
      shelf.isThere ? session.deliver(batch) : deliver(session.deliver, batch, context),
  }));

it.each<Broken>([
  [
    'refuses while its recipient is out of reach',
    'sink-outage: connector.outage',
    (shelf) =>
      inOutage(shelf, async (_, batch) =>
        batch.map(() => ({ state: 'refused', issues: [issue('shelf.away')] })),
      ),
  ],
  [
    'says it delivered what did not get through',
    'sink-outage: connector.outage',
    (shelf) => inOutage(shelf, async (_, batch) => batch.map(() => ({ state: 'created' }))),
  ],
  [
    'commits while its recipient is out of reach',
    'sink-outage: connector.outage',
    (shelf) => altered(wholeSink(shelf), () => ({ commit: async () => [] })),
  ],
  [
    'throws while its recipient is out of reach',
    'sink-outage: connector.threw',
    (shelf) =>
      inOutage(shelf, async () => {
        throw new Error('ECONNRESET');
      }),
  ],
  [
    'says that what it stored is not there',
    'sink-outage: connector.outcome-false',
    (shelf) =>
      inOutage(shelf, async (deliver, batch) => {
        for (const { value } of batch) shelf.put(value);
        return deliver(batch);
      }),
  ],
  [
    'never gets over an outage',
    'sink-outage: connector.not-delivered',
    (shelf) => {
      let isLost = false;
      return altered(eachSink(shelf), ({ deliver }) => ({
        deliver: async (batch) => {
          isLost ||= !shelf.isThere;
          return isLost
            ? batch.map(() => ({ state: 'again', issues: [issue('shelf.away')] }))
            : deliver(batch);
        },
      }));
    },
  ],
  [
    'stores twice what it was not sure of',
    'sink-outage: connector.stored-twice',
    (shelf) =>
      inOutage(shelf, async (_, batch) => {
        shelf.notes.push(...batch.map(({ value }) => changed(value)), note('left-over'));
        return batch.map(() => ({ state: 'unknown', issues: [issue('shelf.lost')] }));
      }),
  ],
  [
    'waits for its recipient whatever happens',
    'sink-abort: connector.abort',
    (shelf) =>
      inOutage(shelf, (deliver, batch, { signal }) => (signal.aborted ? never() : deliver(batch))),
  ],
  [
    'does not end when it is closed',
    'sink-abort: connector.abort',
    (shelf) =>
      altered(eachSink(shelf), (session, { signal }) => ({
        close: () => (signal.aborted ? never() : session.close()),
      })),
  ],
  [
    'throws when it is interrupted',
    'sink-abort: connector.threw',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }, { signal }) => ({
        deliver: async (batch) => {
          await new Promise(setImmediate);
          signal.throwIfAborted();
          return deliver(batch);
        },
      })),
  ],
  [
    'throws when it is opened after an interruption',
    'sink-abort: connector.threw',
    (shelf) => {
      const sink = eachSink(shelf);
      return {
        ...sink,
        open: async (context) => {
          context.signal.throwIfAborted();
          return sink.open(context);
        },
      };
    },
  ],
  [
    'says delivered of what it gave up',
    'sink-abort: connector.outcome-false',
    (shelf) =>
      altered(eachSink(shelf), ({ deliver }, { signal }) => ({
        deliver: async (batch) => {
          await new Promise(setImmediate);
          return signal.aborted ? batch.map(() => ({ state: 'created' })) : deliver(batch);
        },
      })),
  ],
])('finds a sink that %s', async (_, expected, make) => {
  expect(await found(onShelf(make))).toContain(expected);
});

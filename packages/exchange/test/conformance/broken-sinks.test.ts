import { describe, expect, it } from 'vitest';
import { checkSink, type SinkSubject } from '../../src/conformance/index.js';
import type { Outcome, Sink, SinkContext, SinkSession } from '../../src/contracts/index.js';
import { eachSink, logSink, REFUSED, type Shelf, wholeSink } from './in-memory.js';
import { CANARY, changed, issue, type Note, note } from './notes.js';
import { onShelf } from './subjects.js';

async function found(subject: SinkSubject<Note>): Promise<readonly string[]> {
  return (await checkSink(subject)).map(({ check, rule }) => `${check}: ${rule}`);
}

/** The same sink, whose sessions differ in something. */
function altered(
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
function saying(sink: Sink<Note>, say: (outcome: Outcome) => Outcome): Sink<Note> {
  return altered(sink, ({ deliver }) => ({
    deliver: async (batch) => (await deliver(batch)).map(say),
  }));
}

function never(): Promise<never> {
  return new Promise(() => {});
}

type Broken = [what: string, found: string, make: (shelf: Shelf) => Sink<Note>];

describe('what a sink says of itself', () => {
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
});

describe('what a sink does', () => {
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
});

describe('what is given again', () => {
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
});

describe('when it is there, and when it is not', () => {
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
});

describe('what goes wrong around it', () => {
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
        inOutage(shelf, (deliver, batch, { signal }) =>
          signal.aborted ? never() : deliver(batch),
        ),
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
});

describe('what a check is given', () => {
  it.each<[what: string, other: Partial<SinkSubject<Note>>]>([
    ['a change of another thing', { changed: (value) => ({ ...value, id: 'other' }) }],
    ['a change of nothing', { changed: (value) => value }],
    ['a removal that names nothing', { removal: changed }],
    ['one thing twice', { values: [note('a'), note('b'), note('a')] }],
    ['a value without the canary', { values: [note('a'), note('b'), note('c', 'plain')] }],
  ])('finds %s', async (_, other) => {
    expect(await found(onShelf(eachSink, other))).toContain('sink-subject: connector.subject');
  });
});

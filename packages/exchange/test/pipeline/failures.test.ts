import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../src/conformance/index.js';
import { exchange, isBalanced, type Outcome, readDeadLetters } from '../../src/index.js';
import { failure, Recipient, sourceOf, stateFolder, thing, things } from './things.js';

const settings = () => ({ clock: manualClock(), random: () => 0.5 });
const again: Outcome = { state: 'again', issues: [failure] };
const unknown: Outcome = { state: 'unknown', issues: [failure] };
const refused: Outcome = { state: 'refused', issues: [failure] };

describe('a delivery that fails', () => {
  it('is tried again, as uncertain where nobody knows', async () => {
    const recipient = new Recipient({
      fault: ({ id, attempt }) => (attempt === 1 ? { t1: again, t2: unknown }[id] : undefined),
    });
    const { ledger, complete } = await exchange({
      from: sourceOf(things(4)),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(complete).toBe(true);
    expect(ledger.created).toBe(4);
    const later = recipient.deliveries.filter(({ attempt }) => attempt === 2);
    expect(later.map(({ id, uncertain }) => [id, uncertain])).toEqual([
      ['t1', false],
      ['t2', true],
    ]);
  });

  it('becomes a dead letter when it is refused, which can be mended', async () => {
    const recipient = new Recipient({
      fault: ({ id, value }) => (id === 't1' && value.text !== 'mended' ? refused : undefined),
    });
    const state = await stateFolder();
    const to = recipient.sink();
    const first = await exchange({ from: sourceOf(things(3)), to, state, ...settings() });
    expect(first.ledger).toMatchObject({ created: 2, dead: 1, pending: 0 });
    const again = await exchange({ from: sourceOf(things(3)), to, state, ...settings() });
    expect(again.ledger).toMatchObject({ input: 3, skipped: 2, dead: 1 });
    const letters: string[] = [];
    const issues = await readDeadLetters(state, ({ key, attempts }) => {
      letters.push(`${key} ${attempts}`);
    });
    expect([issues, letters]).toEqual([[], ['t1 1']]);
    const mended = [thing('t1', { text: 'mended' })];
    const last = await exchange({ from: sourceOf(mended), to, state, ...settings() });
    expect(last).toMatchObject({ complete: true, ledger: { input: 1, created: 1 } });
    expect(await readDeadLetters(state, () => expect.unreachable())).toEqual([]);
  });

  it('is replayed when asked', async () => {
    let isClosed = true;
    const recipient = new Recipient({ fault: () => (isClosed ? refused : undefined) });
    const state = await stateFolder();
    const to = recipient.sink();
    await exchange({ from: sourceOf(things(3)), to, state, ...settings() });
    isClosed = false;
    const nothing = { from: sourceOf([]), to, state, retryDead: true, ...settings() };
    const replayed = await exchange(nothing);
    expect(replayed).toMatchObject({
      complete: true,
      ledger: { input: 3, carried: 3, created: 3 },
    });
  });

  it('does not keep the others back, though its whole batch fails with it', async () => {
    const poison = 't3';
    const poisoned = new Set<number>();
    const recipient = new Recipient({
      onBatch: (number) => {
        if (recipient.batches.at(-1)?.includes(poison)) poisoned.add(number);
      },
      fault: (_delivery, request) => (poisoned.has(request) ? again : undefined),
    });
    const { ledger, stopped } = await exchange({
      from: sourceOf(things(40)),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(recipient.stored.size).toBe(39);
    expect(ledger.created).toBe(39);
    expect(ledger.dead + ledger.pending).toBe(1);
    expect(stopped === undefined).toBe(ledger.pending === 0);
  });
});

describe('a delivery that alone is left', () => {
  const poisoned = (answers: boolean) =>
    new Recipient({
      fault: ({ id }) => (id === 't0' ? unknown : undefined),
      answers: () => answers,
    });

  it('becomes a dead letter when the recipient answers, and the rest goes', async () => {
    const recipient = poisoned(true);
    const { ledger, issues } = await exchange({
      from: sourceOf([thing('t0'), thing('t1', { rank: 1 })]),
      to: recipient.sink(),
      state: await stateFolder(),
      retry: { attempts: 3 },
      ...settings(),
    });
    expect(ledger).toMatchObject({ created: 1, dead: 1, pending: 0 });
    expect(issues[0]?.rule).toBe('exchange.attempts-exhausted');
  });

  it('stays pending while it does not, however often it is tried', async () => {
    const to = poisoned(false).sink();
    const state = await stateFolder();
    for (let run = 0; run < 5; run += 1) {
      const { ledger } = await exchange({
        from: sourceOf([thing('t0')]),
        to,
        state,
        retry: { attempts: 3 },
        ...settings(),
      });
      expect(ledger).toMatchObject({ dead: 0, pending: 1 });
    }
  });
});

it('is not refused for good beside what it comes after and that failed', async () => {
  let isThere = false;
  const recipient = new Recipient({
    fault: ({ id, attempt }) => {
      if (id === 'child') return isThere ? undefined : refused;
      isThere = attempt > 1;
      return isThere ? undefined : again;
    },
  });
  const { ledger, complete } = await exchange({
    from: sourceOf([thing('child', { after: ['parent'] }), thing('parent')]),
    to: recipient.sink(),
    state: await stateFolder(),
    ...settings(),
  });
  expect([complete, ledger.created, ledger.dead]).toEqual([true, 2, 0]);
});

describe('a recipient that is out of reach', () => {
  it('makes no dead letter: the exchange stops, keeps everything, and goes on another time', async () => {
    let isDown = true;
    const recipient = new Recipient({ fault: () => (isDown ? again : undefined) });
    const state = await stateFolder();
    const to = recipient.sink();
    const down = await exchange({ from: sourceOf(things(30)), to, state, ...settings() });
    expect(down.stopped?.map(({ rule }) => rule)).toEqual(['exchange.sink-unavailable']);
    expect(down.ledger).toMatchObject({ input: 30, pending: 30, dead: 0 });
    expect(recipient.batches.length).toBeLessThan(40);
    isDown = false;
    const up = await exchange({ from: sourceOf([]), to, state, ...settings() });
    expect(up).toMatchObject({ complete: true, ledger: { input: 30, carried: 30, created: 30 } });
  });

  it('is waited for when it comes back in time', async () => {
    const recipient = new Recipient({ fault: (_, request) => (request <= 5 ? again : undefined) });
    const { complete } = await exchange({
      from: sourceOf(things(30)),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(complete).toBe(true);
  });

  it('stops at once when it says that nothing will get through', async () => {
    const recipient = new Recipient({ fault: () => ({ ...again, stop: true }) });
    const { stopped, ledger } = await exchange({
      from: sourceOf(things(30)),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(stopped).toEqual([failure]);
    expect(ledger).toMatchObject({ pending: 30, dead: 0 });
    expect(recipient.batches).toHaveLength(1);
  });
});

describe('somebody stops an exchange', () => {
  it.each([
    ['while it delivers', 2],
    ['before it delivers', 0],
  ])('%s: what is left is kept, and goes the next time', async (_when, batches) => {
    const stop = new AbortController();
    if (batches === 0) stop.abort();
    const recipient = new Recipient({
      onBatch: (number) => {
        if (number === batches) stop.abort();
      },
    });
    const state = await stateFolder();
    const to = recipient.sink();
    const all = { from: sourceOf(things(45)), to, state };
    const { stopped, ledger } = await exchange({ ...all, signal: stop.signal, ...settings() });
    expect(stopped?.map(({ rule }) => rule)).toEqual(['exchange.cancelled']);
    expect(ledger.created).toBe(recipient.stored.size);
    expect(isBalanced(ledger)).toBe(true);
    const rest = await exchange({ ...all, ...settings() });
    expect(rest.complete).toBe(true);
    expect(recipient.stored.size).toBe(45);
    expect(recipient.journal).toHaveLength(45);
  });
});

describe('a mistake in a sink', () => {
  it('is thrown, and leaves the outbox whole', async () => {
    const broken = new Recipient({ outcomes: (outcomes) => outcomes.slice(1) });
    const state = await stateFolder();
    const from = sourceOf(things(5));
    await expect(exchange({ from, to: broken.sink(), state, ...settings() })).rejects.toThrow(
      RangeError,
    );
    const recipient = new Recipient();
    const { complete } = await exchange({ from, to: recipient.sink(), state, ...settings() });
    expect(complete).toBe(true);
    expect(recipient.stored.size).toBe(5);
    expect(recipient.deliveries.every(({ uncertain }) => uncertain)).toBe(true);
  });
});

it('loses nothing, sends nothing twice and says what is so, whatever fails', async () => {
  const outcomes = fc.infiniteStream(
    fc.constantFrom<Outcome | undefined>(undefined, undefined, undefined, again, unknown),
  );
  await fc.assert(
    fc.asyncProperty(
      outcomes,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 3 }),
      async (stream, count, batchSize, concurrency) => {
        const faults = stream[Symbol.iterator]();
        const recipient = new Recipient({
          batchSize,
          concurrency,
          fault: () => faults.next().value ?? undefined,
        });
        const state = await stateFolder();
        const all = { from: sourceOf(things(count)), to: recipient.sink(), state };
        let created = 0;
        for (let run = 0; run < 30; run += 1) {
          const { ledger, complete } = await exchange({ ...all, ...settings(), retryDead: true });
          expect(isBalanced(ledger)).toBe(true);
          created += ledger.created;
          expect(created).toBe(recipient.stored.size);
          if (complete) break;
        }
        expect(recipient.stored.size).toBe(count);
        expect(recipient.journal).toHaveLength(count);
      },
    ),
    { numRuns: 25 },
  );
});

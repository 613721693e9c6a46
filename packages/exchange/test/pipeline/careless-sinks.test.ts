import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../src/conformance/index.js';
import { defaultRetryPolicy, exchange, type Outcome, type Sink } from '../../src/index.js';
import { failure, Recipient, sourceOf, stateFolder, type Thing, thing, things } from './things.js';

const settings = () => ({ clock: manualClock(), random: () => 0.5 });
const again: Outcome = { state: 'again', issues: [failure] };
const remembering: Outcome = { ...again, remember: [{ name: 'part', value: 1 }] };
const otherFormat = { ...new Recipient().sink().format, name: 'another' };
const refused: Outcome = { state: 'refused', issues: [failure] };

describe('what comes after something that fails often', () => {
  it.each([1, 3])('waits for it, %d batches at once', async (concurrency) => {
    const recipient: Recipient = new Recipient({
      concurrency,
      fault: ({ id, attempt }): Outcome | undefined => {
        if (attempt <= 2 || (id === 'first' && attempt === 3)) return again;
        return id === 'second' && !recipient.stored.has('first') ? refused : undefined;
      },
    });
    const { complete, ledger } = await exchange({
      from: sourceOf([thing('first'), thing('second', { after: ['first'] }), thing('third')]),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(ledger).toMatchObject({ created: 3, dead: 0 });
    expect(complete).toBe(true);
  });
});

describe('an outbox', () => {
  it.each<[string, Partial<Sink<Thing>>]>([
    ['another sink', { name: 'another' }],
    ['values of another kind', { format: otherFormat }],
  ])('of one sink is refused to %s, which would be taken to have everything', async (_, other) => {
    const state = await stateFolder();
    const from = sourceOf(things(3));
    await exchange({ from, to: new Recipient().sink(), state, ...settings() });
    const recipient = new Recipient();
    const to = { ...recipient.sink(), ...other };
    const { stopped, complete, ledger } = await exchange({ from, to, state, ...settings() });
    expect(stopped?.map(({ rule }) => rule)).toEqual(['exchange.other-sink']);
    expect([complete, ledger.input, recipient.stored.size]).toEqual([false, 0, 0]);
    const own = await exchange({ from, to: new Recipient().sink(), state, ...settings() });
    expect(own.ledger).toMatchObject({ input: 3, skipped: 3 });
  });

  it.each<[string, Outcome, Partial<Sink<Thing>>, boolean]>([
    ['another address is corrected while nothing is known', again, { name: 'another' }, true],
    ['something is remembered of the first', remembering, { name: 'another' }, false],
    ['what waits is in another format', again, { format: otherFormat }, false],
  ])('that delivered nothing yet: %s', async (_, outcome, other, isServed) => {
    const state = await stateFolder();
    const from = sourceOf(things(3));
    const first = new Recipient({ fault: () => ({ ...outcome, stop: true }) });
    await exchange({ from, to: first.sink(), state, ...settings() });
    const recipient = new Recipient();
    const to = { ...recipient.sink(), ...other };
    const { stopped, ledger } = await exchange({ from, to, state, ...settings() });
    expect(stopped?.map(({ rule }) => rule)).toEqual(
      isServed ? undefined : ['exchange.other-sink'],
    );
    expect([ledger.carried, recipient.stored.size]).toEqual([3, isServed ? 3 : 0]);
  });

  it('that holds what the format reads no more makes dead letters of it, and delivers the rest', async () => {
    const state = await stateFolder();
    const from = sourceOf(things(3));
    const busy = new Recipient({ fault: () => ({ ...again, stop: true }) });
    await exchange({ from, to: busy.sink(), state, ...settings() });
    const recipient = new Recipient();
    const sink = recipient.sink();
    const stricter: Sink<Thing> = {
      ...sink,
      format: {
        ...sink.format,
        parse: (text) =>
          text.includes('t1') ? { ok: false, issues: [failure] } : sink.format.parse(text),
      },
    };
    const nothing = sourceOf([]);
    const later = await exchange({ from: nothing, to: stricter, state, ...settings() });
    expect(later.ledger).toMatchObject({ carried: 3, created: 2, dead: 1, pending: 0 });
    expect(later.issues.map(({ rule }) => rule)).toEqual(['exchange.unreadable']);
    // A version that reads it delivers it.
    const mended = await exchange({
      from: nothing,
      to: sink,
      state,
      retryDead: true,
      ...settings(),
    });
    expect(mended.ledger).toMatchObject({ created: 1, dead: 0 });
    expect([...recipient.stored.keys()].sort()).toEqual(['t0', 't1', 't2']);
  });

  it('that holds nothing but what is read no more says nothing of the recipient', async () => {
    const state = await stateFolder();
    const busy = new Recipient({ fault: () => ({ ...again, stop: true }) });
    await exchange({ from: sourceOf(things(2)), to: busy.sink(), state, ...settings() });
    const recipient = new Recipient();
    const sink = recipient.sink();
    const format = { ...sink.format, parse: () => ({ ok: false as const, issues: [failure] }) };
    const report = await exchange({
      from: sourceOf([]),
      to: { ...sink, format },
      state,
      ...settings(),
    });
    expect(report.stopped).toBeUndefined();
    expect([report.ledger.dead, recipient.batches.length]).toEqual([2, 0]);
  });

  it('that cannot be closed is told, and what was delivered stays so', async () => {
    const state = await stateFolder();
    const recipient = new Recipient({ onBatch: () => {} });
    const sink = recipient.sink();
    const to: Sink<Thing> = {
      ...sink,
      open: async (context) => {
        // The disk does something that nobody expects.
        await rm(join(state, 'writer.json'));
        await mkdir(join(state, 'writer.json'));
        return sink.open(context);
      },
    };
    const report = await exchange({ from: sourceOf(things(3)), to, state, ...settings() });
    expect(report.stopped?.map(({ rule }) => rule)).toEqual(['exchange.outbox-unwritable']);
    expect(report.ledger).toMatchObject({ created: 3, pending: 0 });
  });
});

describe('a dry run', () => {
  it('without room for its copy of the outbox stops and says so', async () => {
    const file = await stateFolder();
    await writeFile(file, '');
    const state = join(file, 'outbox');
    const all = { from: sourceOf(things(3)), to: new Recipient().sink(), state, dryRun: true };
    const { stopped } = await exchange({ ...all, ...settings() });
    expect(stopped?.map(({ rule }) => rule)).toEqual(['exchange.outbox-unwritable']);
  });
});

describe('a sink', () => {
  it.each([Number.POSITIVE_INFINITY, Number.NaN, 1e15, -1])(
    'that asks to wait %d milliseconds is waited for no longer than the policy says',
    async (wait) => {
      const recipient = new Recipient({
        fault: ({ attempt }) => (attempt === 1 ? { ...again, wait } : undefined),
      });
      const clock = manualClock();
      const { complete } = await exchange({
        from: sourceOf(things(3)),
        to: recipient.sink(),
        state: await stateFolder(),
        clock,
        random: () => 0.5,
      });
      expect(complete).toBe(true);
      expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(defaultRetryPolicy.cap);
    },
  );

  it('that stops without a reason has stopped the exchange all the same', async () => {
    const recipient = new Recipient({ fault: () => ({ state: 'again', issues: [], stop: true }) });
    const { stopped, ledger } = await exchange({
      from: sourceOf(things(3)),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(stopped?.map(({ rule }) => rule)).toEqual(['exchange.sink-unavailable']);
    expect([ledger.pending, recipient.committed]).toEqual([3, 0]);
  });

  it.each([0, Number.NaN, -1])(
    'that takes %d batches at once is a mistake, and told',
    async (concurrency) => {
      const all = { from: sourceOf(things(3)), to: new Recipient({ concurrency }).sink() };
      const state = await stateFolder();
      await expect(exchange({ ...all, state, ...settings() })).rejects.toThrow(RangeError);
    },
  );
});

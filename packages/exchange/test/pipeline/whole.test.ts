import { describe, expect, it } from 'vitest';
import { manualClock } from '../../src/conformance/index.js';
import { exchange } from '../../src/index.js';
import { failure, Recipient, sourceOf, stateFolder, thing, things } from './things.js';

const settings = () => ({ clock: manualClock(), random: () => 0.5 });
const whole = (options: ConstructorParameters<typeof Recipient>[0] = {}) =>
  new Recipient({ commits: 'whole', ...options });

describe('an exchange with a sink that commits whole', () => {
  it('streams, and counts once all of it is in place', async () => {
    const recipient = whole();
    const { ledger, complete } = await exchange({
      from: sourceOf(things(25)),
      to: recipient.sink(),
      ...settings(),
    });
    expect([complete, ledger.created, recipient.committed]).toEqual([true, 25, 1]);
  });

  it.each([
    ['the source is cut', [...things(3), 'failed' as const], {}],
    [
      'the sink fails',
      things(30),
      { fault: (_: unknown, request: number) => (request === 2 ? failed : undefined) },
    ],
  ])('puts nothing in place when %s', async (_what, items, options) => {
    const recipient = whole(options);
    const { ledger, stopped } = await exchange({
      from: sourceOf(items),
      to: recipient.sink(),
      ...settings(),
    });
    expect(stopped?.[0]).toEqual(failure);
    expect(recipient.committed).toBe(0);
    expect(ledger).toMatchObject({ created: 0, pending: ledger.input });
  });

  it('leaves out what the sink refuses, and says so', async () => {
    const recipient = whole({
      fault: ({ id }) => (id === 't1' ? { state: 'refused', issues: [failure] } : undefined),
    });
    const { ledger, complete } = await exchange({
      from: sourceOf(things(3)),
      to: recipient.sink(),
      ...settings(),
    });
    expect([complete, ledger.created, ledger.dead, recipient.committed]).toEqual([false, 2, 1, 1]);
  });
});

const failed = { state: 'again', issues: [failure] } as const;

describe('a dry run', () => {
  it('says what a real one then does, and writes nothing', async () => {
    const recipient = new Recipient();
    const state = await stateFolder();
    const to = recipient.sink();
    await exchange({ from: sourceOf([thing('a'), thing('b')]), to, state, ...settings() });
    const items = [thing('a', { text: 'new' }), thing('b'), thing('c'), 'rejected' as const];
    const all = { from: sourceOf(items), to, state, ...settings() };
    const journal = [...recipient.journal];
    const predicted = await exchange({ ...all, dryRun: true });
    expect(predicted.dryRun).toBe(true);
    expect(recipient.journal).toEqual(journal);
    const real = await exchange(all);
    expect(real.ledger).toEqual(predicted.ledger);
    expect(real.ledger).toMatchObject({ created: 1, updated: 1, skipped: 1, rejected: 1 });
  });

  it('of an outbox that is not there leaves none behind', async () => {
    const state = await stateFolder();
    const recipient = new Recipient();
    const from = sourceOf(things(3));
    const dry = { from, to: recipient.sink(), state, dryRun: true, ...settings() };
    expect((await exchange(dry)).ledger.created).toBe(3);
    expect((await exchange(dry)).ledger).toMatchObject({ carried: 0, created: 3 });
  });
});

import type { Issue } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../src/conformance/index.js';
import {
  chain,
  exchange,
  isBalanced,
  type Json,
  type Outcome,
  type Progress,
  type Step,
} from '../../src/index.js';
import { failure, Recipient, sourceOf, stateFolder, type Thing, thing, things } from './things.js';

const settings = () => ({ clock: manualClock(), random: () => 0.5 });

describe('an exchange through the outbox', () => {
  it('delivers everything once, and nothing the second time', async () => {
    const recipient = new Recipient();
    const state = await stateFolder();
    const all = { from: sourceOf(things(25)), to: recipient.sink(), state, ...settings() };
    const first = await exchange(all);
    expect(first).toMatchObject({
      complete: true,
      ledger: { input: 25, created: 25, skipped: 0, pending: 0 },
    });
    expect(recipient.batches.map(({ length }) => length)).toEqual([10, 10, 5]);
    const second = await exchange(all);
    expect(second).toMatchObject({
      complete: true,
      ledger: { input: 25, created: 0, skipped: 25, skippedFor: { unchanged: 25 } },
    });
    expect(recipient.journal).toHaveLength(25);
    expect(recipient.batches).toHaveLength(3);
  });

  it('sends what changed, takes away what is gone, and says which versions gave way', async () => {
    const recipient = new Recipient();
    const state = await stateFolder();
    const to = recipient.sink();
    const before = [thing('a', { version: 1 }), thing('b', { version: 1 }), thing('c')];
    await exchange({ from: sourceOf(before), to, state, ...settings() });
    const after = [
      thing('a', { version: 2, text: 'new' }),
      thing('a', { version: 1 }),
      thing('gone', { removes: ['b'], rank: 9 }),
      thing('b', { version: 1 }),
      thing('c'),
    ];
    const { ledger } = await exchange({ from: sourceOf(after), to, state, ...settings() });
    expect(ledger).toMatchObject({ input: 5, created: 0, updated: 1, deleted: 1, skipped: 3 });
    expect(ledger.skippedFor.superseded).toBe(1);
    expect([...recipient.stored.keys()].sort()).toEqual(['a', 'c', 'gone']);
    const again = await exchange({ from: sourceOf(after), to, state, ...settings() });
    expect(again.ledger).toMatchObject({ input: 5, skipped: 5 });
    expect(recipient.journal.slice(3)).toEqual(['put a', 'remove b', 'put gone']);
  });

  it('never sends what the same source takes away', async () => {
    const recipient = new Recipient();
    const items = [thing('b'), thing('gone', { removes: ['b'], rank: 9 })];
    const { ledger, complete } = await exchange({
      from: sourceOf(items),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(complete).toBe(true);
    expect(ledger).toMatchObject({ input: 2, created: 1, skippedFor: { withdrawn: 1 } });
    expect(recipient.deliveries.map(({ id }) => id)).toEqual(['gone']);
  });

  it('goes in the order of ranks, and sends what others name before them', async () => {
    const recipient = new Recipient({ batchSize: 1 });
    const items = [
      thing('pathway', { rank: 2 }),
      thing('child', { rank: 1, after: ['parent'] }),
      thing('parent', { rank: 1 }),
      thing('person', { rank: 0 }),
    ];
    await exchange({
      from: sourceOf(items),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(recipient.batches.flat()).toEqual(['person', 'parent', 'child', 'pathway']);
  });

  it('refuses two contents of one version, and sends neither', async () => {
    const recipient = new Recipient();
    const items = [thing('a', { version: 1 }), thing('a', { version: 1, text: 'other' })];
    const { ledger, issues } = await exchange({
      from: sourceOf(items),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(ledger).toMatchObject({ input: 2, dead: 1, skipped: 1 });
    expect(issues.map(({ rule }) => rule)).toEqual(['exchange.version-conflict']);
    expect(recipient.stored.size).toBe(0);
  });
  it('tells of each change that comes after a removal that was delivered', async () => {
    const recipient = new Recipient();
    const to = recipient.sink();
    const state = await stateFolder();
    const before = [thing('gone', { version: 1, removes: ['a', 'b'], rank: 9 })];
    await exchange({
      from: sourceOf([thing('a', { version: 1 }), thing('b', { version: 1 })]),
      to,
      state,
      ...settings(),
    });
    await exchange({ from: sourceOf(before), to, state, ...settings() });
    const after = [thing('a', { version: 2 }), thing('b', { version: 2 })];
    const { ledger, issues } = await exchange({
      from: sourceOf(after),
      to,
      state,
      ...settings(),
    });
    expect(ledger).toMatchObject({ input: 2, dead: 2 });
    expect(issues.map(({ rule }) => rule)).toEqual(['exchange.withdrawn', 'exchange.withdrawn']);
  });

  it('counts every removal that gives way when what it removes comes again', async () => {
    const recipient = new Recipient();
    const items = [
      thing('gone', { removes: ['a'], rank: 9 }),
      thing('gone-too', { removes: ['a'], rank: 9 }),
      thing('a'),
    ];
    const { ledger, complete } = await exchange({
      from: sourceOf(items),
      to: recipient.sink(),
      state: await stateFolder(),
      ...settings(),
    });
    expect(complete).toBe(true);
    expect(ledger).toMatchObject({ input: 3, created: 1, skippedFor: { superseded: 2 } });
  });
});

describe('what the steps and the source refuse', () => {
  const evenOnly: Step<Thing, Thing> = (value) =>
    value.id === 't1'
      ? { ok: false, issues: [failure] }
      : { ok: true, value: value.id === 't2' ? [] : [value], issues: [] };
  const twice: Step<Thing, Thing> = (value) => ({
    ok: true,
    value: [value, { ...value, id: `${value.id}-copy` }],
    issues: [],
  });

  it('is counted: rejected, left out, several of one', async () => {
    const recipient = new Recipient();
    const { ledger, complete, issues } = await exchange({
      from: sourceOf([...things(4), 'rejected']),
      to: recipient.sink(),
      step: chain(evenOnly, twice),
      state: await stateFolder(),
      ...settings(),
    });
    expect(ledger).toMatchObject({
      input: 7,
      created: 4,
      rejected: 2,
      skippedFor: { 'left-out': 1 },
    });
    expect(isBalanced(ledger)).toBe(true);
    expect(complete).toBe(false);
    expect(issues).toHaveLength(2);
  });

  it('keeps everything back when the exchange is strict', async () => {
    const recipient = new Recipient();
    const state = await stateFolder();
    const to = recipient.sink();
    for (const items of [
      [...things(3), 'rejected'],
      [...things(3), 'failed'],
    ] as const) {
      const strict = { from: sourceOf(items), to, state, strict: true, ...settings() };
      const { stopped, ledger } = await exchange(strict);
      expect(stopped?.map(({ rule }) => rule)).toEqual(['exchange.nothing-sent']);
      expect(isBalanced(ledger)).toBe(true);
    }
    expect(recipient.deliveries).toEqual([]);
    const mended = await exchange({ from: sourceOf(things(3)), to, state, ...settings() });
    expect(mended.ledger).toMatchObject({ input: 3, carried: 0, created: 3 });
  });

  it('sends nothing when an option is misspelt', async () => {
    const recipient = new Recipient();
    const misspelt = { from: sourceOf(things(3)), to: recipient.sink(), dryrun: true };
    await expect(exchange(misspelt)).rejects.toThrow(TypeError);
    expect(recipient.deliveries).toEqual([]);
  });

  it('tells a warning once when the exchange is strict, and reads the source twice', async () => {
    const warning: Issue = { ...failure, rule: 'test.warning', severity: 'warning' };
    const warned: Step<Thing, Thing> = (value) => ({ ok: true, value: [value], issues: [warning] });
    for (const commits of ['each', 'whole'] as const) {
      const told: string[] = [];
      const { ledger, issues } = await exchange({
        from: sourceOf(things(3)),
        to: new Recipient({ commits }).sink(),
        step: warned,
        strict: true,
        onIssue: ({ rule }) => told.push(rule),
        state: await stateFolder(),
        ...settings(),
      });
      expect(ledger.created).toBe(3);
      expect([told.length, issues.length]).toEqual([3, 3]);
    }
  });

  it('tells that it waits, and how long, when a wait can be noticed', async () => {
    const busy = (wait: number): Outcome => ({ state: 'again', issues: [failure], wait });
    const recipient = new Recipient({
      fault: ({ attempt }) => [busy(400), busy(30_000)][attempt - 1],
    });
    const told: Progress[] = [];
    const { complete } = await exchange({
      from: sourceOf(things(1)),
      to: recipient.sink(),
      state: await stateFolder(),
      onProgress: (progress) => told.push(progress),
      ...settings(),
    });
    expect(complete).toBe(true);
    const waits = told.filter(({ phase }) => phase === 'waiting');
    expect(waits).toEqual([
      { phase: 'waiting', wait: 30_000, ledger: expect.objectContaining({ input: 1, pending: 1 }) },
    ]);
  });

  it('tells every issue, and reports a hundred', async () => {
    const told: string[] = [];
    const { issues, ledger } = await exchange({
      from: sourceOf(Array<'rejected'>(150).fill('rejected')),
      to: new Recipient().sink(),
      state: await stateFolder(),
      onIssue: ({ rule }) => told.push(rule),
      ...settings(),
    });
    expect([told.length, issues.length, ledger.rejected]).toEqual([150, 100, 150]);
  });

  it('sends what came before a source failed, and says that it is not all', async () => {
    const recipient = new Recipient();
    const seen: { checkpoint?: Json | undefined } = {};
    const state = await stateFolder();
    const cut = sourceOf([thing('a'), { checkpoint: 1 }, thing('b'), 'failed'], {});
    const report = await exchange({ from: cut, to: recipient.sink(), state, ...settings() });
    expect(report).toMatchObject({ complete: false, stopped: [failure], ledger: { created: 2 } });
    const whole = sourceOf([thing('b'), thing('c'), { checkpoint: 2 }], seen);
    await exchange({ from: whole, to: recipient.sink(), state, ...settings() });
    expect(seen.checkpoint).toBe(1);
    await exchange({ from: whole, to: recipient.sink(), state, ...settings() });
    expect(seen.checkpoint).toBe(2);
    const anew = { from: whole, to: recipient.sink(), state, fromTheBeginning: true };
    await exchange({ ...anew, ...settings() });
    expect(seen.checkpoint).toBeUndefined();
  });
});

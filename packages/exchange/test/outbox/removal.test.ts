import { describe, expect, it } from 'vitest';
import type { Outbox, Staged } from '../../src/outbox/outbox.js';
import { all, deliverAll, run, running, staged, thing } from './outbox-at-work.js';

const day = (date: number): string => `2026-01-0${date}T09:00:00Z`;

function version(id: string, number: number, recordedAt = day(number)): Staged {
  return thing(id, { version: number, recordedAt });
}

function tombstone(targets: readonly string[], more: Partial<Staged> = {}): Staged {
  return thing('t', { version: 1, recordedAt: day(5), rank: 9, removes: targets, ...more });
}

async function settled(outbox: Outbox, ...things: readonly Staged[]) {
  await outbox.startRun();
  await outbox.stage(things);
  return outbox.settle();
}

describe('of things with versions', () => {
  it('takes out what is removed, in whichever order both come', async () => {
    const outbox = await running();
    expect(await settled(outbox, version('a', 1), tombstone(['a', 'b']), version('b', 1))).toEqual({
      withdrawn: 2,
      dead: 0,
      lettersWithdrawn: 0,
    });
    expect(await deliverAll(outbox)).toEqual([['t']]);
  });

  it('takes out the same again whenever the whole history comes again', async () => {
    const outbox = await running();
    const history = [version('a', 1), version('a', 2, day(8)), tombstone(['a'])];
    await run(outbox, version('a', 1));
    expect(outbox.counts().known).toBe(1);
    await run(outbox, ...history);
    expect(outbox.counts().known).toBe(1);
    for (let time = 0; time < 2; time += 1) {
      expect(await settled(outbox, ...history)).toMatchObject({ withdrawn: 1, dead: 0 });
      expect(outbox.counts().pending).toBe(0);
    }
  });

  it('says that the sink has what is removed no longer, once the removal is delivered', async () => {
    const outbox = await running();
    await run(outbox, version('a', 1));
    await outbox.stage([tombstone(['a'])]);
    expect(outbox.counts()).toMatchObject({ known: 1 });
    await deliverAll(outbox);
    // The tombstone itself is known.
    expect(outbox.counts()).toMatchObject({ known: 1 });
    expect(await staged(outbox, version('a', 1))).toEqual(['queued']);
  });

  it('makes a dead letter of what was changed after a removal that was delivered', async () => {
    const outbox = await running();
    await run(outbox, version('a', 1), tombstone(['a']));
    expect(await settled(outbox, version('a', 2, day(4)))).toMatchObject({ withdrawn: 1, dead: 0 });
    expect(await settled(outbox, version('a', 3, day(6)))).toMatchObject({ withdrawn: 0, dead: 1 });
    expect(await all(outbox.deadLetters())).toMatchObject([
      { id: 'a', issues: [{ rule: 'exchange.withdrawn' }] },
    ]);
    // It stays one when it comes again, and leaves when it is removed anew.
    expect(await settled(outbox, version('a', 3, day(6)))).toMatchObject({ lettersWithdrawn: 0 });
    const renewed = tombstone(['a'], { version: 2, recordedAt: day(7) });
    expect(await settled(outbox, renewed)).toMatchObject({ lettersWithdrawn: 1 });
    expect(outbox.counts().dead).toBe(0);
  });

  it('goes by the time where the removal came before the thing itself', async () => {
    const outbox = await running();
    await run(outbox, tombstone(['a', 'b', 'c']));
    const untimed = thing('c', { version: 1 });
    expect(
      await settled(outbox, version('a', 1, day(4)), version('b', 1, day(6)), untimed),
    ).toMatchObject({ withdrawn: 2, dead: 1 });
  });

  it('goes by the version where no time is known', async () => {
    const outbox = await running();
    const untimed = { ...thing('t', { version: 1, removes: ['a'] }) };
    await run(outbox, thing('a', { version: 1 }), untimed);
    expect(await settled(outbox, thing('a', { version: 2 }))).toMatchObject({ dead: 1 });
  });

  it('lets what was withdrawn come again once the removal is taken back', async () => {
    const outbox = await running();
    await run(outbox, version('a', 1));
    await run(outbox, version('a', 1), tombstone(['a']));
    const undone = tombstone([], { version: 2, recordedAt: day(6) });
    expect(await settled(outbox, version('a', 1), undone)).toMatchObject({ withdrawn: 0 });
    expect((await deliverAll(outbox)).flat().sort()).toEqual(['a', 't']);
    expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: 2 });
  });

  it('lets it come again where the removal was taken back before anybody was told', async () => {
    const outbox = await running();
    expect(await settled(outbox, version('a', 1), tombstone(['a']))).toMatchObject({
      withdrawn: 1,
    });
    const undone = tombstone(['b'], { version: 2, recordedAt: day(6) });
    expect(await settled(outbox, version('a', 1), version('b', 1), undone)).toMatchObject({
      withdrawn: 1,
    });
    expect((await deliverAll(outbox)).flat()).toEqual(['a', 't']);
  });

  it('does not queue an earlier version than the one that was withdrawn', async () => {
    const outbox = await running();
    await run(outbox, version('a', 2), tombstone(['a']));
    const undone = tombstone([], { version: 2, recordedAt: day(6) });
    expect(await staged(outbox, undone, version('a', 1), version('a', 2))).toEqual([
      'queued',
      'superseded',
      'queued',
    ]);
  });

  it('needs all the removals of a thing to be taken back', async () => {
    const outbox = await running();
    const other = { ...tombstone(['a']), id: 'u' };
    await settled(outbox, version('a', 1), tombstone(['a']), other);
    const undone = tombstone([], { version: 2, recordedAt: day(6) });
    expect(await settled(outbox, version('a', 1), undone)).toMatchObject({ withdrawn: 1 });
  });

  it('does not let a removal be removed', async () => {
    const outbox = await running();
    const other = { ...tombstone(['t']), id: 'u' };
    expect(await settled(outbox, version('a', 1), tombstone(['a', 't']), other)).toMatchObject({
      withdrawn: 1,
    });
    expect((await deliverAll(outbox)).flat()).toEqual(['t', 'u']);
  });

  it('withholds what either of two contradicting removals removes, and delivers neither', async () => {
    const outbox = await running();
    const other = tombstone(['b'], { text: 'other' });
    expect(
      await settled(outbox, version('a', 1), version('b', 1), tombstone(['a']), other),
    ).toMatchObject({ withdrawn: 2 });
    expect(outbox.counts()).toEqual({ pending: 0, dead: 1, known: 0 });
    // A person decides for the second: the first removes nothing any more.
    await outbox.retryDead();
    expect((await deliverAll(outbox)).flat()).toEqual(['t']);
    expect(await settled(outbox, version('a', 1), version('b', 1))).toMatchObject({ withdrawn: 1 });
    expect((await deliverAll(outbox)).flat()).toEqual(['a']);
  });

  it('takes out a dead letter of what is removed', async () => {
    const outbox = await running();
    await outbox.stage([version('a', 1)]);
    for (const { sequence } of (await outbox.take(1)).entries) {
      await outbox.mark([{ sequence, state: 'dead', issues: [], remember: [] }]);
    }
    expect(await settled(outbox, tombstone(['a']))).toEqual({
      withdrawn: 0,
      dead: 0,
      lettersWithdrawn: 1,
    });
    expect(await all(outbox.deadLetters())).toEqual([]);
  });

  it('settles more than it changes at a time', async () => {
    const outbox = await running();
    const ids = Array.from({ length: 700 }, (_, position) => `a-${position}`);
    const things = ids.map((id) => version(id, 1));
    expect(await settled(outbox, ...things, tombstone(ids))).toMatchObject({ withdrawn: 700 });
    expect(await outbox.scanPending()).toBe(1);
  });
});

describe('of things without versions', () => {
  const deletion = (...removes: string[]): Staged => thing('d', { rank: 9, removes });

  it('takes out what came before its removal', async () => {
    const outbox = await running();
    expect(await settled(outbox, thing('a'), deletion('a'))).toMatchObject({ withdrawn: 1 });
    expect(await deliverAll(outbox)).toEqual([['d']]);
  });

  it('lets a removal leave when what it removes comes again', async () => {
    const outbox = await running();
    await run(outbox, thing('a'));
    expect(await staged(outbox, deletion('a'), thing('a'))).toEqual([
      'queued',
      'unchanged instead',
    ]);
    expect(await staged(outbox, thing('b'), deletion('b'), thing('b', { text: 'new' }))).toEqual([
      'queued',
      'queued',
      'queued instead instead',
    ]);
    expect(await outbox.settle()).toMatchObject({ withdrawn: 0 });
    expect(await deliverAll(outbox)).toEqual([['b']]);
  });

  it('delivers the same content again after a removal that was delivered', async () => {
    const outbox = await running();
    await run(outbox, thing('a'));
    expect(await run(outbox, deletion('a'))).toEqual(['d']);
    expect(await run(outbox, thing('a'))).toEqual(['a']);
    // The same removal removes it again, for it is there again.
    expect(await run(outbox, deletion('a'))).toEqual(['d']);
    expect(await staged(outbox, deletion('a'))).toEqual(['unchanged']);
  });

  it('delivers it again, as uncertain, where the removal may have been delivered', async () => {
    const outbox = await running();
    await run(outbox, thing('a'));
    await settled(outbox, deletion('a'));
    for (const { sequence } of (await outbox.take(1)).entries) {
      await outbox.mark([{ sequence, state: 'unknown', notBefore: 0, remember: [] }]);
    }
    expect(await staged(outbox, thing('a'))).toEqual(['queued instead']);
    expect((await outbox.take(10)).entries).toMatchObject([{ id: 'a', uncertain: true }]);
  });

  it('lets the last of them stand when they come one after the other before anything is sent', async () => {
    const outbox = await running();
    await outbox.stage([thing('a'), deletion('a'), thing('a')]);
    expect(await staged(outbox, deletion('a'))).toEqual(['queued']);
    expect(await outbox.settle()).toMatchObject({ withdrawn: 1 });
    expect(await deliverAll(outbox)).toEqual([['d']]);
  });

  it('delivers what comes again after a removal that goes because of others, never with it', async () => {
    const outbox = await running();
    await run(outbox, thing('a'), thing('b'));
    expect(await settled(outbox, deletion('a', 'b'), thing('a'))).toMatchObject({ withdrawn: 0 });
    const first = await outbox.take(10);
    expect(first.entries.map(({ id }) => id)).toEqual(['d']);
    expect((await outbox.take(10)).entries).toEqual([]);
    await outbox.mark(
      first.entries.map(({ sequence }) => ({
        sequence,
        state: 'again',
        notBefore: 0,
        remember: [],
      })),
    );
    expect(await deliverAll(outbox)).toEqual([['d'], ['a']]);
    expect(outbox.counts()).toMatchObject({ pending: 0, known: 2 });
    expect(await staged(outbox, thing('b'))).toEqual(['queued']);
  });

  it('does not try a dead removal again that would take away what came after it', async () => {
    const outbox = await running();
    await run(outbox, thing('a'), thing('b'));
    await settled(outbox, deletion('a', 'b'));
    for (const { sequence } of (await outbox.take(1)).entries) {
      await outbox.mark([{ sequence, state: 'dead', issues: [], remember: [] }]);
    }
    // It was under way when it died: nobody knows whether it removed them.
    expect(await run(outbox, thing('a'))).toEqual(['a']);
    expect(await outbox.retryDead()).toBe(0);
    expect(outbox.counts()).toMatchObject({ pending: 0, dead: 1 });
    expect(await run(outbox, thing('b'))).toEqual(['b']);
    // Both are there again: nothing is left to remove.
    expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: 2 });
  });
});

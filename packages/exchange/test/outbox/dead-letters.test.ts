import { expect, it } from 'vitest';
import { exchangeIssue } from '../../src/messages.js';
import type { Outbox } from '../../src/outbox/outbox.js';
import { all, running, StoppedClock, thing } from './outbox-at-work.js';

async function withLetters(ids: readonly string[], clock = new StoppedClock()): Promise<Outbox> {
  const outbox = await running(clock);
  await outbox.stage(ids.map((id) => thing(id, { rank: 2, namespace: 'n', at: { line: 1 } })));
  for (;;) {
    const { entries } = await outbox.take(200);
    if (entries.length === 0) return outbox;
    const issues = [exchangeIssue('exchange.sink-unavailable')];
    await outbox.mark(
      entries.map(({ sequence }) => ({ sequence, state: 'dead', issues, remember: [] })),
    );
  }
}

it('keeps what was to be delivered, why it was not, and since when', async () => {
  const outbox = await withLetters(['b', 'a']);
  expect(await all(outbox.deadLetters())).toEqual(
    ['b', 'a'].map((id) => ({
      id,
      namespace: 'n',
      key: id,
      text: thing(id).text,
      at: { line: 1 },
      attempts: 1,
      since: '2026-03-01T09:00:00.000Z',
      issues: [exchangeIssue('exchange.sink-unavailable')],
    })),
  );
  expect(outbox.counts()).toEqual({ pending: 0, dead: 2, known: 0 });
  expect((await outbox.take(10)).done).toBe(true);
});

it('makes some of them pending again, with all their attempts', async () => {
  const outbox = await withLetters(['a', 'b', 'c']);
  expect(await outbox.retryDead(['b', 'nobody', 'b'])).toBe(1);
  expect(outbox.counts()).toMatchObject({ pending: 1, dead: 2 });
  expect((await outbox.take(10)).entries).toMatchObject([{ id: 'b', attempt: 1 }]);
});

it('makes all of them pending again, however many', async () => {
  const ids = Array.from({ length: 1200 }, (_, position) => `a-${position}`);
  const outbox = await withLetters(ids);
  expect(await outbox.retryDead()).toBe(1200);
  expect(outbox.counts()).toMatchObject({ pending: 1200, dead: 0 });
  expect(await outbox.scanPending()).toBe(1200);
  expect(await all(outbox.deadLetters())).toEqual([]);
});

it('does not forget that an attempt may have been delivered', async () => {
  const outbox = await running();
  await outbox.stage([thing('a')]);
  const [first] = (await outbox.take(1)).entries;
  const sequence = first?.sequence ?? 0;
  await outbox.mark([{ sequence, state: 'unknown', notBefore: 0, remember: [] }]);
  await outbox.take(1);
  await outbox.mark([{ sequence, state: 'dead', issues: [], remember: [] }]);
  await outbox.retryDead();
  expect((await outbox.take(1)).entries).toMatchObject([{ attempt: 1, uncertain: true }]);
});

it('can be read while they become pending', async () => {
  const outbox = await withLetters(['a', 'b']);
  const letters = outbox.deadLetters()[Symbol.asyncIterator]();
  expect(await letters.next()).toMatchObject({ value: { id: 'a' } });
  await outbox.retryDead();
  expect(await letters.next()).toMatchObject({ done: true });
});

import { expect, it } from 'vitest';
import { all, deliverAll, run, running, staged, thing } from './outbox-at-work.js';

const at = (recordedAt: string, text: string) => ({ version: 1, recordedAt, text });

it('queues what is new, and says so of the same content that comes again', async () => {
  const outbox = await running();
  expect(await staged(outbox, thing('a', { version: 1 }), thing('a', { version: 1 }))).toEqual([
    'queued',
    'queued-before',
  ]);
  expect(await deliverAll(outbox)).toEqual([['a']]);
  expect(await staged(outbox, thing('a', { version: 1 }))).toEqual(['unchanged']);
  expect(outbox.counts()).toEqual({ pending: 0, dead: 0, known: 1 });
});

it('lets the highest version stand, in whichever order they come', async () => {
  const outbox = await running();
  const versions = [2, 1, 3].map((version) => thing('a', { version }));
  expect(await staged(outbox, ...versions)).toEqual(['queued', 'superseded', 'queued instead']);
  const { entries } = await outbox.take(10);
  expect(entries.map(({ text }) => text)).toEqual([thing('a', { version: 3 }).text]);
  await outbox.mark([{ sequence: entries[0]?.sequence ?? 0, state: 'delivered', remember: [] }]);
  expect(await staged(outbox, ...versions)).toEqual(['superseded', 'superseded', 'unchanged']);
});

it('lets the version recorded last stand, to the millisecond, however the instant is written', async () => {
  const outbox = await running();
  expect(
    await staged(
      outbox,
      thing('a', at('2026-01-05T09:00:00.500Z', 'middle')),
      thing('a', at('2026-01-05T09:00:00.4999Z', 'first')),
      thing('a', at('2026-01-05T09:00:01Z', 'last')),
    ),
  ).toEqual(['queued', 'superseded', 'queued instead']);
  expect(await staged(outbox, thing('a', at('2026-01-05T09:00:01.000Z', 'other')))).toEqual([
    'conflict instead',
  ]);
});

it('lets what comes last stand where there are no versions', async () => {
  const outbox = await running();
  const texts = ['one', 'two', 'one'].map((text) => thing('a', { text }));
  expect(await staged(outbox, ...texts)).toEqual(['queued', 'queued instead', 'queued instead']);
  expect((await outbox.take(10)).entries.map(({ text }) => text)).toEqual(['one']);
});

it('sends neither of two contents of one version, and keeps the last as a dead letter', async () => {
  const outbox = await running();
  const [one, two] = [
    thing('a', { version: 1, text: 'one' }),
    thing('a', { version: 1, text: 'two' }),
  ];
  expect(await staged(outbox, one, { ...two, at: { file: 'a.ndjson', line: 7 } })).toEqual([
    'queued',
    'conflict instead',
  ]);
  expect(await staged(outbox, two, one)).toEqual(['dead-before', 'conflict']);
  expect(await deliverAll(outbox)).toEqual([]);
  expect(outbox.counts()).toEqual({ pending: 0, dead: 1, known: 0 });
  expect(await all(outbox.deadLetters())).toMatchObject([
    { id: 'a', text: 'one', attempts: 0, issues: [{ rule: 'exchange.version-conflict' }] },
  ]);
});

it('tells where the content came from that contradicts another', async () => {
  const outbox = await running();
  const at = { file: 'a.ndjson', line: 7 };
  await outbox.stage([
    thing('a', { version: 1, text: 'one' }),
    thing('a', { version: 1, text: 'two', at }),
  ]);
  expect(await all(outbox.deadLetters())).toMatchObject([{ at, issues: [{ at }] }]);
});

it('finds a contradiction with what the sink has, or had waiting, when both come in one run', async () => {
  const outbox = await running();
  const [one, two] = [
    thing('a', { version: 1, text: 'one' }),
    thing('a', { version: 1, text: 'two' }),
  ];
  await run(outbox, one);
  await outbox.startRun();
  expect(await staged(outbox, one, two)).toEqual(['unchanged', 'conflict']);
  await outbox.startRun();
  expect(await staged(outbox, thing('b', { version: 1, text: 'one' }))).toEqual(['queued']);
  await outbox.startRun();
  expect(
    await staged(
      outbox,
      thing('b', { version: 1, text: 'one' }),
      thing('b', { version: 1, text: 'two' }),
    ),
  ).toEqual(['queued-before', 'conflict instead']);
});

it('takes another content of the same version for an update in a later run', async () => {
  const outbox = await running();
  await run(outbox, thing('a', { version: 1, text: 'one' }));
  await outbox.startRun();
  expect(await staged(outbox, thing('a', { version: 1, text: 'two' }))).toEqual(['queued']);
});

it('mends a dead letter with another content, and not with the same or an earlier one', async () => {
  const outbox = await running();
  await staged(outbox, thing('a', { version: 2 }));
  const { entries } = await outbox.take(1);
  const [entry] = entries;
  await outbox.mark([{ sequence: entry?.sequence ?? 0, state: 'dead', issues: [], remember: [] }]);
  await outbox.startRun();
  expect(await staged(outbox, thing('a', { version: 1 }), thing('a', { version: 2 }))).toEqual([
    'superseded',
    'dead-before',
  ]);
  expect(await staged(outbox, thing('a', { version: 3 }))).toEqual(['queued']);
  expect(outbox.counts()).toEqual({ pending: 1, dead: 0, known: 0 });
  expect(await all(outbox.deadLetters())).toEqual([]);
});

it('keeps what may have been delivered uncertain when another content takes its place', async () => {
  const outbox = await running();
  await outbox.stage([thing('a', { version: 1 })]);
  const { entries } = await outbox.take(1);
  await outbox.mark([
    { sequence: entries[0]?.sequence ?? 0, state: 'unknown', notBefore: 0, remember: [] },
  ]);
  await outbox.stage([thing('a', { version: 2 })]);
  expect((await outbox.take(1)).entries).toMatchObject([{ attempt: 1, uncertain: true }]);
});

it('asks for a run before anything is put in or taken', async () => {
  const outbox = await running();
  await outbox.stage([thing('a')]);
  await outbox.take(1);
  await expect(outbox.stage([thing('b')])).rejects.toThrow('not marked');
  await expect(outbox.settle()).rejects.toThrow('not marked');
  await expect(outbox.startRun()).rejects.toThrow('not marked');
});

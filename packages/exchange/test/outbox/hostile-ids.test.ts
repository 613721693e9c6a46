import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  all,
  deliverAll,
  delivered,
  opened,
  running,
  staged,
  temporaryFolder,
  thing,
} from './outbox-at-work.js';

const HOSTILE = [
  '',
  '\0',
  'a\0b',
  'a',
  'a#b',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '\ud800',
  '\udc00',
  '\ufffd',
  '~"\\ud800"',
  '"\\ud800"',
  '="a"',
  'é',
  'e\u0301',
  'x'.repeat(100_000),
  `${'x'.repeat(99_999)}y`,
  '😀'.repeat(30),
  'h',
  'i',
  'p0000000000000000',
];

it('takes no id for another, whatever they are made of', async () => {
  const folder = await temporaryFolder();
  const outbox = await opened(folder);
  await outbox.startRun();
  const things = HOSTILE.map((id) => thing(id, { namespace: id, key: id, text: id }));
  expect(await staged(outbox, ...things)).toEqual(HOSTILE.map(() => 'queued'));
  const { entries } = await outbox.take(100);
  expect(entries.map(({ id, namespace, key, text }) => [id, namespace, key, text])).toEqual(
    HOSTILE.map((id) => [id, id, id, id]),
  );
  await outbox.mark(
    entries.map((entry) => ({
      ...delivered(entry),
      remember: [{ name: entry.id, value: entry.id }],
    })),
  );
  await outbox.close();
  const after = await opened(folder);
  expect(HOSTILE.map((id) => after.memory.get(id))).toEqual(HOSTILE);
  await after.startRun();
  expect(await staged(after, ...things)).toEqual(HOSTILE.map(() => 'unchanged'));
  await after.close();
});

it('gives any text back as it was', async () => {
  const outbox = await running();
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, fc.uuid(), async (some, prefix) => {
      await outbox.stage(
        some.map((text, position) => thing(`${prefix}${position}`, { text, after: some })),
      );
      const { entries } = await outbox.take(100);
      expect(entries.map(({ text }) => text)).toEqual(some);
      await outbox.mark(
        entries.map(({ sequence }) => ({ sequence, state: 'dead', issues: [], remember: [] })),
      );
      expect((await all(outbox.deadLetters())).slice(-some.length || Infinity)).toMatchObject(
        some.map((text) => ({ text })),
      );
    }),
    { numRuns: 30 },
  );
});

it('does not confuse what removes with what is removed', async () => {
  const outbox = await running();
  await outbox.stage([
    thing('a', { version: 1 }),
    thing('b', { version: 1 }),
    thing('t', { version: 1, removes: ['a', 'a', 't', 'nobody'] }),
  ]);
  expect(await outbox.settle()).toMatchObject({ withdrawn: 1 });
  expect((await deliverAll(outbox)).flat()).toEqual(['b', 't']);
  expect(outbox.counts().known).toBe(2);
});

it.each([-1, 1.5, Number.NaN, 2 ** 60])('refuses %s as a rank', async (rank) => {
  const outbox = await running();
  await expect(outbox.stage([thing('a', { rank })])).rejects.toThrow(RangeError);
});

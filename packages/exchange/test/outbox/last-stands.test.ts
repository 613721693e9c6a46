import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark, Outbox, Staged } from '../../src/outbox/outbox.js';
import { opened, temporaryFolder, thing } from './outbox-at-work.js';

const IDS = ['a', 'b'];

/** What a source says, one after the other: a content of a thing, or that things are gone. */
const said = fc.oneof(
  fc.record({ id: fc.constantFrom(...IDS), text: fc.constantFrom('one', 'two') }),
  fc.record({ gone: fc.constantFrom(['a'], ['b'], ['a', 'b']) }),
);
type Said = { readonly id: string; readonly text: string } | { readonly gone: readonly string[] };

function stagedOf(item: Said): Staged {
  if ('gone' in item) {
    const id = `gone ${item.gone.join(' ')}`;
    return thing(id, { removes: item.gone, rank: 9, text: id });
  }
  return thing(item.id, { text: item.text, rank: item.id === 'a' ? 0 : 1 });
}

/** How an attempt ends: done and told, done and not told, not done. */
const fate = fc.constantFrom('delivered', 'unknown and done', 'unknown', 'again');
type Fate = 'delivered' | 'unknown and done' | 'unknown' | 'again';

async function deliver(
  outbox: Outbox,
  sink: Map<string, string>,
  fates: Iterator<Fate>,
  limit: number,
): Promise<void> {
  for (;;) {
    const { entries } = await outbox.take(limit);
    if (entries.length === 0) return;
    const marks = entries.map(({ sequence, id, text, removes }): Mark => {
      const next = fates.next();
      const ends: Fate = next.done === true ? 'delivered' : next.value;
      if (ends === 'delivered' || ends === 'unknown and done') {
        for (const gone of removes) sink.delete(gone);
        if (removes.length === 0) sink.set(id, text);
      }
      if (ends === 'delivered') return { sequence, state: 'delivered', remember: [] };
      const state = ends === 'again' ? 'again' : 'unknown';
      return { sequence, state, notBefore: 0, remember: [] };
    });
    await outbox.mark(marks);
  }
}

it('brings a sink to what was said last, where nothing has a version, whatever fails', async () => {
  const runs = fc.array(fc.array(said, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
  const fates = fc.array(fate, { maxLength: 8 });
  // How far the delivery of a run comes: not at all, some batches, to its end.
  const stops = fc.array(fc.constantFrom(0, 1, 2, 99), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(runs, fates, stops, fc.nat(2), async (all, some, ends, more) => {
      const outbox = await opened(await temporaryFolder());
      const sink = new Map<string, string>();
      const expected = new Map<string, string>();
      const ending = some[Symbol.iterator]();
      for (const [number, items] of all.entries()) {
        await outbox.startRun();
        await outbox.stage(items.map(stagedOf));
        await outbox.settle();
        for (const item of items) {
          if ('gone' in item) for (const id of item.gone) expected.delete(id);
          else expected.set(item.id, item.text);
        }
        const isLast = number === all.length - 1;
        if (isLast || (ends[number] ?? 99) > 0) await deliver(outbox, sink, ending, 1 + more);
      }
      expect(Object.fromEntries(sink)).toEqual(Object.fromEntries(expected));
      expect(outbox.counts().pending).toBe(0);
      await outbox.close();
    }),
    { numRuns: 120 },
  );
}, 180_000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Outbox, Staged, Taken } from '../../src/outbox/outbox.js';
import {
  deliverAll,
  delivered,
  opened,
  running,
  StoppedClock,
  temporaryFolder,
  thing,
} from './outbox-at-work.js';

async function taken(outbox: Outbox, limit = 10): Promise<readonly Taken[]> {
  return (await outbox.take(limit)).entries;
}

async function idsTaken(outbox: Outbox, limit = 10): Promise<string[]> {
  return (await taken(outbox, limit)).map(({ id }) => id);
}

function again({ sequence }: Taken, notBefore = 0): Mark {
  return { sequence, state: 'again', notBefore, remember: [] };
}

async function filled(...things: readonly Staged[]): Promise<Outbox> {
  const outbox = await running();
  await outbox.stage(things);
  return outbox;
}

interface Node {
  readonly rank: number;
  readonly after: readonly number[];
}

/** Those of a batch that come after one that is neither delivered nor before them in it; circles left out. */
function comesTooEarly(
  nodes: readonly Node[],
  order: readonly string[],
  batch: readonly Taken[],
): string[] {
  const number = (id: string): number => Number(id.slice(2));
  const following = (position: number): readonly number[] =>
    (nodes[position]?.after ?? []).filter(
      (other) => nodes[other]?.rank === nodes[position]?.rank && other !== position,
    );
  const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
    following(from).some((next) => {
      if (next === to) return true;
      return !seen.has(next) && reaches(next, to, seen.add(next));
    });
  return batch.flatMap(({ id }, index) => {
    const gone = new Set([...order, ...batch.slice(0, index).map((entry) => entry.id)]);
    const early = following(number(id)).filter(
      (other) => !gone.has(`n-${other}`) && !reaches(other, number(id)),
    );
    return early.map((other) => `${id} before n-${other}`);
  });
}

describe('the order', () => {
  it('gives all that it was given, by rank and in the order in which it came', async () => {
    const at = { file: 'a.ndjson', line: 3 };
    const outbox = await filled(
      thing('b', { rank: 1 }),
      thing('a', { at, namespace: 'n', key: 'k', removes: ['x'], text: '{"line":"\\n"}\n' }),
      thing('c'),
    );
    const { entries, done } = await outbox.take(10);
    expect(done).toBe(false);
    expect(entries).toEqual([
      {
        sequence: 2,
        id: 'a',
        namespace: 'n',
        key: 'k',
        at,
        removes: ['x'],
        after: [],
        attempt: 1,
        uncertain: false,
        text: '{"line":"\\n"}\n',
      },
      expect.objectContaining({ id: 'c', sequence: 3 }),
    ]);
    // Nothing of the next rank while these are in flight.
    expect(await idsTaken(outbox)).toEqual([]);
    await outbox.mark(entries.map(delivered));
    expect(await idsTaken(outbox)).toEqual(['b']);
  });

  it('says that nothing is left only when nothing is in flight either', async () => {
    const outbox = await filled(thing('a'));
    const entries = await taken(outbox);
    expect(await outbox.take(10)).toEqual({ entries: [], done: false });
    await outbox.mark(entries.map(delivered));
    expect(await outbox.take(10)).toEqual({ entries: [], done: true });
  });

  it('puts what others come after before them, in one batch or in an earlier one', async () => {
    const chain = [
      thing('d', { after: ['c'] }),
      thing('c', { after: ['b', 'nowhere', 'c'] }),
      thing('b', { after: ['a'] }),
      thing('a'),
    ];
    expect(await deliverAll(await filled(...chain), 10)).toEqual([['a', 'b', 'c', 'd']]);
    expect(await deliverAll(await filled(...chain), 3)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('holds what comes after something that is in flight or waits, and nothing else', async () => {
    const clock = new StoppedClock();
    const outbox = await running(clock);
    await outbox.stage([thing('a'), thing('b', { after: ['a'] }), thing('c')]);
    const [first] = await taken(outbox, 1);
    if (first === undefined) throw new Error('Nothing was taken.');
    expect(await idsTaken(outbox, 1)).toEqual(['c']);
    await outbox.mark([again(first, clock.elapsed() + 1000.5)]);
    expect(await outbox.take(10)).toEqual({ entries: [], wait: 1001, done: false });
    clock.time += 1001;
    expect(await idsTaken(outbox)).toEqual(['a', 'b']);
  });

  it('gives those that come after each other in one batch where they fit', async () => {
    const circle = [
      thing('x'),
      thing('a', { after: ['b'] }),
      thing('b', { after: ['c'] }),
      thing('c', { after: ['a'] }),
    ];
    expect(await deliverAll(await filled(...circle), 3)).toEqual([['x'], ['c', 'b', 'a']]);
    expect((await deliverAll(await filled(...circle), 2)).flat().sort()).toEqual([
      'a',
      'b',
      'c',
      'x',
    ]);
  });

  it('cuts no plan from its goals, which name it as it names them', async () => {
    const goals = [0, 1, 2, 3];
    const stars = Array.from({ length: 30 }, (_, star) => {
      const parts = goals.map((goal) => `s-${star}-goal-${goal}`);
      const plan = thing(`s-${star}-plan`, { after: parts });
      const of = parts.map((id) => thing(id, { after: [plan.id] }));
      return star % 2 === 0 ? [plan, ...of] : [...of.slice(0, 2), plan, ...of.slice(2)];
    });
    const batches = await deliverAll(await filled(...stars.flat()), 12);
    const starsIn = batches.map((batch) => new Set(batch.map((id) => id.split('-')[1])));
    expect(batches.flat()).toHaveLength(150);
    expect(starsIn.reduce((sum, { size }) => sum + size, 0)).toBe(30);
  });

  it('gives a circle again, together, when one of it failed', async () => {
    const outbox = await filled(thing('a', { after: ['b'] }), thing('b', { after: ['a'] }));
    const [first] = await taken(outbox, 1);
    if (first === undefined) throw new Error('Nothing was taken.');
    expect(await idsTaken(outbox)).toEqual([]);
    await outbox.mark([again(first)]);
    expect((await idsTaken(outbox)).sort()).toEqual(['a', 'b']);
  });

  it('comes through a long chain told backwards', async () => {
    const length = 3000;
    const outbox = await running();
    const chain = Array.from({ length }, (_, position) =>
      thing(`c-${position}`, { after: [`c-${position + 1}`] }),
    );
    await outbox.stage(chain);
    const order = (await deliverAll(outbox, 200)).flat();
    expect(order).toEqual(chain.map(({ id }) => id).reverse());
  });

  it('ends, delivers each once and keeps the order, whatever comes after what and fails', async () => {
    const size = 12;
    const graph = fc.array(
      fc.record({
        rank: fc.nat(1),
        after: fc.array(fc.nat(size - 1), { maxLength: 3 }),
        failures: fc.nat(2),
      }),
      { minLength: 1, maxLength: size },
    );
    const limits = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(
        graph,
        limits,
        fc.integer({ min: 1, max: 4 }),
        async (nodes, limit, alone) => {
          const outbox = await opened(await temporaryFolder());
          await outbox.startRun();
          const id = (position: number): string => `n-${position}`;
          await outbox.stage(
            nodes.map(({ rank, after }, position) =>
              thing(id(position), { rank, after: after.map(id) }),
            ),
          );
          const failures = new Map(nodes.map((node, position) => [id(position), node.failures]));
          const order: string[] = [];
          let flights: (readonly Taken[])[] = [];
          for (let round = 0; round < 200; round += 1) {
            const { entries, done } = await outbox.take(limit, alone);
            if (done) break;
            if (entries.length > 1)
              expect(entries.every(({ attempt }) => attempt < alone)).toBe(true);
            if (entries.length > 0) flights.push(entries);
            expect(comesTooEarly(nodes, order, entries)).toEqual([]);
            // Two batches are under way at a time; then the first one comes back.
            if (entries.length > 0 && flights.length < 2) continue;
            const [landing = [], ...others] = flights;
            flights = others;
            const marks = landing.map((entry) => {
              const left = failures.get(entry.id) ?? 0;
              failures.set(entry.id, left - 1);
              if (left > 0) return again(entry);
              order.push(entry.id);
              return delivered(entry);
            });
            await outbox.mark(marks);
          }
          expect([...order].sort()).toEqual(nodes.map((_, position) => id(position)).sort());
          const rankOf = new Map(nodes.map(({ rank }, position) => [id(position), rank]));
          const ranks = order.map((one) => rankOf.get(one) ?? 0);
          expect(ranks).toEqual([...ranks].sort());
          await outbox.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an attempt', () => {
  it('is counted, and what is not known of it makes the next one uncertain', async () => {
    const outbox = await filled(thing('a'));
    const [first] = await taken(outbox);
    if (first === undefined) throw new Error('Nothing was taken.');
    await outbox.mark([{ ...again(first), state: 'unknown', notBefore: 0 }]);
    const [second] = await taken(outbox);
    expect(second).toMatchObject({ attempt: 2, uncertain: true });
    await outbox.mark([again(first)]);
    expect(await taken(outbox)).toMatchObject([{ attempt: 3, uncertain: false }]);
  });

  it('that was under way when its program ended is uncertain', async () => {
    const folder = await temporaryFolder();
    const before = await opened(folder);
    await before.startRun();
    await before.stage([thing('a'), thing('b')]);
    await before.take(1);
    await before.close();
    const after = await opened(folder);
    expect(await after.startRun()).toEqual({ pending: 2, dead: 0, known: 0 });
    expect(await taken(after)).toMatchObject([
      { id: 'a', attempt: 2, uncertain: true },
      { id: 'b', attempt: 1, uncertain: false },
    ]);
    await after.close();
  });

  it('is not marked twice, nor without being taken, nor begun without a run', async () => {
    const outbox = await filled(thing('a'));
    const [entry] = await taken(outbox);
    if (entry === undefined) throw new Error('Nothing was taken.');
    await expect(outbox.mark([delivered(entry), delivered(entry)])).rejects.toThrow(RangeError);
    await outbox.mark([delivered(entry)]);
    await expect(outbox.mark([delivered(entry)])).rejects.toThrow(RangeError);
    const other = await opened(await temporaryFolder());
    await expect(other.take(1)).rejects.toThrow('No run');
    await expect(other.stage([thing('a')])).rejects.toThrow('No run');
    await other.close();
  });
});

describe('what is remembered', () => {
  it('is written with any outcome, replaced and forgotten', async () => {
    const outbox = await filled(thing('a'), thing('b'), thing('c'));
    const [a, b, c] = await taken(outbox);
    if (a === undefined || b === undefined || c === undefined) throw new Error('Not taken.');
    await outbox.mark([
      { ...delivered(a), remember: [{ name: 'a', value: { etag: 'W/"1"' } }] },
      { ...again(b), remember: [{ name: 'b', value: null }] },
      {
        sequence: c.sequence,
        state: 'dead',
        issues: [],
        remember: [
          { name: 'c', value: 'part' },
          { name: 'a', value: undefined },
        ],
      },
    ]);
    const { memory } = outbox;
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([undefined, null, 'part']);
  });

  it('is there when the outbox is opened again, like the checkpoint of a source', async () => {
    const folder = await temporaryFolder();
    const before = await opened(folder);
    await before.startRun();
    await before.stage([thing('a')]);
    const remember = [{ name: 'a', value: [1, 'é'] }];
    await before.mark((await taken(before)).map((entry) => ({ ...delivered(entry), remember })));
    await before.saveCheckpoint('source', { since: '2026-01-01' });
    await before.close();
    const after = await opened(folder);
    expect(after.memory.get('a')).toEqual([1, 'é']);
    expect(after.checkpoint('source')).toEqual({ since: '2026-01-01' });
    expect(after.checkpoint('another')).toBeUndefined();
    await after.close();
  });
});

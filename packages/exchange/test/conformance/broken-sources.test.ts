import { expect, it } from 'vitest';
import { checkSource, type SourceSubject } from '../../src/conformance/index.js';
import type { Read, Source, SourceContext } from '../../src/contracts/index.js';
import { type Drawer, drawerSource } from './in-memory.js';
import { CANARY, issue, type Note, note } from './notes.js';
import { onDrawer } from './subjects.js';

async function found(subject: SourceSubject<Note>): Promise<readonly string[]> {
  return (await checkSource(subject)).map(({ check, rule }) => `${check}: ${rule}`);
}

function value(of: Note): Read<Note> {
  return { kind: 'value', value: of, origin: { namespace: '' } };
}

/** A source whose reading is done otherwise. */
function altered(
  read: (
    reads: AsyncIterable<Read<Note>>,
    context: SourceContext,
    drawer: Drawer,
  ) => AsyncIterable<Read<Note>>,
): (drawer: Drawer) => Source<Note> {
  return (drawer) => {
    const source = drawerSource(drawer);
    return { ...source, read: (context) => read(source.read(context), context, drawer) };
  };
}

it.each<[what: string, found: string, make: (drawer: Drawer) => Source<Note>]>([
  [
    'has a secret in its name',
    'source-name: connector.name',
    (drawer) => ({ ...drawerSource(drawer), name: 'https://me:word@drawer.example' }),
  ],
  [
    'leaves something out',
    'source-values: connector.values',
    altered(async function* (reads) {
      for await (const read of reads) {
        if (read.kind !== 'value' || read.value.id !== 'n7') yield read;
      }
    }),
  ],
  [
    'gives something twice',
    'source-values: connector.values',
    altered(async function* (reads) {
      for await (const read of reads) {
        yield read;
        if (read.kind === 'value' && read.value.id === 'n7') yield read;
      }
    }),
  ],
  [
    'gives values in another order',
    'source-values: connector.values',
    altered(async function* (_, __, { notes }) {
      for (const one of notes.toReversed()) yield value(one);
    }),
  ],
  [
    'rejects what is right',
    'source-values: connector.values',
    altered(async function* (reads) {
      yield* reads;
      yield { kind: 'rejected', issues: [issue('drawer.unreadable')] };
    }),
  ],
  [
    'reads once only',
    'source-values: connector.read-anew',
    (drawer) => {
      const source = drawerSource(drawer);
      let isRead = false;
      return {
        ...source,
        read: async function* (context) {
          if (isRead) return;
          isRead = true;
          yield* source.read(context);
        },
      };
    },
  ],
  [
    'throws on what it cannot read',
    'source-values: connector.threw',
    altered(async function* (reads) {
      yield* reads;
      throw new Error('EIO');
    }),
  ],
  [
    'leaves something open',
    'source-early-end: connector.early-end',
    altered(async function* (reads, _, drawer) {
      drawer.open += 1;
      yield* reads;
      drawer.open -= 1;
    }),
  ],
  [
    'does not let go of who stops reading',
    'source-early-end: connector.early-end',
    (drawer) => {
      const source = drawerSource(drawer);
      return {
        ...source,
        read: (context) => ({
          [Symbol.asyncIterator]: () => {
            const reads = source.read(context)[Symbol.asyncIterator]();
            return { next: () => reads.next(), return: () => new Promise(() => {}) };
          },
        }),
      };
    },
  ],
  [
    'reads everything before it gives anything',
    'source-backpressure: connector.reads-ahead',
    altered(async function* (reads) {
      const all: Read<Note>[] = [];
      for await (const read of reads) all.push(read);
      yield* all;
    }),
  ],
  [
    'waits for its data whatever happens',
    'source-abort: connector.abort',
    altered(async function* (reads, { signal }) {
      for await (const read of reads) {
        yield read;
        await new Promise(setImmediate);
        if (signal.aborted) await new Promise(() => {});
      }
    }),
  ],
  [
    'does not end when it was interrupted before',
    'source-abort: connector.abort',
    altered(async function* (reads, { signal }) {
      if (signal.aborted) await new Promise(() => {});
      yield* reads;
    }),
  ],
  [
    'throws when it is interrupted',
    'source-abort: connector.threw',
    altered(async function* (reads, { signal }) {
      for await (const read of reads) {
        await new Promise(setImmediate);
        signal.throwIfAborted();
        yield read;
      }
    }),
  ],
  [
    'has checkpoints that run ahead',
    'source-checkpoints: connector.checkpoint',
    altered(async function* (reads) {
      for await (const read of reads) {
        yield read.kind === 'checkpoint'
          ? { ...read, checkpoint: Number(read.checkpoint) + 1 }
          : read;
      }
    }),
  ],
  [
    'has checkpoints that nobody can keep',
    'source-checkpoints: connector.checkpoint',
    altered(async function* (reads) {
      for await (const read of reads) {
        yield read.kind === 'checkpoint' ? { ...read, checkpoint: Number.NaN } : read;
      }
    }),
  ],
])('finds a source that %s', async (_, expected, make) => {
  expect(await found(onDrawer(make))).toContain(expected);
});

const unreadable: Read<Note> = { kind: 'rejected', issues: [issue('drawer.unreadable')] };
const one = value(note('one'));
const two = value(note('two'));

it.each<[what: string, found: string, reads: readonly Read<Note>[]]>([
  ['keeps damage to itself', 'source-damage: connector.damage-untold', [one, two]],
  ['gives up what can be read', 'source-damage: connector.values', [one, unreadable]],
  [
    'goes on after a failure',
    'source-damage: connector.after-failure',
    [one, { kind: 'failed', issues: [issue('drawer.cut')] }, two],
  ],
  [
    'tells what it cannot read',
    'source-issues: connector.discloses',
    [one, { kind: 'rejected', issues: [issue('drawer.unreadable', `Not a note: ${CANARY}`)] }, two],
  ],
  [
    'does not say why',
    'source-issues: connector.issue-incomplete',
    [one, { kind: 'rejected', issues: [] }, two],
  ],
])('finds a source that %s', async (_, expected, reads) => {
  const damaged = {
    make: (): Source<Note> => ({
      name: 'damaged',
      async *read() {
        yield* reads;
      },
    }),
    expected: [note('one'), note('two')],
  };
  expect(await found(onDrawer(undefined, { damaged }))).toContain(expected);
});

it('finds a canary that is not in the data', async () => {
  expect(await found(onDrawer(undefined, { canary: 'elsewhere' }))).toContain(
    'source-issues: connector.subject',
  );
});

it('leaves the order aside where it is not certain', async () => {
  const turned = altered(async function* (_, __, { notes }) {
    for (const each of notes.toReversed()) yield value(each);
  });
  const { taken: _, open: __, ...subject } = onDrawer(turned, { ordered: false });
  expect(await found(subject)).toEqual([]);
});

import { expect, it } from 'vitest';
import { checkConnector, checkSink, checkSource } from '../../src/conformance/index.js';
import type { Source } from '../../src/contracts/index.js';
import { systemClock } from '../../src/system-clock.js';
import { eachSink, logSink, wholeSink } from './in-memory.js';
import { issue, type Note, note } from './notes.js';
import { onDrawer, onShelf } from './subjects.js';

it('finds nothing in a sink that keeps each delivery', async () => {
  expect(await checkSink(onShelf(eachSink))).toEqual([]);
});

it('finds nothing in a sink that puts everything in place as a whole', async () => {
  expect(await checkSink(onShelf(wholeSink))).toEqual([]);
});

it('finds nothing in a sink that writes versions one after the other', async () => {
  const { refused: _, ...subject } = onShelf(logSink, { keeps: 'all' });
  expect(await checkSink(subject)).toEqual([]);
});

it('finds nothing where little is told', async () => {
  const { refused: _, outage: __, removal: ___, canary: ____, ...least } = onShelf();
  expect(await checkSink({ ...least, clock: systemClock })).toEqual([]);
});

it('finds nothing in a source that keeps its contract, damaged or not', async () => {
  const damaged: Source<Note> = {
    name: 'damaged',
    async *read() {
      yield { kind: 'value', value: note('one'), origin: { namespace: '' } };
      yield { kind: 'rejected', issues: [issue('drawer.unreadable')] };
      yield { kind: 'value', value: note('two'), origin: { namespace: '' } };
      yield { kind: 'failed', issues: [issue('drawer.cut')] };
    },
  };
  const subject = onDrawer(undefined, {
    damaged: { make: () => damaged, expected: [note('one'), note('two')] },
  });
  expect(await checkSource(subject)).toEqual([]);
});

it('does what applies', async () => {
  expect(await checkConnector({})).toEqual([]);
  expect(await checkConnector({ source: onDrawer(), sink: onShelf() })).toEqual([]);
});

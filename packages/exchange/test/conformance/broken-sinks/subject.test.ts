import { expect, it } from 'vitest';
import type { SinkSubject } from '../../../src/conformance/index.js';
import { eachSink } from '../in-memory.js';
import { changed, type Note, note } from '../notes.js';
import { onShelf } from '../subjects.js';
import { found } from './altered.js';

it.each<[what: string, other: Partial<SinkSubject<Note>>]>([
  ['a change of another thing', { changed: (value) => ({ ...value, id: 'other' }) }],
  ['a change of nothing', { changed: (value) => value }],
  ['a removal that names nothing', { removal: changed }],
  ['one thing twice', { values: [note('a'), note('b'), note('a')] }],
  ['a value without the canary', { values: [note('a'), note('b'), note('c', 'plain')] }],
])('finds %s', async (_, other) => {
  expect(await found(onShelf(eachSink, other))).toContain('sink-subject: connector.subject');
});

import { expect, it } from 'vitest';
import { checkFormat } from '../../src/conformance/index.js';
import type { Format } from '../../src/contracts/index.js';
import { issue, type Note, note, noteFormat } from './notes.js';

const values = [note('a'), note('b')];

async function rulesOf(other: Partial<Format<Note>>): Promise<ReadonlySet<string>> {
  const findings = await checkFormat({ format: { ...noteFormat, ...other }, values });
  return new Set(findings.map(({ check, rule }) => `${check}: ${rule}`));
}

it('finds nothing in the format that keeps its contract', async () => {
  expect(await rulesOf({})).toEqual(new Set());
});

let counter = 0;

it.each<[what: string, found: string, other: Partial<Format<Note>>]>([
  [
    'loses a field',
    'format-round-trip: connector.format-round-trip',
    {
      parse: (text) => {
        const read = noteFormat.parse(text);
        return read.ok ? { ...read, value: { ...read.value, text: '' } } : read;
      },
    },
  ],
  [
    'reads another identity than it wrote',
    'format-round-trip: connector.format-round-trip',
    {
      identify: (value) => ({ key: value === values[0] ? 'a' : 'other' }),
    },
  ],
  [
    'writes several lines',
    'format-round-trip: connector.format-line',
    { write: (value) => JSON.stringify(value, undefined, 1) },
  ],
  [
    'writes fields as they come',
    'format-stability: connector.format-unstable',
    {
      parse: (text) => {
        const read = noteFormat.parse(text);
        return read.ok ? { ...read, value: JSON.parse(text) } : read;
      },
      write: (value) => JSON.stringify(value),
    },
  ],
  [
    'writes when it wrote',
    'format-stability: connector.format-unstable',
    {
      write: (value) => {
        counter += 1;
        return noteFormat.write({ ...value, version: counter });
      },
    },
  ],
  [
    'has an empty key',
    'format-identity: connector.format-identity',
    { identify: () => ({ key: '' }) },
  ],
  [
    'has one key for two things',
    'format-identity: connector.format-identity',
    { identify: () => ({ key: 'same' }) },
  ],
  [
    'draws its keys',
    'format-identity: connector.format-identity',
    {
      identify: () => {
        counter += 1;
        return { key: `${counter}` };
      },
    },
  ],
  [
    'has a version that is no number',
    'format-identity: connector.format-identity',
    { identify: ({ id }) => ({ key: id, version: Number.NaN }) },
  ],
  [
    'throws on what is no JSON',
    'format-hostile-texts: connector.format-hostile',
    {
      parse: (text) => {
        JSON.parse(text);
        return noteFormat.parse(text);
      },
    },
  ],
  [
    'lets a text reach what all objects share',
    'format-hostile-texts: connector.format-hostile',
    {
      parse: (text) => {
        const inside = /"__proto__":\{"([^"]+)"/.exec(text)?.[1];
        if (inside !== undefined) Reflect.set(Object.prototype, inside, 1);
        return noteFormat.parse(text);
      },
    },
  ],
  [
    'takes what it cannot write',
    'format-hostile-texts: connector.format-hostile',
    {
      parse: (text) =>
        text === 'null'
          ? { ok: true, value: JSON.parse(text), issues: [] }
          : noteFormat.parse(text),
      identify: ({ id }) => ({ key: id }),
      write: (value) => noteFormat.write({ ...value, id: value.id }),
    },
  ],
  [
    'takes what it does not read again',
    'format-hostile-texts: connector.format-round-trip',
    {
      parse: (text) =>
        text === '' ? { ok: true, value: note(''), issues: [] } : noteFormat.parse(text),
    },
  ],
  [
    'repeats what it refuses',
    'format-hostile-texts: connector.discloses',
    {
      parse: (text) => {
        const read = noteFormat.parse(text);
        return read.ok ? read : { ok: false, issues: [issue('note.shape', `Not a note: ${text}`)] };
      },
    },
  ],
  [
    'does not say why it refuses',
    'format-hostile-texts: connector.issue-incomplete',
    {
      parse: (text) => {
        const read = noteFormat.parse(text);
        return read.ok ? read : { ok: false, issues: [] };
      },
    },
  ],
])('finds a format that %s', async (_, found, other) => {
  expect(await rulesOf(other)).toContain(found);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

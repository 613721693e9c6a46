import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDatasetLines, readJsonLines } from '../src/index.js';
import { all, manifest, outline, structure, temporaryFolder } from './helpers.js';

const one = JSON.stringify(structure('un', 'Maison fictive « Été » 🏡'));
const two = JSON.stringify(structure('deux'));

async function read(content: string | Buffer, name = 'a.ndjson', maxLineLength?: number) {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return { path, lines: await all(readDatasetLines(path, { maxLineLength })) };
}

describe('reading the lines of a dataset', () => {
  it.each([
    ['LF', `${one}\n${two}\n`],
    ['CRLF', `${one}\r\n${two}\r\n`],
    ['a byte order mark', `\ufeff${one}\n${two}\n`],
    ['no line feed at the end', `${one}\n${two}`],
  ])('reads a file with %s', async (_name, content) => {
    const { lines } = await read(content);
    expect(outline(lines)).toEqual([
      [1, 'un'],
      [2, 'deux'],
    ]);
    expect(lines[0]?.result).toMatchObject({ value: { name: 'Maison fictive « Été » 🏡' } });
  });

  it('reads a compressed file', async () => {
    const { lines } = await read(gzipSync(`${one}\n${two}\n`), 'a.ndjson.gz');
    expect(outline(lines)).toEqual([
      [1, 'un'],
      [2, 'deux'],
    ]);
  });

  it('keeps the lines of a compressed file that is cut, and says so', async () => {
    const records = Array.from(
      { length: 20_000 },
      (_, i) => `${JSON.stringify(structure(`s-${i}`))}\n`,
    );
    const compressed = gzipSync(records.join(''));
    const { lines, path } = await read(
      compressed.subarray(0, compressed.length / 2),
      'a.ndjson.gz',
    );
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.slice(0, -1).every(({ result }) => result.ok)).toBe(true);
    expect(lines.at(-1)?.result.issues).toMatchObject([
      { rule: 'file.damaged', at: { file: path } },
    ]);
  });

  it('says that a .gz file is not compressed', async () => {
    expect(outline((await read(`${one}\n`, 'a.ndjson.gz')).lines)).toEqual([[1, 'file.damaged']]);
  });

  it('keeps the good lines around bad ones, and tells file and line', async () => {
    const { lines, path } = await read(
      [one, '', '{"type":"structure","id":', '\0', '   ', two, '{"type":"str'].join('\n'),
    );
    expect(outline(lines)).toEqual([
      [1, 'un'],
      [3, 'json.syntax'],
      [4, 'json.syntax'],
      [6, 'deux'],
      [7, 'json.syntax'],
    ]);
    expect(lines.at(-1)?.result.issues).toMatchObject([{ at: { file: path, line: 7 } }]);
  });

  it('names the record that a line refuses, and not that of another line', async () => {
    const wrong = JSON.stringify({ ...structure('trois'), opened: '25/03/2020' });
    const { lines } = await read([one, wrong, '{}', two].join('\n'));
    expect(lines.map(({ result }) => result.ok || result.refused)).toEqual([
      true,
      { type: 'structure', id: 'trois' },
      undefined,
      true,
    ]);
  });

  it('never replaces bytes that are not UTF-8', async () => {
    const latin1 = Buffer.from(`${JSON.stringify(structure('latin', 'Été'))}\n`, 'latin1');
    const { lines, path } = await read(
      Buffer.concat([Buffer.from(`${one}\n`), latin1, Buffer.from(two)]),
    );
    expect(outline(lines)).toEqual([
      [1, 'un'],
      [2, 'file.line-encoding'],
      [3, 'deux'],
    ]);
    expect(lines[1]?.result.issues).toMatchObject([{ at: { file: path, line: 2 } }]);
  });

  it.each([
    ['little-endian, marked', Buffer.from(`\ufeff${one}\n${two}\n`, 'utf16le')],
    ['little-endian', Buffer.from(`${one}\n${two}\n`, 'utf16le')],
    ['big-endian, marked', Buffer.from(`\ufeff${one}\n${two}\n`, 'utf16le').swap16()],
    ['big-endian', Buffer.from(`${one}\n${two}\n`, 'utf16le').swap16()],
  ])('says once that a file is UTF-16 (%s)', async (_name, content) => {
    expect(outline((await read(content)).lines)).toEqual([[1, 'file.encoding']]);
  });

  it('passes over a line of 20 MB and reads on', async () => {
    const long = JSON.stringify(structure('long', 'a'.repeat(20_000_000)));
    const { lines } = await read(`${one}\n${long}\n${two}\n${long}`, 'a.ndjson', 1000);
    expect(outline(lines)).toEqual([
      [1, 'un'],
      [2, 'json.line-too-long'],
      [3, 'deux'],
      [4, 'json.line-too-long'],
    ]);
    expect(lines[1]?.result.issues).toMatchObject([{ at: { line: 2 } }]);
  });

  it('takes a line of exactly the longest length', async () => {
    const length = Buffer.byteLength(`${one}\n`);
    expect(outline((await read(`${one}\n`, 'a.ndjson', length)).lines)).toEqual([[1, 'un']]);
    expect(outline((await read(`${one}\n`, 'a.ndjson', length - 1)).lines)).toEqual([
      [1, 'json.line-too-long'],
    ]);
  });

  it('reads records whose characters lie across the chunks of the file', async () => {
    const records = Array.from({ length: 3000 }, (_, i) =>
      structure(`s-${i}`, `${'é🏡'.repeat(i % 90)}x`),
    );
    const { lines } = await read(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    expect(lines.map(({ result }) => result.ok && result.value)).toEqual(records);
  });

  it('stops when its reader does', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson.gz');
    await writeFile(path, gzipSync(`${one}\n`.repeat(50_000)));
    for await (const { line } of readDatasetLines(path)) if (line === 3) break;
    expect(outline(await all(readDatasetLines(path)))).toHaveLength(50_000);
  });

  it.each(['missing.ndjson', 'missing.ndjson.gz', 'no/folder.ndjson'])(
    'says that %s does not exist',
    async (name) => {
      const path = join(await temporaryFolder(), name);
      const lines = await all(readDatasetLines(path));
      expect(lines.flatMap(({ result }) => result.issues)).toMatchObject([
        { rule: 'file.not-found', at: { file: path } },
      ]);
    },
  );

  it('says that a folder cannot be read', async () => {
    expect(outline(await all(readDatasetLines(await temporaryFolder())))).toEqual([
      [1, 'file.unreadable'],
    ]);
  });

  it('reads nothing from an empty file', async () => {
    expect((await read('')).lines).toEqual([]);
  });

  it('takes the manifest as a line like the others', async () => {
    const { lines } = await read(`${JSON.stringify(manifest)}\n${one}\n`);
    expect(outline(lines)).toEqual([
      [1, 'manifest'],
      [2, 'un'],
    ]);
  });
});

it('reads any JSON line by line, its reserved keys refused', async () => {
  const path = join(await temporaryFolder(), 'a.ndjson');
  await writeFile(path, '{"resourceType":"Patient"}\n{"__proto__":{"polluted":true}}\n[1]\n');
  const lines = await all(readJsonLines(path));
  expect(lines.map(({ line, result }) => [line, result.ok && result.value])).toEqual([
    [1, { resourceType: 'Patient' }],
    [2, false],
    [3, [1]],
  ]);
  expect(lines[1]?.result.issues).toMatchObject([
    { rule: 'json.forbidden-key', at: { file: path, line: 2 } },
  ]);
});

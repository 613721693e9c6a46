import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/outbox/leveldb-files/check-files.js';
import { OutboxFailure } from '../../src/outbox/outbox.js';
import { temporaryFolder } from './outbox-at-work.js';

async function level(folder: string, writeBufferSize = 70_000): Promise<ClassicLevel> {
  const opened = new ClassicLevel(folder, { writeBufferSize });
  await opened.open();
  return opened;
}

async function tablesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.ldb')).map((name) => join(folder, name));
}

/** Writes so many rows that LevelDB makes tables of them. */
async function fill(folder: string, text: (position: number) => string, count: number) {
  const opened = await level(folder);
  for (let position = 0; position < count; position += 1) {
    await opened.put(`key-${(position * 7919) % count}`, text(position));
    if (position % 3 === 0) await opened.del(`key-${position % 97}`);
  }
  await opened.close();
}

async function isRefused(folder: string): Promise<boolean> {
  try {
    await checkFiles(folder);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(OutboxFailure);
    return true;
  }
}

describe('the files of a LevelDB', () => {
  it('are whole, whatever they hold and however often they were rewritten', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }).map((text) => () => text),
      fc.nat(1e6).map((seed) => (position: number) => (seed * position).toString(36).repeat(80)),
      fc.constant((position: number) => 'x'.repeat((position * 31) % 3000)),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 200, max: 1500 }), async (text, count) => {
        const folder = await temporaryFolder();
        await fill(folder, text, count);
        await checkFiles(folder);
        const again = await level(folder);
        await again.compactRange('', '~');
        await again.close();
        await checkFiles(folder);
      }),
      { numRuns: 12 },
    );
  });

  it('are whole when their manifest is long', async () => {
    const folder = await temporaryFolder();
    const opened = await level(folder);
    for (let flush = 0; flush < 400; flush += 1) {
      await opened.put(`${'long key '.repeat(20)}${flush % 7}`, String(flush));
      await opened.compactRange('', '~');
    }
    await opened.close();
    const manifest = (await readdir(folder)).find((name) => name.startsWith('MANIFEST')) ?? '';
    // Longer than a block of it.
    expect((await readFile(join(folder, manifest))).length).toBeGreaterThan(32 * 1024);
    await checkFiles(folder);
    await (await level(folder)).close();
  });

  it('are refused when any bit of any table changed', async () => {
    const folder = await temporaryFolder();
    await fill(folder, (position) => `text ${position} `.repeat(20), 2000);
    const tables = await tablesOf(folder);
    expect(tables.length).toBeGreaterThan(1);
    const [table = ''] = tables;
    const bytes = await readFile(table);
    const position = fc.oneof(
      fc.nat(bytes.length - 1),
      // The index and the footer lie at the end.
      fc.integer({ min: Math.max(0, bytes.length - 400), max: bytes.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(position, fc.nat(7), async (offset, bit) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(offset) ^ (1 << bit), offset);
        await writeFile(table, changed);
        expect(await isRefused(folder)).toBe(true);
      }),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        await writeFile(table, bytes.subarray(0, length));
        expect(await isRefused(folder)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are refused when a byte of the manifest changed, but for the length of what it ends with', async () => {
    const folder = await temporaryFolder();
    await fill(folder, (position) => `text ${position} `.repeat(20), 2000);
    const names = await readdir(folder);
    const manifest = join(folder, names.find((name) => name.startsWith('MANIFEST')) ?? '');
    const bytes = await readFile(manifest);
    let accepted = 0;
    for (let offset = 0; offset < bytes.length; offset += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(offset) ^ (1 << (offset % 8)), offset);
      await writeFile(manifest, changed);
      accepted += Number(!(await isRefused(folder)));
    }
    // A record that reaches beyond the end was never finished. That tables are missing then, the sum of the rows tells.
    expect(accepted).toBeLessThan(bytes.length / 20);
  });

  it('are refused when it is not told which manifest is theirs', async () => {
    const folder = await temporaryFolder();
    await fill(folder, () => 'text', 10);
    for (const current of ['', 'MANIFEST-999999\n', '../secret\n', 'MANIFEST-\n']) {
      await writeFile(join(folder, 'CURRENT'), current);
      expect(await isRefused(folder)).toBe(true);
    }
  });
});

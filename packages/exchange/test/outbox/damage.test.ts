import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '@santeparticipative/core';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeIssue } from '../../src/messages.js';
import { sealed } from '../../src/outbox/checksum.js';
import { openOutbox } from '../../src/outbox/open-outbox.js';
import { opened, StoppedClock } from './outbox-at-work.js';
import { contentOf, makeOutbox } from './sample-outbox.js';

const clock = new StoppedClock();
let place = '';
let original = '';
let content = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'santeparticipative-outbox-'));
  original = join(place, 'original');
  await makeOutbox(original);
  content = await withCopy(contentOf);
});

afterAll(() => rm(place, { recursive: true, force: true }));

async function withCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(place, 'copy');
  await rm(folder, { recursive: true, force: true });
  await cp(original, folder, { recursive: true });
  return work(folder);
}

/** The files that hold something, by what they are. */
async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'records'));
  const records = names.filter((name) => !name.startsWith('LO')).map((name) => `records/${name}`);
  return ['head', ...records];
}

async function rulesOf(folder: string): Promise<readonly string[]> {
  const result = await openOutbox(folder, { clock });
  if (result.ok) await result.outbox.close();
  return result.ok ? [] : result.issues.map(({ rule }) => rule);
}

/** Opens a copy in which a file is not what it was: 'refused', or 'whole' when it holds exactly what it did. */
async function openedWith(file: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  return withCopy(async (folder) => {
    const path = join(folder, file);
    await writeFile(path, change(await readFile(path)));
    const result = await openOutbox(folder, { clock });
    if (!result.ok) {
      expect(result.issues.map(({ rule }) => rule)).toEqual(['exchange.outbox-damaged']);
      // It does not become right by being opened again.
      expect(await rulesOf(folder)).toEqual(['exchange.outbox-damaged']);
      return 'refused';
    }
    await result.outbox.close();
    return (await contentOf(folder)) === content ? 'whole' : 'changed';
  });
}

type Level = ClassicLevel<string, string>;

/** Why an outbox is refused once its rows were changed behind its back. */
async function rulesAfter(
  folder: string,
  change: (level: Level) => Promise<void>,
): Promise<readonly Issue[]> {
  const level: Level = new ClassicLevel(join(folder, 'records'));
  await level.open();
  await change(level);
  await level.close();
  const result = await openOutbox(folder, { clock });
  return result.ok ? [] : result.issues;
}

function openedWithRows(change: (level: Level) => Promise<void>): Promise<readonly Issue[]> {
  return withCopy((folder) => rulesAfter(folder, change));
}

/** So many offsets of a file, among them its first and its last bytes. */
function offsets(length: number, count: number): number[] {
  const ends = [0, 1, 7, 8, length - 1, length - 9, length - 40];
  const others = Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * length) / count));
  return [...new Set([...ends, ...others])].filter((offset) => offset >= 0 && offset < length);
}

describe('an outbox of which a file was damaged', () => {
  it('is refused when a bit changed, or holds exactly what it did', async () => {
    let refused = 0;
    for (const file of await filesOf(original)) {
      const { length } = await readFile(join(original, file));
      for (const offset of offsets(length, 25)) {
        const outcome = await openedWith(file, (bytes) => {
          bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << (offset % 8)), offset);
          return bytes;
        });
        expect([file, offset, outcome]).not.toContain('changed');
        refused += Number(outcome === 'refused');
      }
    }
    expect(refused).toBeGreaterThan(50);
  }, 180_000);

  it('is refused when it was cut, or holds exactly what it did', async () => {
    for (const file of await filesOf(original)) {
      const { length } = await readFile(join(original, file));
      for (const end of offsets(length, 12)) {
        const outcome = await openedWith(file, (bytes) => bytes.subarray(0, end));
        expect([file, end, outcome]).not.toContain('changed');
      }
    }
  }, 180_000);

  it('is refused when a file is not there', async () => {
    for (const file of await filesOf(original)) {
      await withCopy(async (folder) => {
        await rm(join(folder, file));
        expect([file, await rulesOf(folder)]).toEqual([file, ['exchange.outbox-damaged']]);
      });
    }
  });

  it('is refused when its records are those of an earlier moment', async () => {
    await withCopy(async (folder) => {
      const outbox = await opened(folder, clock);
      await outbox.startRun();
      await outbox.close();
      await rm(join(folder, 'records'), { recursive: true });
      await cp(join(original, 'records'), join(folder, 'records'), { recursive: true });
      expect(await rulesOf(folder)).toEqual(['exchange.outbox-damaged']);
    });
  });

  it('is refused when a row was changed, lost or put back, with the number of its record', async () => {
    const at = { at: { line: 300 } };
    const text = `t${'300'.padStart(16, '0')}`;
    expect(await openedWithRows((level) => level.put(text, '00000000{}'))).toMatchObject([at]);
    expect(await openedWithRows((level) => level.del(text))).toMatchObject([at]);
    const pending = `p${'1'.padStart(16, '0')}${'300'.padStart(16, '0')}`;
    expect(await openedWithRows((level) => level.del(pending))).toMatchObject([at]);
    // Put back as it was before: nobody can tell which one it is.
    const former = await withCopy(async (folder) => {
      const outbox = await opened(folder, clock);
      await outbox.startRun();
      await outbox.saveCheckpoint('source', { since: 2 });
      await outbox.close();
      return rulesAfter(folder, async (level) => {
        const [[key, row] = []] = await level.iterator({ gte: 'c', lt: 'd' }).all();
        if (key === undefined || row === undefined) throw new Error('There is no checkpoint.');
        await level.put(key, sealed(key, '{"since":1}'));
      });
    });
    expect(former).toEqual([exchangeIssue('exchange.outbox-damaged')]);
  });

  it('keeps every byte of what it could not understand', async () => {
    await withCopy(async (folder) => {
      const name = (await readdir(join(folder, 'records'))).find((file) => file.endsWith('.log'));
      const path = join(folder, 'records', name ?? '');
      const bytes = await readFile(path);
      bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
      await writeFile(path, bytes);
      await rulesOf(folder);
      await rulesOf(folder);
      expect(await readFile(join(folder, 'before-opening', name ?? ''))).toEqual(bytes);
    });
  });

  it('keeps no copy of what it held once it was opened', async () => {
    await withCopy(async (folder) => {
      const outbox = await opened(folder, clock);
      expect((await readdir(folder)).sort()).toEqual([
        '.gitignore',
        'head',
        'lock',
        'records',
        'writer.json',
      ]);
      await outbox.close();
      expect((await readdir(folder)).sort()).toEqual(['.gitignore', 'head', 'lock', 'records']);
    });
  });
});

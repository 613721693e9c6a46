import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openOutbox } from '../../src/outbox/open-outbox.js';
import { OutboxFailure } from '../../src/outbox/outbox.js';
import { deliverAll, opened, StoppedClock, temporaryFolder, thing } from './outbox-at-work.js';

const clock = new StoppedClock();
const isRoot = process.getuid?.() === 0;

async function modesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const modes = await Promise.all(
    ['', ...names].map(async (name) => {
      const { mode } = await stat(join(folder, name));
      return (mode & 0o777).toString(8);
    }),
  );
  return [...new Set(modes)].sort();
}

/** A file system of 2 MB, where the rights to make one are there. */
function smallDisk(folder: string): string | undefined {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', disk]);
  });
  return disk;
}

describe('rights', () => {
  it('are its owner’s alone, whatever the umask is', async () => {
    const umask = process.umask(0);
    onTestFinished(() => {
      process.umask(umask);
    });
    const folder = join(await temporaryFolder(), 'state', 'outbox');
    const outbox = await opened(folder);
    expect(await modesOf(folder)).toEqual(['600', '700']);
    await outbox.startRun();
    await outbox.stage([thing('a')]);
    await deliverAll(outbox);
    await outbox.close({ compact: true });
    expect(await modesOf(folder)).toEqual(['600', '700']);
    expect(process.umask()).toBe(0);
  });

  it('are taken from others where the folder was there before', async () => {
    const folder = join(await temporaryFolder(), 'outbox');
    await mkdir(folder);
    await chmod(folder, 0o777);
    await (await opened(folder)).close();
    expect(await modesOf(folder)).toEqual(['600', '700']);
  });

  it('of a folder that holds other things are left as they are', async () => {
    const folder = join(await temporaryFolder(), 'home');
    await mkdir(folder, { mode: 0o755 });
    await writeFile(join(folder, 'letter.txt'), 'dear');
    expect(await openOutbox(folder, { clock })).toMatchObject({
      ok: false,
      issues: [{ rule: 'exchange.not-an-outbox' }],
    });
    expect(((await stat(folder)).mode & 0o777).toString(8)).toBe('755');
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });
});

describe('what was delivered', () => {
  it('leaves the disk when the outbox is closed, and what waits stays', async () => {
    const folder = await temporaryFolder();
    for (const round of [1, 2, 3]) {
      const outbox = await opened(folder);
      await outbox.startRun();
      await outbox.stage([
        thing(`a-${round}`, { key: 'CANARY-key', text: `CANARY-text ${round}` }),
        thing(`b-${round}`, { key: 'kept', text: `kept ${round}`, rank: 1 }),
      ]);
      const { entries } = await outbox.take(10);
      await outbox.mark(
        entries.map(({ sequence }) => ({ sequence, state: 'delivered', remember: [] })),
      );
      await outbox.close({ compact: true });
      const names = await readdir(join(folder, 'records'));
      const files = await Promise.all(
        names.map((name) => readFile(join(folder, 'records', name), 'latin1')),
      );
      expect(files.join('')).not.toContain('CANARY');
      expect(files.join('')).not.toContain(`a-${round}`);
      expect(files.join('')).toContain('kept');
    }
  });
});

describe('a disk that fails', () => {
  it('is told where a file is in the place of the folder', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    for (const [path, rule] of [
      [file, 'exchange.not-an-outbox'],
      [join(file, 'outbox'), 'exchange.outbox-unwritable'],
    ] as const) {
      expect(await openOutbox(path, { clock })).toMatchObject({
        ok: false,
        issues: [{ rule }],
      });
    }
  });

  it.skipIf(isRoot)(
    'is told where the right to write is lacking (root has it anywhere)',
    async () => {
      const folder = await temporaryFolder();
      await chmod(folder, 0o500);
      expect(await openOutbox(join(folder, 'outbox'), { clock })).toMatchObject({
        ok: false,
        issues: [{ rule: 'exchange.outbox-unwritable' }],
      });
    },
  );

  it('is told when it is full, and the outbox is whole once there is room', async ({ skip }) => {
    const disk = smallDisk(await temporaryFolder());
    if (disk === undefined) return skip('Only root can make a small disk.');
    const folder = join(disk, 'outbox');
    const outbox = await opened(folder);
    await outbox.startRun();
    let acknowledged = 0;
    const failure = await fill(async (round) => {
      // Random-looking, so that it cannot be made smaller.
      const text = Array.from({ length: 2000 }, (_, n) =>
        ((n * 7919 + round * 104729) % 1e9).toString(36),
      );
      await outbox.stage([thing(`a-${round}`, { text: text.join('') })]);
      acknowledged += 1;
    });
    expect(failure.issues.map(({ rule }) => rule)).toEqual(['exchange.outbox-unwritable']);
    // Nothing more is written behind what failed.
    await expect(outbox.stage([thing('small')])).rejects.toBe(failure);
    await expect(outbox.saveCheckpoint('source', 1)).rejects.toBe(failure);
    await outbox.close({ compact: true });
    execFileSync('mount', ['-o', 'remount,size=20m', disk]);
    const again = await opened(folder);
    expect([acknowledged, acknowledged + 1]).toContain(again.counts().pending);
    await again.startRun();
    expect((await deliverAll(again)).flat()).toContain(`a-${acknowledged - 1}`);
    await again.close();
  });
});

async function fill(write: (round: number) => Promise<void>): Promise<OutboxFailure> {
  for (let round = 0; round < 5000; round += 1) {
    try {
      await write(round);
    } catch (error) {
      if (error instanceof OutboxFailure) return error;
      throw error;
    }
  }
  throw new Error('The disk is too big.');
}

import { existsSync } from 'node:fs';
import {
  chmod,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { Clock } from '../contracts/clock.js';
import { exchangeIssue } from '../messages.js';
import { OutboxFailure } from './outbox-failure.js';

const RECORDS = 'records';
const LOCK = 'lock';
const KEPT = 'before-opening';
const KEEPING = `${KEPT}.part`;
const WRITER = 'writer.json';
const HEAD = 'head';
const IGNORED = '.gitignore';

/** What LevelDB holds its lock by, and what it says of its work. */
const NOT_KEPT = new Set(['LOCK', 'LOG', 'LOG.old']);

/**
 * The folder of an outbox. Nobody but its owner can go into it from the moment it is there; its files are readable for
 * their owner alone whenever the outbox is opened or closed, whatever the umask is.
 */
export class OutboxFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Where LevelDB keeps its files. */
  get records(): string {
    return join(this.path, RECORDS);
  }

  /** Where the LevelDB is that is only a lock. */
  get lock(): string {
    return join(this.path, LOCK);
  }

  /** True when LevelDB was here before. */
  get hasRecords(): boolean {
    return existsSync(join(this.records, 'CURRENT'));
  }

  /** Makes the folder, or sees to it that nobody else can go into it. */
  async enter(): Promise<void> {
    if (await isFile(this.path)) throw notAnOutbox();
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const names = await readdir(this.path);
    const own = new Set([RECORDS, LOCK, KEPT, KEEPING, WRITER, IGNORED]);
    const isOutbox = names.includes(HEAD) && names.includes(RECORDS);
    // Somebody else's folder: its rights are not ours to change.
    if (!isOutbox && !names.every((name) => own.has(name))) {
      throw notAnOutbox();
    }
    await chmod(this.path, 0o700);
    for (const folder of [this.records, this.lock]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    // It stands in the working folder, where somebody may add all there is to a repository.
    await writeFile(join(this.path, IGNORED), '*\n', { mode: 0o600, flag: 'wx' }).catch(
      ignorePresent,
    );
    await flush(this.path);
    await flush(dirname(this.path));
  }

  /**
   * Keeps the files as they are, for LevelDB changes them when it opens them: it leaves out what it finds damaged, and
   * deletes what it did not understand. Where files of an earlier opening are still kept, those are the ones to keep.
   */
  async keep(): Promise<void> {
    const [kept, keeping] = [join(this.path, KEPT), join(this.path, KEEPING)];
    if (existsSync(kept)) return;
    await rm(keeping, { recursive: true, force: true });
    await mkdir(keeping, { mode: 0o700 });
    for (const name of await readdir(this.records)) {
      if (NOT_KEPT.has(name)) continue;
      const [from, to] = [join(this.records, name), join(keeping, name)];
      // Not every file system lets a file have two names.
      await link(from, to).catch(() => copyFile(from, to));
    }
    await rename(keeping, kept);
  }

  /** Lets go of what was kept. */
  async letGo(): Promise<void> {
    await rm(join(this.path, KEPT), { recursive: true, force: true });
  }

  /** Says who writes here, once nobody else does. */
  async sign(clock: Clock): Promise<void> {
    const since = new Date(clock.now()).toISOString();
    const writer = { pid: process.pid, since, host: hostname() };
    await writeFile(join(this.path, WRITER), JSON.stringify(writer), { mode: 0o600 });
    await this.#tighten();
  }

  /** The process that writes here, where it said so. */
  async writer(): Promise<number | undefined> {
    try {
      const writer: unknown = JSON.parse(await readFile(join(this.path, WRITER), 'utf8'));
      if (typeof writer !== 'object' || writer === null || !('pid' in writer)) return undefined;
      return Number.isSafeInteger(writer.pid) ? Number(writer.pid) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Nobody writes here any more. */
  async leave(): Promise<void> {
    await rm(join(this.path, WRITER), { force: true });
    await this.#tighten();
  }

  async #tighten(): Promise<void> {
    const files = [HEAD, WRITER].map((name) => join(this.path, name));
    for (const folder of [this.records, this.lock]) {
      for (const name of await readdir(folder)) files.push(join(folder, name));
    }
    for (const file of files) await chmod(file, 0o600).catch(ignoreMissing);
  }
}

function notAnOutbox(): OutboxFailure {
  return new OutboxFailure([exchangeIssue('exchange.not-an-outbox')]);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

const ignoring =
  (code: string) =>
  (error: unknown): void => {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
  };

/** LevelDB deletes files behind our back. */
const ignoreMissing = ignoring('ENOENT');

/** What somebody put there stays as it is. */
const ignorePresent = ignoring('EEXIST');

/** Writes to the disk what a folder holds, where the system can. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

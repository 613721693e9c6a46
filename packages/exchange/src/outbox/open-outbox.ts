import type { Issue } from '@santeparticipative/core';
import { ClassicLevel } from 'classic-level';
import type { Clock } from '../contracts/clock.js';
import { exchangeIssue } from '../messages.js';
import { OutboxFolder } from './folder.js';
import { checkFiles } from './leveldb-files/check-files.js';
import { Outbox } from './outbox.js';
import { damaged, failureOf, isLocked, OutboxFailure } from './outbox-failure.js';
import { type Level, Store } from './store.js';
import { verify } from './verify.js';
import { readWitness, Witness } from './witness.js';

/** An outbox, or why there is none. */
export type OpenedOutbox =
  | { readonly ok: true; readonly outbox: Outbox }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Rows are small and many: a greater buffer spares LevelDB much rewriting while a source is read. */
const WRITE_BUFFER = 16 * 1024 * 1024;

/**
 * Opens the outbox in a folder, which is made where it is not there. Everything in it is read and compared with what was
 * written: where it is not the same, where another program uses it or the disk does not let it be written, it is not
 * opened, and nothing in it is mended or deleted.
 */
export async function openOutbox(
  path: string,
  { clock }: { readonly clock: Clock },
): Promise<OpenedOutbox> {
  const folder = new OutboxFolder(path);
  try {
    return { ok: true, outbox: await open(folder, clock) };
  } catch (error) {
    return { ok: false, issues: failureOf(error).issues };
  }
}

async function open(folder: OutboxFolder, clock: Clock): Promise<Outbox> {
  await folder.enter();
  const lock = await takeLock(folder);
  try {
    const level = await openLevel(folder);
    try {
      const head = await verify(level, readWitness(folder.path));
      const witness = new Witness(folder.path, head);
      await folder.letGo();
      await folder.sign(clock);
      return new Outbox(new Store({ level, lock, witness, head }), folder, clock);
    } catch (error) {
      await level.close();
      throw error;
    }
  } catch (error) {
    await lock.close();
    throw error;
  }
}

/**
 * An empty LevelDB, for nothing but its lock, which the system takes back when a program dies: the files of the other
 * one are looked at before it is opened, and nobody may write them meanwhile.
 */
async function takeLock(folder: OutboxFolder): Promise<Level> {
  const lock: Level = new ClassicLevel(folder.lock);
  try {
    await lock.open();
    return lock;
  } catch (error) {
    if (!isLocked(error)) throw error;
    throw new OutboxFailure([lockedBy(await folder.writer())]);
  }
}

async function openLevel(folder: OutboxFolder): Promise<Level> {
  if (folder.hasRecords) await checkFiles(folder.records);
  else if ((readWitness(folder.path)?.batch ?? 0) > 0) throw damaged();
  await folder.keep();
  // It opens by itself, soon after it is made.
  const level: Level = new ClassicLevel(folder.records, { writeBufferSize: WRITE_BUFFER });
  await level.open();
  return level;
}

function lockedBy(writer: number | undefined): Issue {
  const issue = exchangeIssue('exchange.outbox-locked');
  if (writer === undefined) return issue;
  return {
    ...issue,
    hint: {
      fr: `Attendez que le processus ${writer} ait fini.`,
      en: `Wait until process ${writer} has finished.`,
    },
  };
}

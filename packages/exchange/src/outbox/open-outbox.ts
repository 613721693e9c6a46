import type { Issue } from '@santeparticipative/core';
import { ClassicLevel } from 'classic-level';
import type { Clock } from '../contracts/clock.js';
import { exchangeIssue } from '../messages.js';
import { OutboxFolder } from './folder.js';
import { Outbox } from './outbox.js';
import { damaged, failureOf, isLocked, OutboxFailure } from './outbox-failure.js';
import { Store } from './store.js';
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
  const level = await openLevel(folder);
  try {
    // Read once nobody else writes it.
    const witnessed = readWitness(folder.path);
    const head = await verify(level, witnessed);
    const witness = new Witness(folder.path, head);
    await folder.letGo('all');
    await folder.sign(clock);
    return new Outbox(new Store(level, witness, head), folder, clock);
  } catch (error) {
    await level.close();
    throw error;
  }
}

async function openLevel(folder: OutboxFolder): Promise<ClassicLevel<string, string>> {
  const createIfMissing = (readWitness(folder.path)?.batch ?? 0) === 0;
  if (!createIfMissing && !folder.hasRecords) throw damaged();
  const level = new ClassicLevel<string, string>(folder.records, { writeBufferSize: WRITE_BUFFER, compression: false });
  await folder.keep();
  try {
    await level.open({ createIfMissing });
    return level;
  } catch (error) {
    if (!isLocked(error)) throw error;
    await folder.letGo('own');
    throw new OutboxFailure([await lockedBy(await folder.writer())]);
  }
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

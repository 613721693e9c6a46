import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange, type Report } from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import { structure, writeDataset } from '../files/structures.js';
import { recordsInput } from '../pushes/input.js';
import type { Environment } from '../scenario.js';

/** A file that is to be replaced, what it holds before, and what is to be in its place. */
export interface Replaced {
  readonly from: string;
  readonly old: Buffer;
  readonly whole: Buffer;
}

/** Makes a dataset, and what it is once it was carried. */
export async function makeReplaced(
  seed: number,
  { folder, records }: Environment,
): Promise<Replaced> {
  const { file: from } = await recordsInput(folder, { seed, count: records });
  const old = join(folder, 'old.ndjson');
  await writeDataset(old, [structure('old')]);
  const whole = join(folder, 'whole.ndjson');
  const { complete } = await replace(from, whole);
  assert.ok(complete, 'a file cannot be carried');
  return { from, old: await readFile(old), whole: await readFile(whole) };
}

/** Carries a file to another, which it replaces. */
export function replace(from: string, to: string): Promise<Report> {
  return exchange({ from: ndjson(from), to: ndjson(to), clock: manualClock() });
}

/** The file is the old one, as if nothing had been tried, and nothing is left beside it. */
export async function isOld(path: string, { old }: Replaced): Promise<void> {
  assert.ok((await readFile(path)).equals(old), 'the old file is not what it was');
  assert.deepEqual(await readdir(dirname(path)), [basename(path)], 'something is left beside it');
}

/** An exchange stopped for this reason, and says that everything is still to be sent. */
export function isStoppedBy(
  rule: string,
  {
    stopped,
    ledger,
    complete,
  }: Pick<Report, 'ledger' | 'complete'> & { stopped: readonly string[] },
): void {
  assert.ok(stopped.includes(rule), `it says ${stopped.join()}, and not ${rule}`);
  const { created, updated, dead, pending, input } = ledger;
  assert.deepEqual({ complete, created, updated, dead }, NOTHING);
  assert.equal(pending, input, 'not everything is still to be sent');
}

const NOTHING = { complete: false, created: 0, updated: 0, dead: 0 };

/** The rules that stopped an exchange. */
export function rulesOf({ stopped = [] }: Report): readonly string[] {
  return stopped.map(({ rule }) => rule);
}

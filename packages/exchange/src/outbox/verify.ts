import type { ClassicLevel } from 'classic-level';
import { contentOf } from './changes.js';
import { digestWith } from './checksum.js';
import { hashOf, headKey, letterKey, payloadKey, pendingKey, recordNumberOf } from './keys.js';
import { damaged } from './outbox-failure.js';
import { type Head, jsonAt, payloadAt, type Rows, type Thing, thingAt } from './rows.js';
import type { Witnessed } from './witness.js';

/** Rows read at a time. */
const PAGE = 1000;

const EMPTY: Head = {
  batch: 0,
  run: 0,
  next: 1,
  pending: 0,
  dead: 0,
  known: 0,
  rows: 0,
  digest: 0,
};

/**
 * Reads everything and compares it with what was written: each row with its checksum, all of them with the sum that goes
 * with every batch, and the number of the last batch with the witness. It holds one page of rows at a time.
 *
 * @throws {OutboxFailure} When anything is not what was written, with the number of the record where it is known.
 */
export async function verify(
  level: ClassicLevel<string, string>,
  witnessed: Witnessed | undefined,
): Promise<Head> {
  let head: Head | undefined;
  let digest = 0;
  let rows = 0;
  for await (const page of everything(level)) {
    for (const [key, row] of page) {
      const content = contentOf(key, row);
      if (content === undefined) continue;
      if (key === headKey) head = JSON.parse(content);
      else {
        digest = digestWith(digest, row);
        rows += 1;
      }
    }
  }
  const { batch, ...sums } = head ?? EMPTY;
  if (sums.digest !== digest || sums.rows !== rows) throw damaged(await lostRecord(level));
  if (witnessed === undefined ? batch > 0 : !agrees(witnessed, { batch, digest, rows })) {
    throw damaged();
  }
  return head ?? EMPTY;
}

/** The last batch was witnessed, or it was written and nobody lived to witness it. */
function agrees(witnessed: Witnessed, { batch, digest, rows }: Witnessed): boolean {
  if (batch !== witnessed.batch) return batch > witnessed.batch;
  return digest === witnessed.digest && rows === witnessed.rows;
}

type Page = readonly (readonly [key: string, row: string])[];

async function* everything(level: ClassicLevel<string, string>): AsyncGenerator<Page> {
  const iterator = level.iterator();
  try {
    for (;;) {
      const page = await iterator.nextv(PAGE);
      if (page.length === 0) return;
      yield page;
    }
  } finally {
    await iterator.close();
  }
}

/** A record of which a row is missing; `undefined` when none can be told. */
async function lostRecord(level: ClassicLevel<string, string>): Promise<number | undefined> {
  const rows: Rows = { get: (key) => contentOf(key, level.getSync(key)) };
  for await (const page of everything(level)) {
    for (const [key] of page) {
      const sequence = recordNumberOf(key);
      if (sequence !== undefined && !isKnown(rows, sequence)) return sequence;
      const lost = key.startsWith('i') ? lostOf(rows, jsonAt<Thing>(rows, key) ?? {}) : undefined;
      if (lost !== undefined) return lost;
    }
  }
  return undefined;
}

/** True when what an entry holds is there, and its thing knows it. */
function isKnown(rows: Rows, sequence: number): boolean {
  if (rows.get(payloadKey(sequence)) === undefined) return false;
  const { queued, dead } = thingAt(rows, hashOf(payloadAt(rows, sequence).id));
  return (queued ?? dead)?.place.sequence === sequence;
}

/** The entry that a thing knows, where it is not there. */
function lostOf(rows: Rows, { queued, dead }: Thing): number | undefined {
  if (queued !== undefined) {
    const { place } = queued;
    return rows.get(pendingKey(place)) === undefined ? place.sequence : undefined;
  }
  const place = dead?.place;
  if (place === undefined) return undefined;
  return rows.get(letterKey(place.sequence)) === undefined ? place.sequence : undefined;
}

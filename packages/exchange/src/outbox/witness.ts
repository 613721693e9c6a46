import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Head } from './rows.js';

const SLOT = 64;
const MARK = 'SPOUTBX1';

/** What the witness says of a batch. */
export type Witnessed = Pick<Head, 'batch' | 'digest' | 'rows'>;

/** The path of the witness of an outbox. */
export function witnessPath(folder: string): string {
  return join(folder, 'head');
}

function slotOf({ batch, digest, rows }: Witnessed): Buffer {
  const slot = Buffer.alloc(SLOT);
  slot.write(MARK, 0, 'latin1');
  slot.writeBigUInt64BE(BigInt(batch), 8);
  slot.writeBigUInt64BE(BigInt(digest), 16);
  slot.writeBigUInt64BE(BigInt(rows), 24);
  slot.writeUInt32BE(crc32(slot.subarray(0, SLOT - 4)), SLOT - 4);
  return slot;
}

function readSlot(slot: Buffer): Witnessed | undefined {
  if (slot.toString('latin1', 0, MARK.length) !== MARK) return undefined;
  if (slot.readUInt32BE(SLOT - 4) !== crc32(slot.subarray(0, SLOT - 4))) return undefined;
  const read = (offset: number): number => Number(slot.readBigUInt64BE(offset));
  return { batch: read(8), digest: read(16), rows: read(24) };
}

/** The last batch that was witnessed; `undefined` where the file is not there or cannot be understood. */
export function readWitness(folder: string): Witnessed | undefined {
  const file = readIfThere(witnessPath(folder));
  if (file?.length !== 2 * SLOT) return undefined;
  const [first, second] = [readSlot(file.subarray(0, SLOT)), readSlot(file.subarray(SLOT))];
  if (first === undefined || second === undefined) return first ?? second;
  return first.batch > second.batch ? first : second;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Says, outside of LevelDB, which batch was the last: LevelDB leaves out what it finds damaged at the end of its log,
 * and an outbox that forgot its last batches would be whole in itself. Two slots are written in turn, so that one is
 * always right. A loss of power may take its last words away, never those of LevelDB, which are written first.
 */
export class Witness {
  readonly #file: number;

  /** Begins to witness, in a file that only its owner can read. */
  constructor(folder: string, last: Witnessed) {
    const isThere = readWitness(folder) !== undefined;
    this.#file = openSync(witnessPath(folder), isThere ? 'r+' : 'w', 0o600);
    if (!isThere) writeSync(this.#file, Buffer.alloc(2 * SLOT), 0, 2 * SLOT, 0);
    this.write(last);
    fdatasyncSync(this.#file);
  }

  write(head: Witnessed): void {
    writeSync(this.#file, slotOf(head), 0, SLOT, (head.batch % 2) * SLOT);
  }

  close(): void {
    fdatasyncSync(this.#file);
    closeSync(this.#file);
  }
}

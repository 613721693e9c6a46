import { BadBytes, ByteReader } from './byte-reader.js';
import type { Crc32c } from './crc32c.js';

/** Records are laid in blocks; what does not fit into one goes on in the next. */
const BLOCK = 32 * 1024;
const HEADER = 7;
const FULL = 1;
const FIRST = 2;
const LAST = 4;

/** The tables that LevelDB uses, by their number: how long each is. */
export type LiveTables = ReadonlyMap<number, number>;

/**
 * Reads from a manifest which tables are in use. A record that is cut off at its end was never finished, and counts for
 * nothing.
 *
 * Source: LevelDB, doc/log_format.md and db/version_edit.cc.
 *
 * @throws {BadBytes} When a record is not what was written.
 */
export function liveTables(manifest: Buffer, crc: Crc32c): LiveTables {
  const tables = new Map<number, number>();
  for (const record of records(manifest, crc)) apply(record, tables);
  return tables;
}

function* records(file: Buffer, crc: Crc32c): Generator<Buffer> {
  let parts: Buffer[] = [];
  let position = 0;
  while (position + HEADER <= file.length) {
    const left = BLOCK - (position % BLOCK);
    if (left < HEADER) {
      position += left;
      continue;
    }
    const length = file.readUInt16LE(position + 4);
    const end = position + HEADER + length;
    if (end > file.length) return;
    const content = file.subarray(position + 6, end);
    if (file.readUInt32LE(position) !== crc.masked(content)) throw new BadBytes();
    const type = content[0];
    if (type === FULL || type === FIRST) parts = [];
    parts.push(content.subarray(1));
    if (type === FULL || type === LAST) yield Buffer.concat(parts);
    position = end;
  }
}

function apply(record: Buffer, tables: Map<number, number>): void {
  const reader = new ByteReader(record);
  while (!reader.isAtEnd) {
    const tag = reader.varint();
    if (tag === 1) reader.run();
    else if (tag === 2 || tag === 3 || tag === 4 || tag === 9) reader.varint();
    else if (tag === 5) {
      reader.varint();
      reader.run();
    } else if (tag === 6) {
      reader.varint();
      tables.delete(reader.varint());
    } else if (tag === 7) {
      reader.varint();
      const number = reader.varint();
      tables.set(number, reader.varint());
      reader.run();
      reader.run();
    } else throw new BadBytes();
  }
}

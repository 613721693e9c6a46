import { BadBytes, ByteReader } from './byte-reader.js';
import type { Crc32c } from './crc32c.js';
import { readSnappy } from './snappy.js';

const FOOTER = 48;
/** After each block: how it is compressed, and a checksum of both. */
const TRAILER = 5;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

interface Handle {
  readonly offset: number;
  readonly size: number;
}

/**
 * True when every byte of a table is what LevelDB wrote: its blocks, its index and its filter have the right checksums,
 * and nothing lies between them. LevelDB itself looks at none of these when it reads, and may end the whole program
 * over what it then finds.
 *
 * Source: LevelDB, doc/table_format.md.
 */
export function isWholeTable(table: Buffer, crc: Crc32c): boolean {
  try {
    return end(table, crc) === table.length - FOOTER;
  } catch (error) {
    if (error instanceof BadBytes) return false;
    throw error;
  }
}

/** Where the blocks end, when each begins where the one before it ends. */
function end(table: Buffer, crc: Crc32c): number {
  if (table.length < FOOTER || !table.subarray(-MAGIC.length).equals(MAGIC)) throw new BadBytes();
  const footer = new ByteReader(table.subarray(-FOOTER, -MAGIC.length));
  const [metaindex, index] = [readHandle(footer), readHandle(footer)];
  if (footer.rest().some((byte) => byte !== 0)) throw new BadBytes();
  const block = (handle: Handle): Buffer => readBlock(table, handle, crc);
  const all = [...handlesIn(block(index)), ...handlesIn(block(metaindex)), metaindex, index];
  let position = 0;
  for (const handle of all) {
    if (handle.offset !== position) throw new BadBytes();
    position += handle.size + TRAILER;
    checkBlock(table, handle, crc);
  }
  return position;
}

function readHandle(reader: ByteReader): Handle {
  return { offset: reader.varint(), size: reader.varint() };
}

function checkBlock(table: Buffer, { offset, size }: Handle, crc: Crc32c): void {
  const reader = new ByteReader(table.subarray(offset, table.length - FOOTER));
  const content = reader.bytes(size + 1);
  if (reader.fixed(4) !== crc.masked(content)) throw new BadBytes();
}

function readBlock(table: Buffer, handle: Handle, crc: Crc32c): Buffer {
  checkBlock(table, handle, crc);
  const { offset, size } = handle;
  const content = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? readSnappy(content) : content;
}

/** The handles that are the values of a block of an index. */
function handlesIn(block: Buffer): readonly Handle[] {
  if (block.length < 4) throw new BadBytes();
  const restarts = 4 * (block.readUInt32LE(block.length - 4) + 1);
  if (restarts > block.length) throw new BadBytes();
  const reader = new ByteReader(block.subarray(0, block.length - restarts));
  const handles: Handle[] = [];
  while (!reader.isAtEnd) {
    reader.varint();
    const [keyLength, valueLength] = [reader.varint(), reader.varint()];
    reader.bytes(keyLength);
    handles.push(readHandle(new ByteReader(reader.bytes(valueLength))));
  }
  return handles;
}

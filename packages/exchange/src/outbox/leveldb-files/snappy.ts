import { BadBytes, ByteReader } from './byte-reader.js';

/** What a block may hold at most: LevelDB makes blocks of some kilobytes, and an index of some megabytes. */
const MOST = 64 * 1024 * 1024;

/**
 * Reads what was written with Snappy.
 *
 * Source: google/snappy, format_description.txt.
 *
 * @throws {BadBytes} When it is not what Snappy writes.
 */
export function readSnappy(bytes: Buffer): Buffer {
  const reader = new ByteReader(bytes);
  const length = reader.varint();
  if (length > MOST) throw new BadBytes();
  const output = Buffer.alloc(length);
  let end = 0;
  while (!reader.isAtEnd) {
    const tag = reader.byte();
    if ((tag & 3) === 0) {
      end += reader.bytes(literalLength(tag, reader)).copy(output, end);
      continue;
    }
    const [count, offset] = copyOf(tag, reader);
    if (offset === 0 || offset > end || end + count > length) throw new BadBytes();
    // It may copy what it is writing: byte after byte.
    for (let start = end - offset, n = 0; n < count; n += 1, end += 1) {
      output.writeUInt8(output.readUInt8(start + n), end);
    }
  }
  if (end !== length) throw new BadBytes();
  return output;
}

function literalLength(tag: number, reader: ByteReader): number {
  const length = tag >>> 2;
  if (length < 60) return length + 1;
  return reader.fixed(length === 60 ? 1 : length === 61 ? 2 : length === 62 ? 3 : 4) + 1;
}

/** How many bytes to copy, and from how far back. */
function copyOf(tag: number, reader: ByteReader): readonly [count: number, offset: number] {
  if ((tag & 3) === 1) return [((tag >>> 2) & 7) + 4, ((tag >>> 5) << 8) | reader.byte()];
  return [(tag >>> 2) + 1, reader.fixed((tag & 3) === 2 ? 2 : 4)];
}

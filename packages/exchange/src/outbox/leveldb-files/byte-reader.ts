/** That bytes are not what they should be. It is caught where a file is read, and says nothing of the bytes. */
export class BadBytes extends Error {
  override readonly name = 'BadBytes';

  constructor() {
    super('The bytes of a file are not what they should be.');
  }
}

/**
 * Reads numbers and runs of bytes one after the other, as LevelDB writes them.
 *
 * @throws {BadBytes} When there are not enough bytes, or a number is too long.
 */
export class ByteReader {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw new BadBytes();
    this.#position += 1;
    return byte;
  }

  /** A whole number of seven bits a byte, the lowest first. */
  varint(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new BadBytes();
  }

  /** So many bytes as they are. */
  bytes(count: number): Buffer {
    const end = this.#position + count;
    if (end > this.#bytes.length) throw new BadBytes();
    const bytes = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return bytes;
  }

  /** All that is left. */
  rest(): Buffer {
    return this.bytes(this.#bytes.length - this.#position);
  }

  /** A run of bytes after its length. */
  run(): Buffer {
    return this.bytes(this.varint());
  }

  /** A whole number of so many bytes, the lowest first. */
  fixed(count: 1 | 2 | 3 | 4): number {
    return this.bytes(count).readUIntLE(0, count);
  }
}

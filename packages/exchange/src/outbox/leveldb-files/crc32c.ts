/** The polynomial of Castagnoli, which LevelDB uses; zlib has another one. */
const POLYNOMIAL = 0x82f63b78;

/** Computes CRC-32C checksums as LevelDB writes them. */
export class Crc32c {
  readonly #table = new Int32Array(256);

  constructor() {
    for (let byte = 0; byte < 256; byte += 1) {
      let value = byte;
      for (let bit = 0; bit < 8; bit += 1) {
        value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
      }
      this.#table[byte] = value;
    }
  }

  /**
   * The checksum of bytes, masked: LevelDB does so that checksums of what holds checksums stay good ones.
   *
   * Source: LevelDB, util/crc32c.h.
   */
  masked(bytes: Uint8Array): number {
    let crc = -1;
    for (const byte of bytes) crc = (crc >>> 8) ^ (this.#table[(crc ^ byte) & 255] ?? 0);
    crc = ~crc;
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
  }
}

import { crc32 } from 'node:zlib';

const WIDTH = 8;
/** Sums stay whole numbers that a `number` holds exactly. */
const MODULUS = 2 ** 48;

/** Puts a checksum over its key and itself before what a row holds. */
export function sealed(key: string, content: string): string {
  return checksum(key, content) + content;
}

/** What a row holds; `undefined` when it is not what was written under this key. */
export function unsealed(key: string, row: string): string | undefined {
  const content = row.slice(WIDTH);
  return row.startsWith(checksum(key, content)) ? content : undefined;
}

/** What a row holds whose checksum was found right before. */
export function contentIn(row: string): string {
  return row.slice(WIDTH);
}

function checksum(key: string, content: string): string {
  return crc32(content, crc32(key)).toString(16).padStart(WIDTH, '0');
}

/**
 * The sum of the checksums of rows, which tells a row that was lost, or put back as it was before: each of them is still
 * right by itself.
 */
export function digestWith(digest: number, row: string): number {
  return (digest + checksumOf(row)) % MODULUS;
}

/** The sum without a row that it counts. */
export function digestWithout(digest: number, row: string): number {
  return (digest - checksumOf(row) + MODULUS) % MODULUS;
}

function checksumOf(row: string): number {
  return Number.parseInt(row.slice(0, WIDTH), 16) + 1;
}

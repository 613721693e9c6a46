import { isUtf8 } from 'node:buffer';

/**
 * The text of the bytes, or `undefined` when they are not UTF-8: nothing is ever replaced by U+FFFD. A byte order
 * mark is kept: it means something in the first line alone, where whoever reads removes it.
 */
export function decodeUtf8(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/**
 * True when a file that starts so is UTF-16: by its byte order mark, or because each of its first two
 * characters, which JSON has in ASCII, is half a NUL.
 */
export function looksLikeUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bigEndian = first === 0 && third === 0 && second !== 0 && fourth !== 0;
  const littleEndian = second === 0 && fourth === 0 && first !== 0 && third !== 0;
  return marked || bigEndian || littleEndian;
}

import { codeOf, UnreadableFile } from '../reading/failure.js';
import { looksLikeUtf16 } from '../reading/utf-8.js';

/** Where the headings must have ended, if they are any. */
const LONGEST_HEADINGS = 64 * 1024;

function notUtf8(error: unknown): unknown {
  return codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? new UnreadableFile('file.encoding')
    : error;
}

/**
 * The text of bytes as they come, without a byte order mark; the first piece holds the first line, where it ends soon.
 *
 * @throws {UnreadableFile} When they are not UTF-8.
 */
export async function* csvTexts(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head: string | undefined = '';
  let isFirst = true;
  try {
    for await (const chunk of chunks) {
      if (isFirst && looksLikeUtf16(chunk)) throw new UnreadableFile('file.encoding');
      isFirst = false;
      const text = decoder.decode(chunk, { stream: true });
      if (head === undefined) yield text;
      else {
        head += text;
        if (head.includes('\n') || head.length > LONGEST_HEADINGS) {
          yield head;
          head = undefined;
        }
      }
    }
    yield (head ?? '') + decoder.decode();
  } catch (error) {
    throw notUtf8(error);
  }
}

const SEPARATORS = [',', ';', '\t'] as const;

/** What stands between the cells of a file that begins so: what its headings have the most of. */
export function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/u, 1);
  const bare = line.replaceAll(/"[^"]*"/gu, '');
  const times = (separator: string): number => bare.split(separator).length;
  return SEPARATORS.reduce((best, one) => (times(one) > times(best) ? one : best));
}

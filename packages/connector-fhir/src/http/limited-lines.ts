const LINE_FEED = 0x0a;

/** A line of a stream. */
export interface LimitedLine {
  /** Its number, the first being 1. */
  readonly line: number;
  /** Its bytes without the line feed; `undefined` when there are more than allowed. */
  readonly bytes: Buffer | undefined;
  /** False when the stream ended before a line feed did. */
  readonly isEnded: boolean;
}

/** Cuts bytes into lines as they come, and holds one line at most: a longer one than allowed is passed over. */
export async function* limitedLines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<LimitedLine> {
  let line = 1;
  let length = 0;
  let parts: Buffer[] = [];
  const take = (part: Buffer) => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const finish = (isEnded: boolean): LimitedLine => {
    const bytes = length > limit ? undefined : Buffer.concat(parts);
    const finished = { line, bytes, isEnded };
    line += 1;
    length = 0;
    parts = [];
    return finished;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish(true);
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish(false);
}

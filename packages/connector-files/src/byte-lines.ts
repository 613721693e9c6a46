const LINE_FEED = 0x0a;

/** A line as it stands in a file. */
export interface ByteLine {
  /** Its number, the first being 1. */
  readonly line: number;
  /** Its bytes with their line feed, where there is one; `undefined` when the line is longer than allowed. */
  readonly bytes: Buffer | undefined;
}

/**
 * Cuts bytes into lines at each line feed, holding one line at most. A line of more than `maxLength` bytes is
 * passed over without being held.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxLength: number,
): AsyncGenerator<ByteLine> {
  let line = 1;
  let parts: Buffer[] = [];
  let length = 0;

  const take = (part: Buffer): void => {
    length += part.length;
    if (length > maxLength) parts = [];
    else parts.push(part);
  };
  const finish = (): ByteLine => {
    const [only, ...others] = parts;
    const bytes = only === undefined || others.length > 0 ? Buffer.concat(parts) : only;
    const finished = { line, bytes: length > maxLength ? undefined : bytes };
    line += 1;
    parts = [];
    length = 0;
    return finished;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end === -1) break;
      take(chunk.subarray(start, end + 1));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

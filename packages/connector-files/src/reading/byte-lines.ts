const LINE_FEED = 0x0a;

/** A line as it stands in a file. */
export interface ByteLine {
  /** Its number, the first being 1. */
  readonly line: number;
  /** Its bytes with their line feed, where there is one; `undefined` when the line is longer than allowed. */
  readonly bytes: Buffer | undefined;
}

/**
 * Cuts bytes into lines at each line feed, as they come, holding one line at most. A line of more than the given
 * number of bytes is passed over without being held.
 */
export class LineSplitter {
  #line = 1;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(readonly maxLength: number) {}

  /** The lines that end in the next bytes. */
  *push(chunk: Buffer): Generator<ByteLine> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end === -1) break;
      this.#take(chunk.subarray(start, end + 1));
      yield this.#finish();
      start = end + 1;
    }
    if (start < chunk.length) this.#take(chunk.subarray(start));
  }

  /** The last line, when no line feed ends it. */
  *end(): Generator<ByteLine> {
    if (this.#length > 0) yield this.#finish();
  }

  #take(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.maxLength) this.#parts = [];
    else this.#parts.push(part);
  }

  #finish(): ByteLine {
    const [only, ...others] = this.#parts;
    const bytes = only === undefined || others.length > 0 ? Buffer.concat(this.#parts) : only;
    const finished = {
      line: this.#line,
      bytes: this.#length > this.maxLength ? undefined : bytes,
    };
    this.#line += 1;
    this.#parts = [];
    this.#length = 0;
    return finished;
  }
}

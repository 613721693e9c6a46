/** About the most characters that are held. */
const MOST = 8_000_000;
/** What a row takes besides its characters. */
const OVERHEAD = 100;
/** What is longer is not looked at again soon after it was written: payloads wait for their turn. */
const LONGEST_WRITTEN = 1000;

/**
 * Rows as they are on the disk, those that were read or written last: an entry is looked at several times on its way, and
 * to read it and prove its checksum each time costs more than all the rest.
 */
export class RowCache {
  /** A row that is known not to be there is `null`. */
  readonly #rows = new Map<string, string | null>();
  #held = 0;

  /** The row; `null` where there is none, `undefined` where that is not known. */
  get(key: string): string | null | undefined {
    return this.#rows.get(key);
  }

  /** Notes what was read. What was noted first is forgotten first. */
  noteRead(key: string, row: string | undefined): void {
    this.#forget(key);
    this.#rows.set(key, row ?? null);
    this.#held += sizeOf(key, row);
    if (this.#held > MOST) this.#forgetOldest();
  }

  /** Notes what was written. */
  noteWritten(key: string, row: string | undefined): void {
    if (row === undefined || row.length <= LONGEST_WRITTEN) this.noteRead(key, row);
    else this.#forget(key);
  }

  #forgetOldest(): void {
    for (const oldest of this.#rows.keys()) {
      if (this.#held <= MOST) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    this.#rows.delete(key);
    this.#held -= sizeOf(key, row);
  }
}

function sizeOf(key: string, row: string | null | undefined): number {
  return OVERHEAD + key.length + (row?.length ?? 0);
}

/** About the most characters that are held, in either half. */
const MOST = 4_000_000;
/** What a row takes besides its characters. */
const OVERHEAD = 100;
/** What is longer is not looked at again soon after it was written: payloads wait for their turn. */
const LONGEST_WRITTEN = 1000;

/**
 * Rows as they are on the disk, those that were read or written last: an entry is looked at several times on its way, and
 * to read it and prove its checksum each time costs more than all the rest.
 *
 * It has two halves: when the newer one is full, the older one is forgotten as a whole, which costs nothing a row.
 */
export class RowCache {
  /** A row that is known not to be there is `null`. */
  #newer = new Map<string, string | null>();
  #older = new Map<string, string | null>();
  /** About the characters that the newer half holds. */
  #held = 0;

  /** The row; `null` where there is none, `undefined` where that is not known. */
  get(key: string): string | null | undefined {
    const row = this.#newer.get(key);
    return row === undefined ? this.#older.get(key) : row;
  }

  /** Notes what was read. */
  noteRead(key: string, row: string | undefined): void {
    this.#newer.set(key, row ?? null);
    // What is noted again counts again: the half is full the sooner.
    this.#held += OVERHEAD + key.length + (row?.length ?? 0);
    if (this.#held <= MOST) return;
    this.#older = this.#newer;
    this.#newer = new Map();
    this.#held = 0;
  }

  /** Notes what was written. */
  noteWritten(key: string, row: string | undefined): void {
    if (row === undefined || row.length <= LONGEST_WRITTEN) this.noteRead(key, row);
    else this.#forget(key);
  }

  #forget(key: string): void {
    this.#newer.delete(key);
    this.#older.delete(key);
  }
}

/** About the most characters that are held. */
const MOST = 8_000_000;
/** What a row takes besides its characters. */
const OVERHEAD = 100;

/**
 * Rows as they are on the disk, those that were read or written last: an entry is looked at several times on its way, and
 * to read it and prove its checksum each time costs more than all the rest.
 */
export class RowCache {
  readonly #rows = new Map<string, string | undefined>();
  #held = 0;

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  /** The row; `undefined` also when the cache knows that there is none. */
  get(key: string): string | undefined {
    return this.#rows.get(key);
  }

  /** Notes what the disk has under a key. What was noted first is forgotten first. */
  note(key: string, row: string | undefined): void {
    this.#forget(key);
    this.#rows.set(key, row);
    this.#held += sizeOf(key, row);
    for (const oldest of this.#rows.keys()) {
      if (this.#held <= MOST) return;
      this.#forget(oldest);
    }
  }

  clear(): void {
    this.#rows.clear();
    this.#held = 0;
  }

  #forget(key: string): void {
    const row = this.#rows.get(key);
    if (this.#rows.delete(key)) this.#held -= sizeOf(key, row);
  }
}

function sizeOf(key: string, row: string | undefined): number {
  return OVERHEAD + key.length + (row?.length ?? 0);
}

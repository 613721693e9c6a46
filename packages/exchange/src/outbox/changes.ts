import { contentIn, digestWith, digestWithout, sealed, unsealed } from './checksum.js';
import { headKey, recordNumberOf } from './keys.js';
import { damaged } from './outbox-failure.js';
import type { Head, Rows } from './rows.js';

/** A row as it is on the disk, and as it is to be. */
interface Change {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Something to write, in the words of LevelDB. */
export type Operation =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string };

/** Reads a row as it is on the disk, checksum included, once it was found right. */
export type ReadRow = (key: string) => string | undefined;

/** What a row holds, once its checksum was found right. */
export function contentOf(key: string, row: string | undefined): string | undefined {
  if (row === undefined) return undefined;
  const content = unsealed(key, row);
  if (content === undefined) throw damaged(recordNumberOf(key));
  return content;
}

/** Changes of rows that are written together or not at all. They are seen here before they are written. */
export class Changes implements Rows {
  readonly #changes = new Map<string, Change>();
  readonly #read: ReadRow;
  readonly #before: Head;
  #head: Head;

  constructor(read: ReadRow, head: Head) {
    this.#read = read;
    this.#before = head;
    this.#head = head;
  }

  /** The figures, as they are to be. */
  get head(): Head {
    return this.#head;
  }

  /** How many rows are changed. */
  get size(): number {
    return this.#changes.size;
  }

  get(key: string): string | undefined {
    const { after } = this.#changeOf(key);
    return after === undefined ? undefined : contentIn(after);
  }

  put(key: string, content: string): void {
    this.#set(key, this.#changeOf(key).before, sealed(key, content));
  }

  /** Puts a row of JSON. */
  putJson(key: string, row: object): void {
    this.put(key, JSON.stringify(row));
  }

  /** Puts a row under a key that nothing was ever written under, which saves looking. */
  add(key: string, content: string): void {
    this.#set(key, undefined, sealed(key, content));
  }

  delete(key: string): void {
    this.#set(key, this.#changeOf(key).before, undefined);
  }

  /** Adds to the figures. */
  count(more: Partial<Record<'pending' | 'dead' | 'known' | 'run', number>>): void {
    const { pending = 0, dead = 0, known = 0, run = 0 } = more;
    const head = this.#head;
    this.#head = {
      ...head,
      pending: head.pending + pending,
      dead: head.dead + dead,
      known: head.known + known,
      run: head.run + run,
    };
  }

  /** The sequence of a new entry. */
  nextSequence(): number {
    const { next } = this.#head;
    this.#head = { ...this.#head, next: next + 1 };
    return next;
  }

  /** What there is to write, and the figures that are then true; `undefined` when nothing changed. */
  finish(): { readonly operations: readonly Operation[]; readonly head: Head } | undefined {
    let { digest, rows } = this.#head;
    const operations: Operation[] = [];
    for (const [key, { before, after }] of this.#changes) {
      if (before === after) continue;
      if (before !== undefined) digest = digestWithout(digest, before);
      if (after !== undefined) digest = digestWith(digest, after);
      rows += Number(after !== undefined) - Number(before !== undefined);
      if (after === undefined) operations.push({ type: 'del', key });
      else operations.push({ type: 'put', key, value: after });
    }
    if (operations.length === 0 && this.#head === this.#before) return undefined;
    const head = { ...this.#head, batch: this.#head.batch + 1, digest, rows };
    operations.push({ type: 'put', key: headKey, value: sealed(headKey, JSON.stringify(head)) });
    return { operations, head };
  }

  #changeOf(key: string): Change {
    const known = this.#changes.get(key);
    if (known !== undefined) return known;
    const before = this.#read(key);
    const change = { before, after: before };
    this.#changes.set(key, change);
    return change;
  }

  #set(key: string, before: string | undefined, after: string | undefined): void {
    this.#changes.set(key, { before, after });
  }
}

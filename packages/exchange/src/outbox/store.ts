import type { ClassicLevel } from 'classic-level';
import { Changes, contentOf } from './changes.js';
import { contentIn } from './checksum.js';
import { failureOf, type OutboxFailure } from './outbox-failure.js';
import { RowCache } from './row-cache.js';
import type { Head, Rows } from './rows.js';
import type { Witness } from './witness.js';

/** The keys from one to another. */
export interface Range {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly limit?: number;
}

/** Rows read at a time. */
const PAGE = 500;

/** A LevelDB of texts. */
export type Level = ClassicLevel<string, string>;

/** What is open of an outbox. */
export interface Opened {
  readonly level: Level;
  /** Closed last: then somebody else may open the outbox. */
  readonly lock: Level;
  readonly witness: Witness;
  readonly head: Head;
}

/** The rows of an outbox on the disk: read one by one or in order, and changed in batches. */
export class Store implements Rows {
  readonly #level: Level;
  readonly #lock: Level;
  readonly #witness: Witness;
  readonly #cache = new RowCache();
  #head: Head;
  #failure: OutboxFailure | undefined;

  constructor({ level, lock, witness, head }: Opened) {
    this.#level = level;
    this.#lock = lock;
    this.#witness = witness;
    this.#head = head;
  }

  /** The figures, as they were last written. */
  get head(): Head {
    return this.#head;
  }

  get(key: string): string | undefined {
    const row = this.#read(key);
    return row === undefined ? undefined : contentIn(row);
  }

  /** Begins changes, which `commit` writes. One at a time: those begun before another was written would undo it. */
  change(): Changes {
    if (this.#failure !== undefined) throw this.#failure;
    return new Changes((key) => this.#read(key), this.#head);
  }

  /**
   * Writes changes, so that they are on the disk when it resolves. After a failure nothing is written any more: what
   * LevelDB writes behind half a record it would not find again.
   */
  async commit(changes: Changes): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const finished = changes.finish();
    if (finished === undefined) return;
    const { operations, head } = finished;
    try {
      const batch = this.#level.batch();
      for (const operation of operations) {
        if (operation.type === 'put') batch.put(operation.key, operation.value);
        else batch.del(operation.key);
      }
      await batch.write({ sync: true });
      this.#witness.write(head);
    } catch (error) {
      this.#failure = failureOf(error);
      throw this.#failure;
    }
    this.#head = head;
    for (const operation of operations) {
      const row = operation.type === 'put' ? operation.value : undefined;
      this.#cache.noteWritten(operation.key, row);
    }
  }

  /** The rows of a range as they are when it begins, in the order of their keys. */
  async *rows(range: Range): AsyncGenerator<readonly [key: string, content: string]> {
    const iterator = this.#level.iterator(range);
    try {
      for (;;) {
        const page = await iterator.nextv(PAGE);
        if (page.length === 0) return;
        for (const [key, row] of page) {
          const content = contentOf(key, row);
          if (content !== undefined) yield [key, content];
        }
      }
    } catch (error) {
      throw failureOf(error);
    } finally {
      await iterator.close();
    }
  }

  /**
   * The keys of a range, which has a limit, and what they hold, read at once and kept for a while: to look at each of
   * them alone would take far longer.
   */
  async page(range: Required<Pick<Range, 'lt' | 'limit'>> & Range): Promise<readonly string[]> {
    const iterator = this.#level.iterator(range);
    try {
      const page = await iterator.nextv(range.limit);
      for (const [key, row] of page) this.#note(key, row);
      return page.map(([key]) => key);
    } catch (error) {
      throw failureOf(error);
    } finally {
      await iterator.close();
    }
  }

  /** Reads rows that are looked at soon, all at once. */
  async prefetch(keys: readonly string[]): Promise<void> {
    const unknown = keys.filter((key) => this.#cache.get(key) === undefined);
    if (unknown.length === 0) return;
    try {
      const rows = await this.#level.getMany(unknown);
      for (const [index, key] of unknown.entries()) this.#note(key, rows[index]);
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** Ends the work. */
  async close(): Promise<void> {
    try {
      await this.#level.close();
      this.#witness.close();
    } finally {
      await this.#lock.close();
    }
  }

  /**
   * Takes off the disk what was deleted. LevelDB rewrites a table only where another one lies over it: a mark of deletion
   * at either end lies over them all, and the second time also over what the first one made.
   */
  async compact(): Promise<void> {
    if (this.#failure !== undefined) return;
    for (let time = 0; time < 2; time += 1) {
      await this.#level.batch([
        { type: 'del', key: '!' },
        { type: 'del', key: '~' },
      ]);
      await this.#level.compactRange('!', '~');
    }
  }

  #read(key: string): string | undefined {
    const known = this.#cache.get(key);
    if (known !== undefined) return known ?? undefined;
    const row = this.#readFromDisk(key);
    this.#note(key, row);
    return row;
  }

  /** Notes what was read, unless it is damaged. */
  #note(key: string, row: string | undefined): void {
    contentOf(key, row);
    this.#cache.noteRead(key, row);
  }

  #readFromDisk(key: string): string | undefined {
    try {
      return this.#level.getSync(key);
    } catch (error) {
      throw failureOf(error);
    }
  }
}

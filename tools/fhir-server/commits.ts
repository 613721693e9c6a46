import type { StoredResource } from './content.js';
import { createExclusive } from './exclusive.js';
import { Journal, resourcesOf } from './journal.js';
import { JournalFile } from './journal-file.js';
import { ResourceStore } from './store.js';

/** How what a request writes is kept. */
export interface Keeping {
  /** `together` at its end, `each` write by itself as soon as it is made, or `nothing`. */
  readonly keep: 'together' | 'each' | 'nothing';
  /** The number of the request. */
  readonly request: number;
}

/** A store whose writes are journalled when they are committed, and kept in a folder if there is one. */
export class Commits {
  readonly store = new ResourceStore();
  readonly journal = new Journal();
  readonly #run = createExclusive();
  readonly #now: () => Date;
  readonly #file: JournalFile | undefined;
  #appended = false;
  #keeping: Keeping = { keep: 'nothing', request: 0 };

  private constructor(now: () => Date, file: JournalFile | undefined) {
    this.#now = now;
    this.#file = file;
  }

  /** Opens a store, with what its folder holds. */
  static async open(now: () => Date, folder: string | undefined): Promise<Commits> {
    if (folder === undefined) return new Commits(now, undefined);
    const { file, commits } = await JournalFile.open(folder);
    const opened = new Commits(now, file);
    for (const commit of commits) {
      for (const version of commit.versions) opened.store.load(version);
      opened.journal.record(commit);
    }
    return opened;
  }

  /** Does work alone on the store, and keeps what it writes. If it throws, what is not yet kept is undone. */
  run<T>(keeping: Keeping, work: () => Promise<T>): Promise<T> {
    return this.#run(async () => {
      this.#keeping = keeping;
      try {
        const result = await work();
        if (keeping.keep !== 'nothing') await this.#commit();
        return result;
      } finally {
        if (this.#appended) await this.#file?.flush();
        this.#appended = false;
        this.store.rollback();
      }
    });
  }

  /** To be called after each write. */
  async written(): Promise<void> {
    if (this.#keeping.keep === 'each') await this.#commit();
  }

  /** What is stored, by 'Type/id'. */
  resources(): Map<string, StoredResource> {
    return resourcesOf(this.store);
  }

  /** Waits for what is being done, and closes the file. */
  close(): Promise<void> {
    return this.#run(async () => this.#file?.close());
  }

  async #commit(): Promise<void> {
    const versions = this.store.pending();
    if (versions.length === 0) return;
    const commit = { request: this.#keeping.request, time: this.#now().toISOString(), versions };
    await this.#file?.append(commit);
    this.#appended = this.#file !== undefined;
    this.store.commit();
    this.journal.record(commit);
  }
}

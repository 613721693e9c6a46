import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { Replacement } from './replace-file.js';
import { type WrittenAs, writeTexts } from './write-texts.js';

/** How many texts wait for the disk before whoever gives them has to. */
const WAITING = 2;

/** A file that texts are given to, one after the other, and that replaces the old one at the end or not at all. */
export class StreamedFile {
  readonly #texts = new PassThrough({ objectMode: true, highWaterMark: WAITING });
  readonly #written: Promise<void>;

  private constructor(
    readonly replacement: Replacement,
    as: WrittenAs,
  ) {
    this.#written = writeTexts(replacement.handle, this.#texts, as);
    // Whoever writes next, or ends the file, hears of a failure, by what became of the file.
    this.#texts.on('error', () => {});
    this.#written.catch(() => this.#texts.destroy());
  }

  /** Begins the file. Throws the error of the system, as each of the following does. */
  static async begin(path: string, as: WrittenAs): Promise<StreamedFile> {
    return new StreamedFile(await Replacement.begin(path), as);
  }

  /** Gives a text: resolved when there is room for the next. */
  async write(text: string): Promise<void> {
    if (this.#texts.destroyed) return this.#written;
    if (this.#texts.write(text)) return;
    const waiting = new AbortController();
    const drained = once(this.#texts, 'drain', { signal: waiting.signal }).catch(
      () => this.#written,
    );
    try {
      await Promise.race([drained, this.#written]);
    } finally {
      waiting.abort();
    }
  }

  /** Puts the file in its place, once all of it is on the disk. */
  async finish(): Promise<void> {
    this.#texts.end();
    await this.#written;
    await this.replacement.finish();
  }

  /** Leaves the old file as it is. */
  async abandon(): Promise<void> {
    this.#texts.destroy();
    await this.#written.catch(() => {});
    await this.replacement.abandon();
  }
}

import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** What is gathered of a file before it is written. */
const CHUNK_LENGTH = 64 * 1024;

/** A file of an export that is being written, readable by its owner alone. */
export class BulkPart {
  #pending = '';
  #count = 0;

  private constructor(
    readonly handle: FileHandle,
    readonly name: string,
  ) {}

  /** Begins a file in a folder. */
  static async begin(folder: string, name: string): Promise<BulkPart> {
    return new BulkPart(await open(join(folder, name), 'wx', 0o600), name);
  }

  /** How many lines it has. */
  get count(): number {
    return this.#count;
  }

  /** Adds a line: resolved once the disk takes more. */
  async add(line: string): Promise<void> {
    this.#count += 1;
    this.#pending += `${line}\n`;
    if (this.#pending.length >= CHUNK_LENGTH) await this.#flush();
  }

  /** Ends the file, once all of it is on the disk. */
  async end(): Promise<void> {
    await this.#flush();
    await this.handle.sync();
    await this.handle.close();
  }

  async #flush(): Promise<void> {
    const chunk = this.#pending;
    this.#pending = '';
    await this.handle.appendFile(chunk);
  }
}

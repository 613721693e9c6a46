import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type ByteLine, LineSplitter } from '../reading/byte-lines.js';
import { codeOf } from '../reading/failure.js';
import { Replacement } from '../writing/replace-file.js';
import type { Extent } from './extent.js';

/** The longest line that is looked at. A longer one counts in the hash all the same. */
const LONGEST_LINE = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;
const CHUNK_LENGTH = 64 * 1024;

/**
 * A file whose first bytes are certain, and to which more are added. What stands after them is half-written, or an
 * ending that gives way to what comes. Its methods throw the errors of the system.
 */
export class AppendedFile {
  #handle: FileHandle | undefined;
  #length: number;
  #hash: Hash = createHash('sha256');

  private constructor(
    readonly path: string,
    handle: FileHandle | undefined,
    /** How many bytes the file had when it was opened. */
    readonly size: number,
    extent: Extent | undefined,
  ) {
    this.#handle = handle;
    this.#length = extent?.length ?? size;
  }

  /** Opens a file that may not be there yet; to read it alone in a dry run. */
  static async open(
    path: string,
    extent: Extent | undefined,
    { dryRun }: { readonly dryRun: boolean },
  ): Promise<AppendedFile> {
    try {
      const handle = await open(path, dryRun ? 'r' : 'r+');
      const { size } = await handle.stat();
      return new AppendedFile(path, handle, size, extent);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      return new AppendedFile(path, undefined, 0, extent);
    }
  }

  /** What the file certainly holds; `undefined` when it is nothing. */
  get extent(): Extent | undefined {
    const length = this.#length;
    return length === 0 ? undefined : { length, hash: this.#hash.copy().digest('hex') };
  }

  /** Reads the certain bytes, line by line. The first time, before anything is added, they are hashed on the way. */
  async *lines(): AsyncGenerator<Iterable<ByteLine>> {
    const splitter = new LineSplitter(LONGEST_LINE);
    const hash = createHash('sha256');
    for await (const bytes of this.#bytes(0, this.#length)) {
      hash.update(bytes);
      yield splitter.push(bytes);
    }
    yield splitter.end();
    this.#hash = hash;
  }

  /** What stands after the certain bytes, as far as it is as long as that. */
  async tail(longest: number): Promise<Buffer> {
    const end = Math.min(this.size, this.#length + longest);
    const parts: Buffer[] = [];
    for await (const bytes of this.#bytes(this.#length, end)) parts.push(bytes);
    return Buffer.concat(parts);
  }

  /** True when the certain bytes end a line. */
  async endsLine(): Promise<boolean> {
    const last: number[] = [];
    for await (const bytes of this.#bytes(Math.max(0, this.#length - 1), this.#length)) {
      last.push(...bytes);
    }
    return this.#length === 0 || last.at(-1) === LINE_FEED;
  }

  /** Cuts off what stands after the certain bytes. */
  async cutBack(): Promise<void> {
    await this.#handle?.truncate(this.#length);
    await this.#handle?.sync();
  }

  /** Adds texts, all on the disk when it is resolved. What the file then holds up to the end of each. */
  async add(texts: readonly string[]): Promise<readonly Extent[]> {
    await this.#write(texts.join(''));
    return texts.map((text) => {
      this.#hash.update(text);
      this.#length += Buffer.byteLength(text);
      return { length: this.#length, hash: this.#hash.copy().digest('hex') };
    });
  }

  /** Writes what gives way to what is added later. */
  async end(text: string): Promise<void> {
    await this.#write(text);
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }

  async #write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    if (this.#handle === undefined || this.#length === 0) return this.#create(bytes);
    await this.#handle.truncate(this.#length);
    for (let done = 0; done < bytes.length; ) {
      const position = this.#length + done;
      done += (await this.#handle.write(bytes, done, bytes.length - done, position)).bytesWritten;
    }
    await this.#handle.sync();
  }

  /** A file that begins is there with its first lines, or not at all: half of them could belong to anybody. */
  async #create(bytes: Buffer): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
    const replacement = await Replacement.begin(this.path);
    try {
      await replacement.handle.writeFile(bytes);
      await replacement.handle.sync();
      await replacement.finish();
    } catch (error) {
      await replacement.abandon();
      throw error;
    }
    this.#handle = await open(this.path, 'r+');
  }

  async *#bytes(start: number, end: number): AsyncGenerator<Buffer> {
    for (let position = start; position < end && this.#handle !== undefined; ) {
      const length = Math.min(CHUNK_LENGTH, end - position);
      const { buffer, bytesRead } = await this.#handle.read(
        Buffer.alloc(length),
        0,
        length,
        position,
      );
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
}

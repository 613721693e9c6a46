import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { BulkItem, BulkManifestFile } from '@santeparticipative/fhir';

/** What is gathered of a file before it is written: a write for each line would cost more than the mapping. */
const CHUNK_LENGTH = 64 * 1024;

/** A file of a bulk export that was written. */
export interface BulkPart extends BulkManifestFile {
  readonly file: BulkItem['file'];
}

/** A file of a bulk export that is being written, readable by its owner alone. */
export class OpenPart {
  #pending = '';
  #length = 0;
  #count = 0;

  constructor(
    readonly handle: FileHandle,
    readonly of: Omit<BulkPart, 'count'>,
  ) {}

  /** Begins a file in a folder. */
  static async in(folder: string, of: Omit<BulkPart, 'count'>): Promise<OpenPart> {
    return new OpenPart(await open(join(folder, of.url), 'wx', 0o600), of);
  }

  /** True when so many bytes more would make it longer than a part may be. A line alone may be. */
  isFull(length: number, partSize: number): boolean {
    return this.#count > 0 && this.#length + length > partSize;
  }

  /** True when what was added is worth a write. */
  get isDue(): boolean {
    return this.#pending.length >= CHUNK_LENGTH;
  }

  /** Adds a line, which has so many bytes. */
  add(text: string, length: number): void {
    this.#count += 1;
    this.#length += length;
    this.#pending += text;
  }

  /** Writes what was added: resolved once the disk takes more. */
  async flush(): Promise<void> {
    const chunk = this.#pending;
    this.#pending = '';
    await this.handle.appendFile(chunk);
  }

  /** Ends the file, once all of it is on the disk. */
  async end(): Promise<BulkPart> {
    await this.flush();
    await this.handle.sync();
    await this.handle.close();
    return { ...this.of, count: this.#count };
  }
}

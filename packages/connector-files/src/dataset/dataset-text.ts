import { createHash } from 'node:crypto';
import {
  type AnyRecord,
  formatLine,
  type Manifest,
  type RecordType,
} from '@santeparticipative/core';

/**
 * The lines of a dataset, each with its line feed: what it is, its records as they come, then what it is again, with
 * their counts and their hash.
 */
export class DatasetText {
  readonly #opening: Manifest;
  readonly #counts: Partial<Record<RecordType, number>> = {};
  readonly #hash = createHash('sha256');

  /** Begins a dataset. Counts and hash that its manifest states are left out. */
  constructor({ counts: _counts, hash: _hash, ...opening }: Manifest) {
    this.#opening = opening;
  }

  /** The first line. */
  opening(): string {
    return `${formatLine(this.#opening)}\n`;
  }

  /** The line of a record. */
  record(record: AnyRecord): string {
    const line = `${formatLine(record)}\n`;
    this.count(record.type, line);
    return line;
  }

  /** Counts a line that is there: of a record of that type, or of nothing that can be read. */
  count(type: RecordType | undefined, line: string | Uint8Array): void {
    if (type !== undefined) this.#counts[type] = (this.#counts[type] ?? 0) + 1;
    this.#hash.update(line);
  }

  /** What the dataset says of itself after the records that came. */
  closingManifest(): Manifest {
    return {
      ...this.#opening,
      counts: { ...this.#counts },
      hash: this.#hash.copy().digest('hex'),
    };
  }

  /** The last line. */
  closing(): string {
    return `${formatLine(this.closingManifest())}\n`;
  }
}

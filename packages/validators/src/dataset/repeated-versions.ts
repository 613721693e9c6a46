import type { AnyRecord } from '@santeparticipative/core';
import { keyOf } from './key-of.js';

function versionKey(record: AnyRecord): string {
  return `${keyOf(record)}/${record.meta.version}`;
}

/** The versions that a dataset holds twice. It remembers nothing of the records that come once. */
export class RepeatedVersions {
  readonly #seen = new Set<string>();
  readonly #repeated = new Set<string>();

  /** Takes a record of which another version came before, and the latest of these. */
  add(record: AnyRecord, latest: number): void {
    const key = versionKey(record);
    if (record.meta.version === latest || this.#seen.has(key)) this.#repeated.add(key);
    this.#seen.add(key).add(`${keyOf(record)}/${latest}`);
  }

  /** True when the same version of the record came twice. */
  has(record: AnyRecord): boolean {
    return this.#repeated.has(versionKey(record));
  }
}

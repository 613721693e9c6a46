import type { AnyRecord, AnyReference, History } from '@santeparticipative/core';
import { fingerprint } from './fingerprint.js';

/**
 * By what the records of one type are alike, and which of them are: a key each, a text that two records which
 * are probably the same have in common. Only its fingerprint is kept. Records that a merge joins are one, and one that is gone is like none.
 */
export class SharedKeys {
  readonly #type: AnyReference['type'];
  readonly #history: History;
  readonly #keys = new Map<string, number>();
  #shared: ReadonlySet<number> | undefined;

  constructor(type: AnyReference['type'], history: History) {
    this.#type = type;
    this.#history = history;
  }

  /** Sets the key of a record, or takes it away. */
  set(id: string, key: string | undefined): void {
    this.#shared = undefined;
    if (key === undefined) this.#keys.delete(id);
    else this.#keys.set(id, fingerprint(key));
  }

  /** True when the record has the key, and another has it too. They are searched for once, at the first question. */
  isShared(record: AnyRecord, key: string | undefined): boolean {
    if (key === undefined || record.meta.status !== 'active') return false;
    this.#shared ??= this.#find();
    return this.#shared.has(fingerprint(key)) && !this.#history.isGone(record);
  }

  #find(): ReadonlySet<number> {
    const first = new Map<number, string>();
    const shared = new Set<number>();
    for (const [id, key] of this.#keys) {
      const reference = { type: this.#type, id };
      if (this.#history.isGone(reference)) continue;
      const kept = this.#history.keptOf(reference).id;
      const known = first.get(key);
      if (known === undefined) first.set(key, kept);
      else if (known !== kept) shared.add(key);
    }
    return shared;
  }
}

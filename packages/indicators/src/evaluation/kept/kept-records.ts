import { type AnyRecord, History, ReferenceMap } from '@santeparticipative/core';
import { type KeptRecord, textOf } from './kept-record.js';

/** What is kept of the records of a dataset, each in its latest version, with the history that says which count. */
export class KeptRecords {
  readonly history = new History();
  readonly #kept = new ReferenceMap<KeptRecord>();

  /** Takes a record, in any order, with what is kept of it beside its place in history. */
  add(record: AnyRecord, kept: KeptRecord | undefined): void {
    const order = this.history.add(record);
    if (order === 'earlier') return;
    if (kept === undefined || record.meta.status !== 'active') {
      if (order === 'later') this.#kept.delete(record);
      return;
    }
    const known = order === 'same' ? this.#kept.get(record) : undefined;
    // Of two contents that claim to be one version, the greater text is taken, whichever came first.
    if (known === undefined || textOf(kept) > textOf(known)) this.#kept.set(record, kept);
  }

  /**
   * What is kept of the records that stand. Persons who were merged into one who stands are among them: what
   * one record does not say of the person, another may.
   */
  counting(): KeptRecord[] {
    const counting: KeptRecord[] = [];
    for (const [reference, kept] of this.#kept.entries()) {
      const { type, id } = this.history.keptOf(reference);
      const tells = id === reference.id || type === 'person';
      const isGone = this.history.isGone(reference) || this.history.isGone({ type, id });
      if (tells && !isGone) counting.push(kept);
    }
    return counting;
  }
}

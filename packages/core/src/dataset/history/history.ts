import type { Instant } from '../../values/time.js';
import type { AnyReference } from '../record-base.js';
import type { HistoryRecord } from './history-record.js';
import { LatestVersions, type VersionOrder } from './latest-versions.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { ReferenceMap } from './reference-map.js';
import { type Statement, statementOf } from './statement.js';

/**
 * The history of a dataset: which of its records stand, and which record stands for another. Records are
 * added one by one, in any order, and none is kept: a record takes an entry of a map and a number, a
 * tombstone, a merge or a replacement a few references more. Ask once all of them came: a question weighs
 * everything that was said so far, and one that follows another record weighs it all again.
 *
 * - Of the versions of a record, the highest stands; of two alike the one recorded last, to the millisecond; of
 *   two recorded together the one that takes more back. `entered-in-error` and `withdrawn` take a record out,
 *   and whatever it said of others.
 * - An active tombstone takes its target out, however recent that is. Only a later version of the tombstone, or
 *   a tombstone that replaces it, undoes it: a tombstone of a tombstone does nothing.
 * - An active record takes the one that it `replaces` out, and stands for it; when several replace the same
 *   one, or one of another type does, none stands for it. A tombstone of its successor does not bring it back.
 *   Of records that replace each other in a circle the first by the order of ids stays.
 * - An active merge, unless a tombstone takes it out or another merge replaces it, makes two persons, or two
 *   structures, one. Chains are followed to their end, which stays; when several are ends, the first of those
 *   that stand, by the order of ids. Where the end is not in the dataset, was entered in error or withdrawn,
 *   the first that stands of those merged stays instead, and so it is in a circle. But where a tombstone took
 *   the end out, or others replaced it, none of those merged comes back.
 * - Tombstones and merges are replaced by their own kind alone, and a circle of replacements undoes none.
 *
 * @example
 * const history = new History();
 * for await (const record of read()) history.add(record);
 * for await (const record of read()) if (history.stands(record)) use(record);
 */
export class History {
  readonly #latest = new LatestVersions();
  readonly #statements = new ReferenceMap<Statement[]>();
  #outcome: Outcome | undefined;

  /**
   * Takes a record, and tells how it stands to the latest version of the same record that came before. What
   * was kept of that one is out of date when this one is `later`. When they are the `same`, two contents
   * claim to be one version: what either says of other records counts, and which one is kept must not depend
   * on which came first.
   */
  add(record: HistoryRecord): VersionOrder {
    const order = this.#latest.add(record);
    if (order === 'earlier') return order;
    // Even a record that says nothing counts: which one of those merged stays depends on what came.
    this.#outcome = undefined;
    const statement = statementOf(record);
    const known = this.#statements.get(record);
    if (statement === undefined && known === undefined) return order;
    if (statement === undefined) {
      if (order === 'later') this.#statements.delete(record);
    } else if (known === undefined || order === 'later') this.#statements.set(record, [statement]);
    else known.push(statement);
    return order;
  }

  /** True when a version of the record came, whatever became of it. */
  has(reference: AnyReference): boolean {
    return this.#latest.versionOf(reference) !== undefined;
  }

  /** The number of the latest version of a record, or `undefined` when none came. */
  versionOf(reference: AnyReference): number | undefined {
    return this.#latest.versionOf(reference);
  }

  #settled(): Outcome {
    this.#outcome ??= outcomeOf([...this.#statements.values()].flat(), (reference) =>
      this.#latest.isActive(reference),
    );
    return this.#outcome;
  }

  /** True when no version of the record comes after this one, whatever its status. */
  isLatest(record: HistoryRecord): boolean {
    return this.#latest.orderOf(record) !== 'earlier';
  }

  /** When a tombstone said that a record is gone, the last of them when several did; `undefined` when none did. */
  goneSince(reference: AnyReference): Instant | undefined {
    return this.#settled().gone.get(reference);
  }

  /** True when a tombstone took the record out, or another record replaced it. */
  isGone(reference: AnyReference): boolean {
    const { gone, replaced, succeeded, keptOf } = this.#settled();
    if (gone.has(reference) || replaced.has(reference)) return true;
    // Of records that replace each other, one stays.
    return succeeded.has(reference) && keptOf(reference).id !== reference.id;
  }

  /**
   * The record that stands for another: the one that it was merged into, the one that replaced it; itself
   * when nothing says that it is another. Where none of those that are one stands, it need not be in the
   * dataset.
   */
  keptOf(reference: AnyReference): AnyReference {
    return this.#settled().keptOf(reference);
  }

  /**
   * True when the record is part of the current view: its latest version, active, not gone, not merged into
   * another, and no tombstone or merge, which have then done their work.
   */
  stands(record: HistoryRecord): boolean {
    return (
      record.type !== 'tombstone' &&
      record.type !== 'merge' &&
      record.meta.status === 'active' &&
      this.isLatest(record) &&
      !this.isGone(record) &&
      this.keptOf(record).id === record.id
    );
  }
}

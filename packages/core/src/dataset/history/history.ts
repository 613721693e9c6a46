import type { AnyRecord } from '../../record.js';
import type { Instant } from '../../values/time.js';
import type { AnyReference } from '../record-base.js';
import { LatestVersions, type VersionOrder } from './latest-versions.js';
import { ReferenceMap } from './reference-map.js';
import { type Resolve, type Succession, sameAs } from './same-as.js';

/** What a record says of others: that it replaces one, that one is gone, that two are one. */
interface Statement {
  readonly by: AnyReference;
  readonly replaces?: AnyReference;
  readonly takesOut?: { readonly target: AnyReference; readonly since: Instant };
  readonly joins?: Succession;
}

/** What all statements together come to. */
interface Outcome {
  /** What tombstones took out, and when. */
  readonly gone: ReferenceMap<Instant>;
  /** What was replaced by one record of its type, which stands for it. */
  readonly succeeded: ReferenceMap<true>;
  /** What was replaced by several records, or by one of another type: nothing stands for it. */
  readonly dispersed: ReferenceMap<true>;
  readonly keptOf: Resolve;
}

/** An instant without its Z, so that the order of texts is the order of time whatever the fraction of a second. */
function comparable(instant: Instant): string {
  return instant.slice(0, -1);
}

function outcomeOf(statements: readonly Statement[]): Outcome {
  const successors = new ReferenceMap<AnyReference | 'several'>();
  for (const { by, replaces } of statements) {
    if (replaces === undefined) continue;
    const known = successors.get(replaces) ?? by;
    const isOne = known !== 'several' && isSame(known, by);
    successors.set(replaces, isOne ? by : 'several');
  }

  const gone = new ReferenceMap<Instant>();
  for (const { by, takesOut } of statements) {
    if (takesOut === undefined || successors.has(by)) continue;
    const { target, since } = takesOut;
    const known = gone.get(target);
    if (known === undefined || comparable(known) < comparable(since)) gone.set(target, since);
  }

  const successions = statements.flatMap(({ by, joins }) =>
    joins === undefined || successors.has(by) || gone.has(by) ? [] : [joins],
  );
  const succeeded = new ReferenceMap<true>();
  const dispersed = new ReferenceMap<true>();
  for (const [from, to] of successors.entries()) {
    if (to !== 'several' && to.type === from.type) {
      succeeded.set(from, true);
      successions.push({ from, to });
    } else dispersed.set(from, true);
  }
  return { gone, succeeded, dispersed, keptOf: sameAs(successions) };
}

function plain({ type, id }: AnyReference): AnyReference {
  return { type, id };
}

/** What a record says of others as long as it is active; `undefined` when it says nothing of them. */
function statementOf(record: AnyRecord): Statement | undefined {
  const { replaces, recordedAt, status } = record.meta;
  if (status !== 'active') return undefined;
  const by = plain(record);
  if (record.type === 'tombstone') {
    return {
      by,
      ...replacement(by, replaces),
      takesOut: { target: plain(record.target), since: recordedAt },
    };
  }
  if (record.type === 'merge') {
    const joins = { from: plain(record.merged), to: plain(record.kept) };
    return { by, ...replacement(by, replaces), joins };
  }
  return replaces === undefined ? undefined : { by, ...replacement(by, replaces) };
}

function isSame(one: AnyReference, other: AnyReference): boolean {
  return one.type === other.type && one.id === other.id;
}

/** A correction under the same id is a later version: a record does not replace itself. */
function replacement(
  by: AnyReference,
  replaces: AnyReference | undefined,
): Pick<Statement, 'replaces'> {
  if (replaces === undefined || isSame(replaces, by)) return {};
  return { replaces: plain(replaces) };
}

/**
 * The history of a dataset: which of its records stand, and which record stands for another. Records are
 * added one by one, in any order, and none is kept: a record takes an entry of a map and a number, a
 * tombstone, a merge or a replacement a few references more.
 *
 * - Of the versions of a record, the highest stands; of two alike the one recorded last, to the millisecond; of
 *   two recorded together the one that takes more back. `entered-in-error` and `withdrawn` take a record out,
 *   and whatever it said of others.
 * - An active tombstone takes its target out, however recent that is. Only a later version of the tombstone
 *   undoes it: a tombstone of a tombstone does nothing.
 * - An active record takes the one that it `replaces` out, and stands for it; when several replace the same
 *   one, or one of another type does, none stands for it. A tombstone of its successor does not bring it back.
 * - An active merge that no tombstone takes out makes two persons, or two structures, one. Chains are followed
 *   to their end; in a circle the first by the order of ids stays.
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
  add(record: AnyRecord): VersionOrder {
    const order = this.#latest.add(record);
    if (order === 'earlier') return order;
    const statement = statementOf(record);
    const known = this.#statements.get(record);
    if (statement === undefined && known === undefined) return order;
    this.#outcome = undefined;
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
    this.#outcome ??= outcomeOf([...this.#statements.values()].flat());
    return this.#outcome;
  }

  /** True when no version of the record comes after this one, whatever its status. */
  isLatest(record: AnyRecord): boolean {
    return this.#latest.orderOf(record) !== 'earlier';
  }

  /** When a tombstone said that a record is gone, the last of them when several did; `undefined` when none did. */
  goneSince(reference: AnyReference): Instant | undefined {
    return this.#settled().gone.get(reference);
  }

  /** True when a tombstone took the record out, or another record replaced it. */
  isGone(reference: AnyReference): boolean {
    const { gone, succeeded, dispersed, keptOf } = this.#settled();
    if (gone.has(reference) || dispersed.has(reference)) return true;
    // Of records that replace each other, one stays.
    return succeeded.has(reference) && keptOf(reference).id !== reference.id;
  }

  /**
   * The record that stands for another: the one that it was merged into, the one that replaced it; itself
   * when nothing says that it is another. It need not be in the dataset.
   */
  keptOf(reference: AnyReference): AnyReference {
    return this.#settled().keptOf(reference);
  }

  /**
   * True when the record is part of the current view: its latest version, active, not gone, not merged into
   * another, and no tombstone or merge, which have then done their work.
   */
  stands(record: AnyRecord): boolean {
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

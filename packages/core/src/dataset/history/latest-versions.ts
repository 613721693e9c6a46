import type { AnyReference, RecordMeta } from '../record-base.js';
import { ReferenceMap } from './reference-map.js';

/**
 * How a version stands to the latest that came before it: it comes after that one (or is the first), before
 * it, or neither, and then it is the same version told twice.
 */
export type VersionOrder = 'later' | 'same' | 'earlier';

/** From what takes nothing back to what takes back most. */
const STATUSES: readonly RecordMeta['status'][] = ['active', 'withdrawn', 'entered-in-error'];

/** When a version was recorded, to the millisecond, and then how much it takes back, as one number. */
function moment({ recordedAt, status }: RecordMeta): number {
  return Date.parse(recordedAt) * STATUSES.length + STATUSES.indexOf(status);
}

/**
 * The latest version of each record, whatever the order in which they come: the highest version; of two alike
 * the one recorded last, to the millisecond; of two recorded together the one that takes more back.
 *
 * A record takes an entry of a map and a number, one that was corrected another entry.
 */
export class LatestVersions {
  readonly #positions = new ReferenceMap<number>();
  /** By position, like the rest. */
  readonly #moments: number[] = [];
  /** The versions that are not the first, which is what most records have. */
  readonly #corrections = new Map<number, number>();

  /** Takes a version. */
  add(record: AnyReference & { readonly meta: RecordMeta }): VersionOrder {
    const known = this.#positions.get(record);
    const order = known === undefined ? 'later' : this.#orderAt(known, record.meta);
    if (order !== 'later') return order;
    const position = known ?? this.#moments.length;
    if (known === undefined) this.#positions.set(record, position);
    this.#moments[position] = moment(record.meta);
    if (record.meta.version > 1) this.#corrections.set(position, record.meta.version);
    return order;
  }

  /** How a version stands to the latest of its record. */
  orderOf(record: AnyReference & { readonly meta: RecordMeta }): VersionOrder {
    const position = this.#positions.get(record);
    return position === undefined ? 'later' : this.#orderAt(position, record.meta);
  }

  /** The number of the latest version of a record, or `undefined` when none came. */
  versionOf(reference: AnyReference): number | undefined {
    const position = this.#positions.get(reference);
    return position === undefined ? undefined : (this.#corrections.get(position) ?? 1);
  }

  /** True when the record came, and its latest version is active. */
  isActive(reference: AnyReference): boolean {
    const position = this.#positions.get(reference);
    const latest = position === undefined ? undefined : this.#moments[position];
    return latest !== undefined && latest % STATUSES.length === STATUSES.indexOf('active');
  }

  #orderAt(position: number, meta: RecordMeta): VersionOrder {
    const latest = this.#corrections.get(position) ?? 1;
    if (meta.version !== latest) return meta.version > latest ? 'later' : 'earlier';
    const now = moment(meta);
    const then = this.#moments[position] ?? now;
    if (now === then) return 'same';
    return now > then ? 'later' : 'earlier';
  }
}

import type { AnyRecord, Reference } from '@santeparticipative/core';

/** A record, or a reference to one, as one text. No id holds a slash. */
export function keyOf({ type, id }: Reference): string {
  return `${type}/${id}`;
}

function versionKey(record: AnyRecord): string {
  return `${keyOf(record)}/${record.meta.version}`;
}

/** Which records a dataset holds, in which versions. Records may come in any order. */
export class RecordVersions {
  readonly #latest = new Map<string, Map<string, number>>();
  /** Versions of the records that came more than once: few, so that one number is enough for the others. */
  readonly #seen = new Set<string>();
  readonly #repeated = new Set<string>();

  /** Takes a record. True when no version as late came before. */
  add(record: AnyRecord): boolean {
    const { type, id, meta } = record;
    const ofType = this.#latest.get(type) ?? new Map<string, number>();
    this.#latest.set(type, ofType);
    const latest = ofType.get(id);
    if (latest === undefined) {
      ofType.set(id, meta.version);
      return true;
    }
    const key = versionKey(record);
    if (meta.version === latest || this.#seen.has(key)) this.#repeated.add(key);
    this.#seen.add(key).add(`${keyOf(record)}/${latest}`);
    if (meta.version <= latest) return false;
    ofType.set(id, meta.version);
    return true;
  }

  /** True when the dataset holds the record, in any version. */
  has({ type, id }: Reference): boolean {
    return this.#latest.get(type)?.has(id) ?? false;
  }

  /** True when no later version of the record came. */
  isLatest({ type, id, meta }: AnyRecord): boolean {
    return meta.version >= (this.#latest.get(type)?.get(id) ?? 0);
  }

  /** True when the same version of the record came twice. */
  isRepeated(record: AnyRecord): boolean {
    return this.#repeated.has(versionKey(record));
  }
}

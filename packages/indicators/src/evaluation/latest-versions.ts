import type { AnyRecord, AnyReference } from '@santeparticipative/core';

interface Version<Kept> {
  readonly version: number;
  readonly recordedAt: string;
  /** The record that this one replaces, under another id. */
  readonly replaces: AnyReference | undefined;
  /** Nothing when the version is not active: it only keeps an older one from counting. */
  readonly kept: Kept | undefined;
}

function keyOf({ type, id }: Pick<AnyReference, 'type' | 'id'>): string {
  return `${type}/${id}`;
}

/**
 * What is kept of each record, in its latest version, whatever the order in which versions come. A record
 * received twice counts once; one whose latest version is entered in error or withdrawn does not count.
 */
export class LatestVersions<Kept> {
  readonly #versions = new Map<string, Version<Kept>>();

  add(record: AnyRecord, kept: Kept): void {
    const { version, recordedAt, status, replaces } = record.meta;
    const known = this.#versions.get(keyOf(record));
    if (known !== undefined && known.version > version) return;
    if (known?.version === version && Date.parse(known.recordedAt) >= Date.parse(recordedAt))
      return;
    const active = status === 'active' ? kept : undefined;
    this.#versions.set(keyOf(record), { version, recordedAt, replaces, kept: active });
  }

  /** What is kept of the active records, but those that an active record replaces and those in `gone`. */
  active(gone: readonly AnyReference[] = []): Kept[] {
    const out = new Set(gone.map(keyOf));
    const active: Kept[] = [];
    for (const { replaces, kept } of this.#versions.values()) {
      if (kept !== undefined && replaces !== undefined) out.add(keyOf(replaces));
    }
    for (const [key, { kept }] of this.#versions) {
      if (kept !== undefined && !out.has(key)) active.push(kept);
    }
    return active;
  }
}

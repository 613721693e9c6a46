import { isJsonObject, type StoredResource } from './content.js';

/** What a write did. A resource that comes back after its deletion is created again. */
export type WriteInteraction = 'create' | 'update' | 'delete';

/** A version of a resource. A deletion is a version too, without a resource. */
export interface Version {
  readonly interaction: WriteInteraction;
  readonly type: string;
  readonly id: string;
  /** '1', '2' and so on; a deletion counts. */
  readonly versionId: string;
  readonly lastUpdated: string;
  readonly resource?: StoredResource;
}

/** A version that is not a deletion. */
export type Present = Version & { readonly resource: StoredResource };

/** Resources and their versions in memory. What is written is pending until `commit` or `rollback`. */
export class ResourceStore {
  readonly #versions = new Map<string, Map<string, Version[]>>();
  readonly #byIdentifier = new Map<string, Set<string>>();
  readonly #sorted = new Map<string, Present[]>();
  #pending: Version[] = [];
  #revision = 0;

  /** Grows with each change; equal numbers mean equal content. */
  get revision(): number {
    return this.#revision;
  }

  /** The types that ever held something, sorted. */
  types(): string[] {
    return [...this.#versions.keys()].sort();
  }

  /** All versions of a resource, oldest first; none if it never was. */
  history(type: string, id: string): readonly Version[] {
    return this.#versions.get(type)?.get(id) ?? [];
  }

  /** The newest version, which may be a deletion. */
  newest(type: string, id: string): Version | undefined {
    return this.history(type, id).at(-1);
  }

  /** The newest version, unless it is a deletion. */
  current(type: string, id: string): Present | undefined {
    const newest = this.newest(type, id);
    return newest && isPresent(newest) ? newest : undefined;
  }

  /** What a type holds, by `lastUpdated`, then by id. */
  sorted(type: string): readonly Present[] {
    const known = this.#sorted.get(type);
    if (known) return known;
    const all = this.newestOf(type).filter(isPresent).sort(byLastUpdated);
    this.#sorted.set(type, all);
    return all;
  }

  /** The newest version of each resource of a type, deletions included, in no order. */
  newestOf(type: string): Version[] {
    return [...(this.#versions.get(type)?.values() ?? [])].flatMap((all) => all.at(-1) ?? []);
  }

  /** What of a type holds an identifier of this value, in whatever system. */
  withIdentifier(type: string, value: string): Present[] {
    const ids = this.#byIdentifier.get(`${type} ${value}`) ?? [];
    return [...ids].flatMap((id) => this.current(type, id) ?? []);
  }

  /** Adds a version, pending. */
  write(version: Version): void {
    this.#add(version);
    this.#pending.push(version);
  }

  /** Adds a version as committed, as it was read from a file. */
  load(version: Version): void {
    this.#add(version);
  }

  /** Makes what is pending last, and gives it in the order in which it was written. */
  commit(): readonly Version[] {
    const committed = this.#pending;
    this.#pending = [];
    return committed;
  }

  /** Undoes what is pending. */
  rollback(): void {
    for (const version of this.#pending.reverse()) this.#undo(version);
    this.#pending = [];
  }

  /** What is pending, in the order in which it was written. */
  pending(): readonly Version[] {
    return this.#pending;
  }

  #add(version: Version): void {
    const { type, id } = version;
    const ofType = this.#versions.get(type) ?? new Map<string, Version[]>();
    this.#versions.set(type, ofType);
    const versions = ofType.get(id) ?? [];
    ofType.set(id, versions);
    this.#forget(versions.at(-1));
    versions.push(version);
    this.#index(version);
    this.#changed(type);
  }

  #undo({ type, id }: Version): void {
    const versions = this.#versions.get(type)?.get(id) ?? [];
    this.#forget(versions.pop());
    this.#index(versions.at(-1));
    if (versions.length === 0) this.#versions.get(type)?.delete(id);
    this.#changed(type);
  }

  #changed(type: string): void {
    this.#sorted.delete(type);
    this.#revision += 1;
  }

  #index(version: Version | undefined): void {
    for (const key of identifierKeys(version)) {
      const ids = this.#byIdentifier.get(key);
      if (ids) ids.add(version?.id ?? '');
      else this.#byIdentifier.set(key, new Set([version?.id ?? '']));
    }
  }

  #forget(version: Version | undefined): void {
    for (const key of identifierKeys(version)) {
      const ids = this.#byIdentifier.get(key);
      ids?.delete(version?.id ?? '');
      if (ids?.size === 0) this.#byIdentifier.delete(key);
    }
  }
}

/** Whether a version is not a deletion. */
export function isPresent(version: Version): version is Present {
  return version.resource !== undefined;
}

/** The identifiers of a resource: those of its element `identifier`, which is one or a list. */
export function identifiersOf(resource: StoredResource): { system?: string; value?: string }[] {
  return [resource['identifier']].flat().flatMap((identifier) => {
    if (!isJsonObject(identifier)) return [];
    const { system, value } = identifier;
    return [
      {
        ...(typeof system === 'string' ? { system } : {}),
        ...(typeof value === 'string' ? { value } : {}),
      },
    ];
  });
}

function identifierKeys(version: Version | undefined): string[] {
  if (version?.resource === undefined) return [];
  return identifiersOf(version.resource).flatMap(({ value }) =>
    value === undefined ? [] : [`${version.type} ${value}`],
  );
}

function byLastUpdated(a: Version, b: Version): number {
  if (a.lastUpdated !== b.lastUpdated) return a.lastUpdated < b.lastUpdated ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

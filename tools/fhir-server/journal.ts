import { contentHash, type StoredResource } from './content.js';
import { type Commit, readCommits } from './journal-file.js';
import { ResourceStore, type Version, type WriteInteraction } from './store.js';

/** A write that was really stored. */
export interface Write {
  /** 1 for the first one ever. */
  readonly sequence: number;
  readonly time: string;
  /** The number of the request that wrote; 0 for a write without a request. */
  readonly request: number;
  readonly interaction: WriteInteraction;
  readonly type: string;
  readonly id: string;
  readonly versionId: string;
  /** Absent for a deletion. */
  readonly resource?: StoredResource;
  /** The content's hash, as `contentHash` gives it; that of nothing is ''. */
  readonly sha256: string;
}

/** The record of every write that was stored, in order. Nothing is ever taken out of it. */
export class Journal {
  readonly #writes: Write[] = [];

  /** All writes so far. */
  get writes(): readonly Write[] {
    return this.#writes;
  }

  /** Adds what was committed. */
  record({ request, time, versions }: Commit): void {
    for (const version of versions)
      this.#writes.push(new JournalWrite(this.#writes.length + 1, time, request, version));
  }
}

/** Hashes only when asked, so that a journal costs a bench nothing. */
class JournalWrite implements Write {
  readonly interaction: WriteInteraction;
  readonly type: string;
  readonly id: string;
  readonly versionId: string;
  declare readonly resource?: StoredResource;
  #sha256: string | undefined;

  constructor(
    readonly sequence: number,
    readonly time: string,
    readonly request: number,
    version: Version,
  ) {
    this.interaction = version.interaction;
    this.type = version.type;
    this.id = version.id;
    this.versionId = version.versionId;
    if (version.resource) this.resource = version.resource;
  }

  get sha256(): string {
    this.#sha256 ??= this.resource ? contentHash(this.resource) : '';
    return this.#sha256;
  }
}

/** What a server's folder holds, read without a server: after a kill, for example. */
export async function readStored(
  folder: string,
): Promise<{ writes: readonly Write[]; resources: ReadonlyMap<string, StoredResource> }> {
  const store = new ResourceStore();
  const journal = new Journal();
  for (const commit of (await readCommits(folder)).commits) {
    for (const version of commit.versions) store.load(version);
    journal.record(commit);
  }
  return { writes: journal.writes, resources: resourcesOf(store) };
}

/** What a store holds now, by 'Type/id'. */
export function resourcesOf(store: ResourceStore): Map<string, StoredResource> {
  const all = store.types().flatMap((type) => store.sorted(type));
  return new Map(all.map(({ type, id, resource }) => [`${type}/${id}`, resource]));
}

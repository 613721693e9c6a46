import type { FhirResource } from 'fhir/r4.js';
import type { Clocks, Mark, Window } from './checkpoint.js';
import { earliest, instantOf, latest } from './server-time.js';
import { versionHash } from './version-hash.js';
import { VersionSet } from './version-set.js';

/** The most versions that a mark remembers: those that changed last. The others are given again, which does no harm. */
const MOST = 5_000;

interface Recent {
  readonly hash: string;
  readonly at: number;
}

/** What a part of a pull was given so far: each version once. */
export class Given {
  readonly #set = new VersionSet();
  #recent: Recent[] = [];
  #newest: number | undefined;
  #begun: number | undefined;

  constructor(readonly window: Window) {}

  /** Whether a resource is to be given: not when this version of it was, in this pull or before. */
  take(resource: FhirResource): 'give' | 'given-now' | 'given-before' {
    const key = versionHash(resource);
    if (!this.#set.add(key)) return 'given-now';
    const hash = key.toString(36);
    const at = instantOf(resource.meta?.lastUpdated);
    this.#newest = latest(this.#newest, at);
    // One that has no time comes again whenever something is asked for.
    this.#recent.push({ hash, at: at ?? Number.POSITIVE_INFINITY });
    if (this.#recent.length > 2 * MOST) this.#recent = latestOf(this.#recent);
    return this.window.given.has(hash) ? 'given-before' : 'give';
  }

  /** Notes the server's time at the first page: what changes afterwards is for the next pull. */
  begin(time: number | undefined): void {
    this.#begun ??= time;
  }

  /**
   * How far was read when all was given: up to the latest time that came, for that is of the clock which the server
   * marks its resources with; never past the time at which reading began. Nothing, and all is read again, where the
   * server never says a time.
   */
  mark(clocks: Clocks, overlap: number): Mark | undefined {
    const reached = latest(this.#newest, this.window.since);
    const begun = earliest(clocks.server, this.#begun);
    return reached === undefined || begun === undefined
      ? undefined
      : this.markAt(Math.min(reached, begun), clocks, overlap);
  }

  /** How far was read, when the server says it. */
  markAt(since: number, { ahead }: Clocks, overlap: number): Mark {
    const recent = latestOf(this.#recent.filter(({ at }) => at >= since - overlap));
    return {
      since,
      ...(ahead === undefined ? {} : { ahead }),
      given: recent.map(({ hash }) => hash),
    };
  }
}

function latestOf(recent: readonly Recent[]): Recent[] {
  return recent.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST);
}

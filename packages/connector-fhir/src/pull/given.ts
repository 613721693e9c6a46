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

  constructor(readonly window: Window) {}

  /** The latest time at which something that came was updated, in the server's time. */
  get newest(): number | undefined {
    return this.#newest;
  }

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

  /**
   * How far was read when all was given: up to the latest time that came, for that is of the clock which the server
   * marks its resources with; never past the time at which reading began. Nothing where nothing is known.
   */
  mark(begun: Clocks, overlap: number): Mark | undefined {
    const reached = latest(this.#newest, this.window.since);
    const since = reached === undefined ? undefined : earliest(reached, begun.server);
    return since === undefined ? undefined : this.markAt(since, begun, overlap);
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

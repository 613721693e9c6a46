import { type CivilDate, known } from '@santeparticipative/core';
import type { CountedRecord } from '../kept/counted-record.js';
import { daysBetween, toTheDay } from './duration.js';

function dayOf({ span }: CountedRecord): CivilDate | undefined {
  return toTheDay(known(span.start));
}

/** The last of days in order that comes before a day. */
function lastBefore(days: readonly CivilDate[], day: CivilDate): CivilDate | undefined {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1];
}

/** The days on which each host held sessions of each kind. */
export class SessionDays {
  readonly #days = new Map<string, CivilDate[]>();
  readonly #hostsOf: (session: CountedRecord) => readonly string[];

  constructor(
    sessions: Iterable<CountedRecord>,
    hostsOf: (session: CountedRecord) => readonly string[],
  ) {
    this.#hostsOf = hostsOf;
    for (const session of sessions) {
      const day = session.links.session?.status === 'held' ? dayOf(session) : undefined;
      if (day !== undefined) for (const key of this.#keysOf(session)) this.#add(key, day);
    }
    for (const days of this.#days.values()) days.sort();
  }

  #add(key: string, day: CivilDate): void {
    const days = this.#days.get(key);
    if (days === undefined) this.#days.set(key, [day]);
    else days.push(day);
  }

  #keysOf(session: CountedRecord): string[] {
    return this.#hostsOf(session).map((host) => `${session.links.session?.kind} ${host}`);
  }

  /**
   * The derived value `daysSincePrevious`: days since the latest session held on an earlier day, of the same kind
   * and with a host in common.
   */
  daysSincePrevious(session: CountedRecord): number | undefined {
    const day = dayOf(session);
    if (day === undefined) return undefined;
    const previous = this.#keysOf(session)
      .flatMap((key) => lastBefore(this.#days.get(key) ?? [], day) ?? [])
      .sort()
      .at(-1);
    return previous === undefined ? undefined : daysBetween(previous, day);
  }
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant in UTC, in the texts of a server. */
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

/** What clocks do while a server is pulled from three times. */
export interface ClockTrouble {
  readonly name: string;
  /** The server's instant when things are written before each pull, in milliseconds since 1970. */
  readonly server: readonly [number, number, number];
  /** How long after that it is pulled from, in milliseconds; at once unless told. */
  readonly later?: readonly [number, number, number];
  /** How far our clock is ahead of the server's at each pull. */
  readonly ahead: readonly [number, number, number];
  /** How the server says its instants; as they are unless told. */
  readonly says?: (instant: string) => string;
  /** How it says them in the header `Date`. */
  readonly saysDate?: (date: string) => string;
}

const START = Date.UTC(2026, 0, 5, 9);
const SPRING = Date.UTC(2026, 2, 29, 1);
const AUTUMN = Date.UTC(2026, 9, 25, 1);
/** The last leap second so far came before it. */
const LEAP = Date.UTC(2017, 0, 1);

const onward = (start: number, step = 10 * MINUTE) =>
  [start, start + step, start + 2 * step] as const;
const together = [0, 0, 0] as const;

/** In the time of Paris, as its clocks on the wall say it, with how far it is from UTC. */
function inParis(instant: string): string {
  const time = Date.parse(instant);
  const summer = time >= SPRING && time < AUTUMN;
  const offset = summer ? 2 : 1;
  const local = new Date(time + offset * HOUR).toISOString().slice(0, -1);
  return `${local}+0${offset}:00`;
}

/** The first second after the leap second is told as the leap second. */
function leaping(instant: string): string {
  return instant.replace('2017-01-01T00:00:00', '2016-12-31T23:59:60');
}

export const clockTroubles: readonly ClockTrouble[] = [
  { name: 'a day ahead', server: onward(START), ahead: [DAY, DAY, DAY] },
  { name: 'a day behind', server: onward(START), ahead: [-DAY, -DAY, -DAY] },
  { name: 'set right between pulls', server: onward(START), ahead: [DAY, 0, -DAY] },
  { name: 'server an hour behind', server: onward(START), ahead: [HOUR, HOUR, HOUR] },
  {
    name: 'server set back by an hour',
    server: [START, START - HOUR, START - HOUR + 10 * MINUTE],
    ahead: [0, HOUR, HOUR],
  },
  {
    name: 'both set back by an hour',
    server: [START, START - HOUR, START - HOUR + 10 * MINUTE],
    ahead: together,
  },
  {
    name: 'server set back by two hours, and pulled from when it is past the last pull',
    server: [START, START - HOUR, START + 10 * MINUTE],
    later: [0, HOUR + 10 * MINUTE, MINUTE],
    ahead: [0, 2 * HOUR, 2 * HOUR],
  },
  {
    name: 'written before the last pull, and seen after it',
    server: [START, START - 2 * MINUTE, START + 10 * MINUTE],
    later: [0, 4 * MINUTE, 0],
    ahead: together,
  },
  { name: 'to summer time', server: onward(SPRING - 10 * MINUTE), ahead: together, says: inParis },
  { name: 'to winter time', server: onward(AUTUMN - 10 * MINUTE), ahead: together, says: inParis },
  {
    name: 'leap second',
    server: [LEAP, LEAP + 2 * SECOND, LEAP + 10 * MINUTE],
    ahead: together,
    says: leaping,
    saysDate: (date) => date.replace('01 Jan 2017 00:00:00', '31 Dec 2016 23:59:60'),
  },
];

/** Says all the instants of a text as a server does. */
export function saying({ says }: ClockTrouble): (text: string) => string {
  return (text) => (says === undefined ? text : text.replaceAll(INSTANT, says));
}

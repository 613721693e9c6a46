import { type Day, dayOf } from './calendar.js';

/** What to generate. */
export interface RegionOptions {
  /** A safe integer. The same options always give the same records. */
  readonly seed: number;
  /** How many structures the region has, up to 400,000. A region holds all that a smaller one of the same seed holds. */
  readonly structures: number;
  /** The calendar year of the activity, from 2000 to 2098. */
  readonly year: number;
  /**
   * How many accompaniments an ordinary structure has on average, 60 when absent, referrals that came to nothing
   * among them. Every fifth structure has at most 9.
   */
  readonly pathwaysPerStructure?: number | undefined;
}

/** A region in its year. */
export interface RegionYear {
  readonly options: RegionOptions;
  /** 1 January of the year. */
  readonly first: Day;
  /** 31 December of the year: nothing is known of what comes later. */
  readonly last: Day;
}

/** The region in the year of the options. */
export function regionYear(options: RegionOptions): RegionYear {
  return { options, first: dayOf(options.year, 1, 1), last: dayOf(options.year, 12, 31) };
}

function demand(condition: boolean, message: string): void {
  if (!condition) throw new RangeError(message);
}

/** Throws a RangeError when an option is out of its range: options are written by programmers, not read from data. */
export function checkOptions({
  seed,
  structures,
  year,
  pathwaysPerStructure,
}: RegionOptions): void {
  demand(Number.isSafeInteger(seed), 'The seed must be a safe integer.');
  demand(
    Number.isInteger(structures) && structures >= 0 && structures <= 400_000,
    'The number of structures must be an integer from 0 to 400,000.',
  );
  demand(
    Number.isInteger(year) && year >= 2000 && year <= 2098,
    'The year must be an integer from 2000 to 2098.',
  );
  demand(
    pathwaysPerStructure === undefined ||
      (pathwaysPerStructure >= 0 && pathwaysPerStructure <= 1_000_000),
    'The number of accompaniments must be from 0 to 1,000,000.',
  );
}

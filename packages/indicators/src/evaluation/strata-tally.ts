import type { Plan } from '../plan/plan.js';
import type { StratumPlace } from './partial-result.js';
import type { Contribution, Tally } from './tally.js';

/** The tally of a stratum, with the codes that make its place: several where dimensions are crossed. */
export interface StratumTally {
  readonly places: readonly StratumPlace[];
  readonly tally: Tally;
}

/** No code holds it, so that codes that follow one another are told apart. */
const BETWEEN = '\n';

/** The codes of several dimensions with one another. */
function product(codes: readonly (readonly string[])[]): string[][] {
  return codes.reduce<string[][]>(
    (rows, next) => rows.flatMap((row) => next.map((code) => [...row, code])),
    [[]],
  );
}

/** Adds things up in the strata of each dimension of a plan, and of each crossing of them. */
export class StrataTally {
  /** The dimensions, then the crossings, each by the places of its dimensions. */
  readonly #splits: readonly {
    readonly of: readonly number[];
    readonly strata: Map<string, StratumTally>;
  }[];
  readonly #dimensions: Plan['dimensions'];
  readonly #makeTally: () => Tally;

  constructor({ dimensions, crossings }: Plan, makeTally: () => Tally) {
    this.#dimensions = dimensions;
    this.#makeTally = makeTally;
    this.#splits = [...dimensions.map((_, index) => [index]), ...crossings].map((of) => ({
      of,
      strata: new Map(),
    }));
  }

  /** Adds a thing to each stratum that it stands in, once, given its codes in each dimension. */
  add(codes: readonly (readonly string[])[], contribution: Contribution): void {
    for (const { of, strata } of this.#splits) {
      for (const row of product(of.map((index) => codes[index] ?? []))) {
        const key = row.join(BETWEEN);
        const known = strata.get(key) ?? {
          places: this.#placesOf(of, row),
          tally: this.#makeTally(),
        };
        strata.set(key, known);
        known.tally.add(contribution);
      }
    }
  }

  #placesOf(of: readonly number[], row: readonly string[]): StratumPlace[] {
    return of.flatMap((index, position) => {
      const [dimension, code] = [this.#dimensions[index]?.id, row[position]];
      return dimension === undefined || code === undefined ? [] : [{ dimension, code }];
    });
  }

  /** The strata of each dimension, then of each crossing, by a key of their codes. */
  splits(): readonly ReadonlyMap<string, StratumTally>[] {
    return this.#splits.map(({ strata }) => strata);
  }
}

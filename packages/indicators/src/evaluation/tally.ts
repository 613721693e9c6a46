import type { Cell, DistinctCount } from './cell.js';
import type { People } from './people.js';

/** What one counted thing brings to a cell. */
export interface Contribution {
  readonly people: People;
  /** The value of the measured field, where the measure has one. */
  readonly value?: number | undefined;
  /** The distinct value, for a `count-distinct`. */
  readonly distinct?: string | undefined;
  /** Whether it is in the numerator, for a proportion. */
  readonly inNumerator?: boolean | undefined;
}

/** Counts the distinct people of a cell, those without an id by the largest number met at once. */
class PeopleTally {
  readonly #persons = new Set<string>();
  #atLeast = 0;
  #exact = true;

  add({ persons, atLeast, exact }: People): void {
    for (const person of persons) this.#persons.add(person);
    this.#atLeast = Math.max(this.#atLeast, atLeast);
    this.#exact = this.#exact && exact;
  }

  count(): DistinctCount {
    const atLeast = Math.max(this.#persons.size, this.#atLeast);
    return this.#exact ? { atLeast, atMost: atLeast } : { atLeast };
  }
}

/** Adds things up into a {@link Cell}. The order of the things does not matter. */
export class Tally {
  readonly #people = new PeopleTally();
  readonly #numeratorPeople = new PeopleTally();
  readonly #complementPeople = new PeopleTally();
  readonly #distinct = new Set<string>();
  readonly #histogram = new Map<number, number>();
  #n = 0;
  #numerator = 0;
  #sum = 0;

  add({ people, value, distinct, inNumerator }: Contribution): void {
    this.#n += 1;
    this.#people.add(people);
    if (distinct !== undefined) this.#distinct.add(distinct);
    if (value !== undefined) {
      this.#sum += value;
      this.#histogram.set(value, (this.#histogram.get(value) ?? 0) + 1);
    }
    if (inNumerator === undefined) return;
    if (inNumerator) this.#numerator += 1;
    (inNumerator ? this.#numeratorPeople : this.#complementPeople).add(people);
  }

  cell(): Cell {
    return {
      n: this.#n,
      numerator: this.#numerator,
      sum: this.#sum,
      histogram: [...this.#histogram].sort(([a], [b]) => a - b),
      distinct: { atLeast: this.#distinct.size, atMost: this.#distinct.size },
      people: this.#people.count(),
      numeratorPeople: this.#numeratorPeople.count(),
      complementPeople: this.#complementPeople.count(),
    };
  }
}

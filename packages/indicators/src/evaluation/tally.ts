import type { Observation } from '../plan/plan.js';
import type { Cell, DistinctCount } from './cell.js';
import { ExactSum } from './exact-sum.js';
import type { People } from './people.js';

/** What one counted thing brings to a cell. */
export interface Contribution {
  readonly people: People;
  /** The value of the measured field, where the measure has one. */
  readonly value?: number | undefined;
  /** The distinct value, for a `count-distinct`. */
  readonly distinct?: string | undefined;
  /** Whether the distinct value is the id of a person. */
  readonly isPerson?: boolean | undefined;
  /** Whether it is in the numerator, for a proportion. */
  readonly inNumerator?: boolean | undefined;
}

/** Gives people as pseudonyms that two results may have in common; `undefined` when one of them has none. */
export type PseudonymsOf = (persons: ReadonlySet<string>) => readonly string[] | undefined;

function distinctCount(
  atLeast: number,
  isExact: boolean,
  pseudonyms: readonly string[] | undefined,
): DistinctCount {
  if (!isExact) return { atLeast };
  return { atLeast, atMost: atLeast, ...(pseudonyms !== undefined && { pseudonyms }) };
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

  count(pseudonymsOf: PseudonymsOf): DistinctCount {
    const atLeast = Math.max(this.#persons.size, this.#atLeast);
    return distinctCount(atLeast, this.#exact, pseudonymsOf(this.#persons));
  }
}

/** Adds things up into a {@link Cell}. The order of the things does not matter. */
export class Tally {
  readonly #keeps: 'sum' | 'max' | 'histogram' | undefined;
  readonly #people = new PeopleTally();
  readonly #numeratorPeople = new PeopleTally();
  readonly #complementPeople = new PeopleTally();
  readonly #distinct = new Set<string>();
  readonly #histogram = new Map<number, number>();
  readonly #sum = new ExactSum();
  #arePersons: boolean;
  #n = 0;
  #numerator = 0;
  #max: number | undefined;

  constructor(observation: Observation) {
    this.#keeps = observation.kind === 'integer' ? observation.keeps : undefined;
    this.#arePersons = observation.kind === 'distinct';
  }

  add({ people, value, distinct, isPerson, inNumerator }: Contribution): void {
    this.#n += 1;
    this.#people.add(people);
    if (distinct !== undefined) {
      this.#distinct.add(distinct);
      this.#arePersons &&= isPerson === true;
    }
    if (value !== undefined) this.#observe(value);
    if (inNumerator === undefined) return;
    if (inNumerator) this.#numerator += 1;
    (inNumerator ? this.#numeratorPeople : this.#complementPeople).add(people);
  }

  #observe(value: number): void {
    switch (this.#keeps) {
      case 'sum':
        this.#sum.add(value);
        break;
      case 'max':
        this.#max = Math.max(this.#max ?? value, value);
        break;
      case 'histogram':
        this.#histogram.set(value, (this.#histogram.get(value) ?? 0) + 1);
    }
  }

  cell(pseudonymsOf: PseudonymsOf): Cell {
    const pseudonyms = this.#arePersons ? pseudonymsOf(this.#distinct) : undefined;
    return {
      n: this.#n,
      numerator: this.#numerator,
      sum: this.#sum.value(),
      ...(this.#max !== undefined && { max: this.#max }),
      histogram: [...this.#histogram].sort(([a], [b]) => a - b),
      distinct: distinctCount(this.#distinct.size, true, pseudonyms),
      people: this.#people.count(pseudonymsOf),
      numeratorPeople: this.#numeratorPeople.count(pseudonymsOf),
      complementPeople: this.#complementPeople.count(pseudonymsOf),
    };
  }
}

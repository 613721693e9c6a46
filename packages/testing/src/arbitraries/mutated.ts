import type { AnyRecord, RecordType } from '@santeparticipative/core';
import fc from 'fast-check';
import { asJson, type Json, places, withAt } from './mutations/json.js';
import { type MutationKind, mutationKinds, mutations } from './mutations/mutations.js';
import { recordArbitrary } from './record.js';

/** A record that was changed as data go wrong. */
export interface Mutated {
  /** What it became. It may still be a record: some changes are just inside a limit. */
  readonly value: Json;
  /** What was done to it, in order. */
  readonly changes: readonly MutationKind[];
}

/** Which kind of change, where, and which change of that kind. */
type Choice = readonly [kind: number, place: number, replacement: number];

/** The items of a list, from one of them on and round again. */
function* from<Item>(items: readonly Item[], start: number): Generator<Item> {
  const at = start % Math.max(items.length, 1);
  yield* items.slice(at);
  yield* items.slice(0, at);
}

/** Changes a value by the chosen kind, or by the next one that applies to it. */
function changed({ value, changes }: Mutated, [kind, place, replacement]: Choice): Mutated {
  const all = [...places(value)];
  for (const name of from(mutationKinds, kind)) {
    for (const at of from(all, place)) {
      const replacements = mutations[name](at.value, at.path);
      if (replacements.length === 0) continue;
      const chosen = replacements[replacement % replacements.length];
      return { value: withAt(value, at.path, chosen), changes: [...changes, name] };
    }
  }
  return { value, changes };
}

const choice: fc.Arbitrary<Choice> = fc.tuple(fc.nat(), fc.nat(), fc.nat());

/**
 * Draws records with one to three changes of the kinds by which data go wrong: a field that is missing, unknown or of
 * another type, a day that the calendar has not, an end before its start, a key such as `__proto__`. About one in
 * fifteen is still a record.
 *
 * @example
 * fc.property(mutationsOf(fc.constantFrom(...ownRecords)), ({ value }) => importer.accepts(value) === isAnyRecord(value));
 */
export function mutationsOf(records: fc.Arbitrary<AnyRecord>): fc.Arbitrary<Mutated> {
  return fc
    .tuple(records, fc.array(choice, { minLength: 1, maxLength: 3 }))
    .map(([record, choices]) => choices.reduce(changed, { value: asJson(record), changes: [] }));
}

/**
 * Draws records of a type that were changed as data go wrong: see {@link mutationsOf}.
 *
 * @example
 * fc.property(mutatedArbitrary('pathway'), ({ value }) => importer.accepts(value) === isRecord('pathway', value));
 */
export function mutatedArbitrary(type: RecordType): fc.Arbitrary<Mutated> {
  return mutationsOf(recordArbitrary(type));
}

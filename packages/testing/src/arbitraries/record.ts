import {
  type AnyRecord,
  checkRecordOf,
  type RecordOf,
  type RecordType,
  recordTypes,
} from '@santeparticipative/core';
import fc from 'fast-check';
import { fromJsonSchema } from './from-json-schema.js';
import { jsonSchemaOf } from './json-schema.js';

/**
 * Draws records of a type: every field is there at times, lists are short, texts are odd but valid, dates are at the
 * ends of months and years, and nothing is anybody's. They shrink to records that stay valid.
 *
 * Records are drawn one by one: what they refer to is nowhere.
 *
 * @example
 * fc.assert(fc.property(recordArbitrary('pathway'), (pathway) => roundTrips(pathway)));
 */
export function recordArbitrary<Type extends RecordType>(type: Type): fc.Arbitrary<RecordOf<Type>> {
  return fromJsonSchema(jsonSchemaOf(type)).map((drawn) => {
    const result = checkRecordOf(type, drawn);
    // The schema has a condition which nothing here satisfies: that is a mistake in this package.
    if (!result.ok) throw new Error(`What was drawn is no ${type}: ${brokenRules(result.issues)}`);
    return result.value;
  });
}

function brokenRules(issues: readonly { readonly rule: string; readonly path: string }[]): string {
  return issues.map(({ rule, path }) => `${rule} at ${path}`).join(', ');
}

/** Draws records of every type, each as often as the others. */
export function anyRecordArbitrary(): fc.Arbitrary<AnyRecord> {
  return fc.oneof(...recordTypes.map((type) => recordArbitrary(type)));
}

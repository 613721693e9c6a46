import type {
  Coded,
  CodeList,
  Missing,
  Quantity,
  RecordMeta,
  RecordType,
} from '@santeparticipative/core';
import { type Day, dateOf } from './calendar.js';

/** A reference to a generated record, whose id says what it is: `pathway-3-17-1`. */
export function reference<Type extends RecordType>(
  type: Type,
  ...parts: readonly (string | number)[]
): { readonly type: Type; readonly id: string } {
  return { type, id: [type, ...parts].join('-') };
}

/** The meta of a record that was recorded once, in the evening of a day. */
export function recordedOn(day: Day): RecordMeta {
  return { version: 1, recordedAt: `${dateOf(day)}T18:00:00Z`, status: 'active' };
}

/** A concept of a code list, with its French display. */
export function coded<Code extends string>(list: CodeList<Code>, code: NoInfer<Code>): Coded {
  return { system: list.id, code, display: list.concepts[code].display.fr };
}

/** An exact figure. */
export function exactly(value: number): Quantity {
  return { value, precision: 'exact' };
}

/** A value that is missing because nobody knows it. */
export const notKnown: Missing = { missing: 'unknown' };

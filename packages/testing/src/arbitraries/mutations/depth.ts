import { isObject, type Json } from './json.js';
import type { Mutation } from './mutation.js';

/** Deeper than any record is read. */
const DEEP = 70;

function nested(inner: Json, wrap: (value: Json) => Json, times = DEEP): Json {
  return times === 0 ? inner : nested(wrap(inner), wrap, times - 1);
}

function isFilter(value: Json): boolean {
  return isObject(value) && ['field', 'and', 'or', 'not'].some((name) => name in value);
}

/** A value inside so many lists or objects; a filter inside so many filters, which says something still. */
export const tooDeep: Mutation = (value) =>
  isFilter(value)
    ? [nested(value, (inner) => ({ not: inner })), nested(value, (inner) => ({ and: [inner] }), 4)]
    : [nested(value, (inner) => [inner]), nested(value, (inner) => ({ value: inner }))];

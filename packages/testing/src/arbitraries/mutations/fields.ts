import { isList, isObject, type Json, type JsonObject, withField } from './json.js';
import type { Mutation } from './mutation.js';

/** Names that JavaScript gives a meaning to. */
const RESERVED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;

/** A field or an item that is not there. */
export const removed: Mutation = (_, path) => (path.length === 0 ? [] : [undefined]);

/** A field that no schema has. */
export const unknownField: Mutation = (value) =>
  isObject(value)
    ? ['unknownField', 'Name', '', 'é'].map((name) => withField(value, name, 'x'))
    : [];

/** A field with a name that JavaScript reserves. */
export const reservedField: Mutation = (value) =>
  isObject(value)
    ? RESERVED.flatMap((name) => [withField(value, name, {}), withField(value, name, 'x')])
    : [];

/** Null, which the model never uses. */
export const nothing: Mutation = () => [null];

/** A value of another type. */
export const otherType: Mutation = (value) => {
  switch (typeof value) {
    case 'string':
      return [1, true, false];
    case 'number':
      return [String(value), true];
    case 'boolean':
      return [String(value), Number(value), !value];
    default:
      return ['x', 0, false];
  }
};

/** A list, an object or a text that holds nothing. */
export const emptied: Mutation = (value) => {
  if (isList(value)) return [[]];
  if (isObject(value)) return [{}];
  return typeof value === 'string' ? [''] : [];
};

/** A list with one item, or with four times as many. */
export const otherLength: Mutation = (value) =>
  isList(value) ? [value.slice(0, 1), [...value, ...value, ...value, ...value]] : [];

/** A list where an object or a single value is expected, and the reverse. */
export const listOrObject: Mutation = (value) => {
  if (isList(value)) return [{ ...value }, ...value.slice(0, 1)];
  return isObject(value) ? [[value], Object.values(value)] : [[value], { value }];
};

function exchanged(object: JsonObject, one: string, other: string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const from = name === one ? object[other] : name === other ? object[one] : value;
      return [name, from ?? null];
    }),
  );
}

/** Two fields of an object whose values changed places. */
export const exchangedFields: Mutation = (value) => {
  if (!isObject(value)) return [];
  const names = Object.keys(value);
  return names.slice(1).map((name, at) => exchanged(value, names[at] ?? name, name));
};

/** A reason for an absence: one that the model has where there was a value, or none that it has. */
export const missingReason: Mutation = (value, path) => {
  const missing: readonly Json[] = path.length === 0 ? [] : [{ missing: 'unknown' }];
  const wrong: readonly Json[] = [
    { missing: 'nobody-knows' },
    { missing: null },
    { missing: 'unknown', value: 1 },
  ];
  return isObject(value) && 'missing' in value ? wrong : missing;
};

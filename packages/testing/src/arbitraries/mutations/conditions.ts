import { isList, isObject, type Json, type JsonObject, withoutField } from './json.js';
import type { Mutation } from './mutation.js';

/** What takes the place of objects that have one of some fields. */
function onObjectsWith(
  names: readonly string[],
  change: (object: JsonObject) => readonly Json[],
): Mutation {
  return (value) => (isObject(value) && names.some((name) => name in value) ? change(value) : []);
}

/** Two parts of a list with the same id. */
export const repeatedPart: Mutation = (value) => {
  if (!isList(value)) return [];
  return value.slice(0, 1).flatMap((part) => {
    if (!isObject(part) || !('id' in part) || 'type' in part) return [];
    return [
      [...value, part],
      [part, ...value],
    ];
  });
};

/** An end before its start, at every precision; or one that may not be, at the coarser of two. */
export const endBeforeStart: Mutation = onObjectsWith(['start', 'end', 'verbatim'], (object) =>
  [
    { start: '2025-03-02', end: '2025-03-01' },
    { start: '2025-03', end: '2025-02-28' },
    { start: '2025', end: '2024-12' },
    { start: '2025-03-02', end: '2025-03' },
    { start: '2025-03', end: '2025' },
  ].map((period) => ({ ...object, ...period })),
);

/** Bounds the wrong way round, a value outside of them, or no figure at all. */
export const reversedBounds: Mutation = (value, path) => [
  ...onObjectsWith(['precision'], (object) => [
    { ...object, min: 5, max: 2 },
    { ...object, value: 10, max: 3 },
    { ...object, value: 1, min: 3 },
    { ...object, value: 3, min: 3, max: 3 },
    { precision: 'exact' },
  ])(value, path),
  ...onObjectsWith(['from'], (object) => [
    { ...object, from: 50, to: 49 },
    { ...object, from: 50, to: 50 },
    { ...object, to: 0 },
  ])(value, path),
];

function exactly(value: number): Json {
  return { value, precision: 'exact' };
}

/** A numerator above its denominator, and one that may not be. */
export const numeratorAbove: Mutation = onObjectsWith(
  ['numerator', 'denominator', 'dimension', 'nature'],
  (object) => {
    const stated = withoutField(object, 'suppressed');
    return [
      { ...stated, numerator: exactly(3), denominator: exactly(2) },
      { ...stated, numerator: { max: 9, precision: 'exact' }, denominator: exactly(-1) },
      { ...stated, numerator: exactly(2), denominator: exactly(2) },
      { ...stated, numerator: { value: 3, precision: 'approximate' }, denominator: exactly(2) },
    ];
  },
);

/** A figure that is hidden and stated, or neither. */
export const hiddenAndStated: Mutation = onObjectsWith(
  ['numerator', 'denominator', 'dimension', 'nature', 'suppressed'],
  (object) => [
    { ...object, suppressed: true, value: exactly(1) },
    { ...object, suppressed: false },
    ['value', 'numerator', 'denominator', 'suppressed'].reduce(withoutField, object),
  ],
);

/** A merge of a record with itself, or with one of another type. */
export const wrongMerge: Mutation = onObjectsWith(['merged'], (object) => [
  { ...object, merged: object['kept'] ?? null },
  ...['person', 'structure'].map((type) => ({ ...object, merged: { type, id: 'other' } })),
]);

/** An enrolment of a structure that is both named and counted. */
export const namedAndCounted: Mutation = onObjectsWith(['programme'], (object) =>
  'structure' in object || object['type'] === 'enrolment'
    ? [{ ...object, structure: { type: 'structure', id: 'a' }, count: exactly(3) }]
    : [],
);

/** A code of a territory that is of another kind. */
export const wrongTerritoryCode: Mutation = onObjectsWith(['kind'], (object) =>
  object['type'] === 'territory'
    ? ['00001', '84', '2A', 'FR', 'QN00001A', 'QP000001', '000010000', ''].map((code) => ({
        ...object,
        code,
      }))
    : [],
);

/** A list said to be open that the record has not, or that is none. */
export const wrongOpenList: Mutation = (value, path) =>
  path.length === 0 && isObject(value)
    ? ['aliases', 'sources', 'meta', 'openLists', '__proto__', 'constructor', ''].map((name) => ({
        ...value,
        openLists: [name],
      }))
    : [];

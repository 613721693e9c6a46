import { type AnyRecord, recordTypes } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { allExamples } from '../../core/test/examples.js';
import { asJson, type Json, places, withAt } from '../../core/test/json.js';

/** Values that occur nowhere in the code, so that finding one in an error means that data leaked into it. */
export const CANARY = 'Canari-Prénom-NOM';
export const NUMBER = 918_273_645;

/** What takes the place of a value, `undefined` for nothing. */
export const replacements: readonly (Json | undefined)[] = [
  undefined,
  null,
  '',
  CANARY,
  `${CANARY}\u0000`,
  NUMBER,
  -NUMBER - 0.5,
  true,
  [],
  [CANARY],
  {},
  { [CANARY]: CANARY },
  { missing: CANARY },
  { type: CANARY, id: CANARY, [CANARY]: NUMBER },
  { value: CANARY, precision: CANARY },
  { start: '2025', end: '2024' },
];

const { records } = generateRegion({ seed: 5, structures: 12, year: 2025 });

/** A thousand records of a synthetic year, taken evenly all over it. */
export const regionRecords: readonly AnyRecord[] = Array.from(
  { length: 1_000 },
  (_, at) => records[Math.floor((at * records.length) / 1_000)] ?? [],
).flat();

/** The records of the region that are of each type, then the examples of core: every type is as likely. */
const byType: readonly (readonly Json[])[] = recordTypes.map((type) =>
  [...regionRecords, ...allExamples].filter((record) => record.type === type).map(asJson),
);

/** A record with one to three of its values replaced, taken away, or given a field that no schema has. */
export const mutated: fc.Arbitrary<Json> = fc
  .constantFrom(...byType)
  .chain((ofType) => fc.constantFrom(...ofType))
  .chain((record) =>
    fc
      .array(fc.tuple(fc.nat(), fc.constantFrom(...replacements), fc.boolean()), {
        minLength: 1,
        maxLength: 3,
      })
      .map((changes) => changes.reduce<Json>(change, record)),
  );

function change(
  record: Json,
  [pick, replacement, adds]: readonly [number, Json | undefined, boolean],
): Json {
  const all = [...places(record)];
  const place = all[pick % all.length];
  if (place === undefined) return record;
  const isObject = typeof place.value === 'object' && place.value !== null;
  return adds && isObject && !Array.isArray(place.value)
    ? withAt(record, [...place.path, CANARY], replacement ?? NUMBER)
    : withAt(record, place.path, replacement);
}

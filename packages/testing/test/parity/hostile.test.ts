import { recordTypes } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordArbitrary } from '../../src/arbitraries/index.js';
import { asJson, type Json, type Path, places } from '../../src/arbitraries/mutations/json.js';
import { jsonSchemaAccepts, judgesOf } from './verdicts.js';

/** Whatever a program may hold: dates, maps, boxed values, holes in lists, objects without a prototype. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A copy of a value with anything at a place, `undefined` included. */
function put(value: Json, path: Path, replacement: unknown): unknown {
  const name = path.at(-1);
  if (name === undefined) return replacement;
  const copy = structuredClone(value);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((place, step) => Reflect.get(Object(place), step), copy);
  Reflect.set(Object(holder), name, replacement);
  return copy;
}

it.each(recordTypes)('everyone refuses and accepts the same where a %s holds anything', (type) => {
  const judge = judgesOf(type);
  fc.assert(
    fc.property(recordArbitrary(type), fc.nat(), anything, (record, pick, hostile) => {
      const json = asJson(record);
      const all = [...places(json)];
      const { path } = all[pick % all.length] ?? { path: [] };
      const { zod, rules, ...others } = judge(put(json, path, hostile));
      expect(others).toEqual({ compiled: zod, ioTs: zod, decoded: zod, checked: zod });
      expect(rules.length === 0).toBe(zod);
    }),
    { numRuns: 150 },
  );
});

it.each(recordTypes)('everyone refuses any JSON where a %s is expected', (type) => {
  const judge = judgesOf(type);
  const accepts = jsonSchemaAccepts(type);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { rules, ...verdicts } = judge(value);
      expect(Object.values(verdicts)).not.toContain(true);
      expect(rules.length).toBeGreaterThan(0);
      expect(accepts(value)).toEqual({ fr: false, en: false });
    }),
    { numRuns: 50 },
  );
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  checkRecord,
  checkRecordOf,
  isMissing,
  Manifest,
  recordSchemas,
  recordTypes,
} from '../src/index.js';
import { allExamples, examples, manifest } from './examples.js';
import { declaredFields, usedFields } from './fields.js';
import { asJson, places } from './json.js';

// The tests that walk the examples prove something only if the examples hold every field.
describe('the example records', () => {
  it.each(recordTypes)('of type %s is a record of its type, unchanged by reading', (type) => {
    expect(examples[type].type).toBe(type);
    expect(checkRecordOf(type, asJson(examples[type]))).toEqual({
      ok: true,
      value: examples[type],
      issues: [],
    });
  });

  it.each(recordTypes)('of type %s use every field that the type has', (type) => {
    const mine = allExamples.filter((record) => record.type === type).map(asJson);
    const used = new Set(mine.flatMap((record) => [...usedFields(record)]));
    const declared = [...declaredFields(z.toJSONSchema(recordSchemas[type]))];
    // The branches of a filter and of a measure exclude each other; `missing` stands instead of a value.
    const expected = declared.filter(
      (field) => !/\/missing$|^\/(?:population|measure)\//.test(field),
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.filter((field) => !used.has(field))).toEqual([]);
  });

  it('include the ones that no type is the key of', () => {
    for (const record of allExamples) expect(checkRecord(asJson(record)).issues).toEqual([]);
    expect(allExamples.length).toBeGreaterThan(recordTypes.length);
  });

  it('say why some values are missing', () => {
    const missing = allExamples.flatMap((record) =>
      [...places(asJson(record))].filter(({ value }) => isMissing(value)),
    );
    expect(missing.length).toBeGreaterThan(3);
  });

  it('come with a manifest that has every field', () => {
    const declared = declaredFields(z.toJSONSchema(Manifest));
    const used = usedFields(asJson(manifest));
    expect(
      [...declared].filter((field) => !field.startsWith('/counts/') && !used.has(field)),
    ).toEqual([]);
    expect(Manifest.parse(asJson(manifest))).toEqual(manifest);
  });
});

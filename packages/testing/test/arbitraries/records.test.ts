import { isRecord, type RecordType, recordSchemas, recordTypes } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { declaredFields, usedFields } from '../../../core/test/fields.js';
import { anyRecordArbitrary, recordArbitrary } from '../../src/arbitraries/index.js';
import { asJson } from '../../src/arbitraries/mutations/json.js';

function fieldsOf(type: RecordType): string[] {
  return [...declaredFields(z.toJSONSchema(recordSchemas[type], { reused: 'inline' }))].sort();
}

describe.each(recordTypes)('the records that are drawn of a %s', (type) => {
  const drawn = fc.sample(recordArbitrary(type), 400);

  it('are right, and the same when JSON has carried them', () => {
    for (const record of drawn) {
      expect(recordSchemas[type].safeParse(record).success).toBe(true);
      expect(asJson(record)).toEqual(record);
    }
  });

  it('have every field that the type has, and none at all times but those it asks for', () => {
    const used = drawn.map((record) => usedFields(asJson(record)));
    const all = new Set(used.flatMap((fields) => [...fields]));
    expect([...all].sort()).toEqual(expect.arrayContaining(fieldsOf(type)));
    const required = new Set<string>(z.toJSONSchema(recordSchemas[type]).required);
    const always = [...all].filter(
      (field) => field.lastIndexOf('/') === 0 && used.every((fields) => fields.has(field)),
    );
    expect(always.map((field) => field.slice(1)).sort()).toEqual([...required].sort());
  });

  it('shrink to records that are right', () => {
    const path: unknown[] = [];
    const details = fc.check(
      fc.property(recordArbitrary(type), (record) => {
        path.push(record);
        return !isRecord(type, record);
      }),
      { numRuns: 1 },
    );
    expect(details.failed).toBe(true);
    expect(path.length).toBeGreaterThan(5);
    const [least] = details.counterexample ?? [];
    expect(JSON.stringify(least).length).toBeLessThanOrEqual(JSON.stringify(path[0]).length);
  });
});

test('a record of any type is of every type in turn', () => {
  const types = fc.sample(anyRecordArbitrary(), 500).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(recordTypes));
});

import * as core from '@santeparticipative/core';
import {
  check,
  checkRecord,
  checkRecordOf,
  type RecordType,
  type Result,
  recordTypes,
} from '@santeparticipative/core';
import fc from 'fast-check';
import { either } from 'fp-ts';
import type * as t from 'io-ts';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { allExamples, examples, manifest } from '../../core/test/examples.js';
import { asJson, at } from '../../core/test/json.js';
import { AnyRecordCodec, codecOf, codecs, issuesOfErrors } from '../src/index.js';
import { mutated, regionRecords, replacements } from './mutations.js';

/** What a decoder says of a value, in the form of core's results, so that the two can be compared. */
function resultOf(decoder: t.Decoder<unknown, unknown>, value: unknown): Result<unknown> {
  const decoded = decoder.decode(value);
  return either.isRight(decoded)
    ? { ok: true, value: decoded.right, issues: [] }
    : { ok: false, issues: issuesOfErrors(decoded.left) };
}

function typeOf(value: unknown): RecordType | undefined {
  return recordTypes.find((type) => type === at(value, ['type']));
}

describe('each codec decodes what core accepts', () => {
  it.each(recordTypes)('%s', (type) => {
    const json = asJson(examples[type]);
    expect(codecs[type].name).toBe(type);
    expect(codecs[type].decode(json)).toEqual(either.right(examples[type]));
    expect(resultOf(codecs[type], json)).toEqual(checkRecordOf(type, json));
  });

  test('all examples and a thousand records of a region', () => {
    expect(regionRecords).toHaveLength(1_000);
    expect(new Set(regionRecords.map(({ type }) => type)).size).toBeGreaterThan(10);
    for (const record of [...allExamples, ...regionRecords]) {
      const json = asJson(record);
      expect(codecs[record.type].decode(json)).toEqual(either.right(record));
      expect(AnyRecordCodec.decode(json)).toEqual(either.right(record));
    }
  });
});

describe('what core refuses, codecs refuse for the same reasons', () => {
  test('records with mistakes', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated, (value) => {
        const expected = checkRecord(value);
        expect(resultOf(AnyRecordCodec, value)).toEqual(expected);
        expect(AnyRecordCodec.is(value)).toBe(expected.ok);
        const type = typeOf(value);
        if (type !== undefined) {
          expect(resultOf(codecs[type], value)).toEqual(checkRecordOf(type, value));
          expect(codecs[type].is(value)).toBe(expected.ok);
        }
        if (!expected.ok) refused += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });

  test('anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordTypes), fc.anything(), (type, value) => {
        expect(resultOf(codecs[type], value)).toEqual(checkRecordOf(type, value));
        expect(codecs[type].is(value)).toBe(false);
        expect(AnyRecordCodec.is(value)).toBe(false);
      }),
    );
  });

  it.each(recordTypes)('a %s where another type is expected', (type) => {
    const other: t.Mixed = type === 'person' ? codecs.group : codecs.person;
    const result = resultOf(other, examples[type]);
    expect(result.issues).toContainEqual(
      expect.objectContaining({ rule: 'field.not-allowed', path: '/type' }),
    );
  });

  it.each([
    ['a list in a list', () => Array.from({ length: 100_000 }).reduce<unknown>((x) => [x], 1)],
    ['an object that holds itself', holdingItself],
  ])('%s, however deep', (_, make) => {
    const value = make();
    const everything = codecOf(z.unknown(), 'everything');
    for (const codec of [codecs.pathway, everything]) {
      expect(codec.is(value)).toBe(false);
      expect(resultOf(codec, value).issues).toMatchObject([{ rule: 'data.too-deep', path: '' }]);
    }
  });
});

function holdingItself(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

describe('every schema that core exports becomes a codec', () => {
  const schemas: readonly (readonly [string, z.ZodType])[] = Object.entries(core).flatMap(
    ([name, exported]) => (exported instanceof z.ZodType ? [[name, exported] as const] : []),
  );
  const values: readonly unknown[] = [
    ...replacements,
    ...['2025', '2025-03-01', 'P6W', 'QN07302M', '730000008', 12, -0, Number.NaN, manifest],
    { value: 12, precision: 'exact' },
    { start: '2025', end: '2026' },
    ...allExamples,
  ];

  it.each(schemas)('%s', (name, schema) => {
    const codec = codecOf(schema, name);
    let accepted = 0;
    for (const value of values) {
      const expected = check(schema, value);
      expect(resultOf(codec, value)).toEqual(expected);
      expect(codec.is(value)).toBe(expected.ok);
      if (!expected.ok) continue;
      accepted += 1;
      expect(codec.encode(expected.value)).toEqual(expected.value);
    }
    expect(accepted).toBeLessThan(values.length);
  });

  test('records and value types are among them', () => {
    const names = schemas.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Manifest', 'Pathway', 'Period', 'Siret']));
    expect(names.length).toBeGreaterThan(50);
  });
});

import { Period } from '@santeparticipative/core';
import fc from 'fast-check';
import { either } from 'fp-ts';
import * as t from 'io-ts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { allExamples } from '../../core/test/examples.js';
import { AnyRecordCodec, codecOf } from '../src/index.js';
import { CANARY, mutated, regionRecords } from './mutations.js';

/** A schema whose two sides differ: an instant as text outside, as a Date inside. */
const InstantAsDate = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});
const instant = codecOf(InstantAsDate, 'Instant');

describe('the laws of codecs', () => {
  test('decoding what was encoded gives the value back', () => {
    for (const record of [...allExamples, ...regionRecords]) {
      expect(AnyRecordCodec.decode(AnyRecordCodec.encode(record))).toEqual(either.right(record));
    }
    const dates = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') });
    fc.assert(
      fc.property(dates, (date) => {
        expect(instant.decode(instant.encode(date))).toEqual(either.right(date));
      }),
    );
  });

  test('what was decoded satisfies its codec, and encodes to what was read', () => {
    fc.assert(
      fc.property(mutated, (value) => {
        const decoded = AnyRecordCodec.decode(value);
        expect(AnyRecordCodec.is(value)).toBe(either.isRight(decoded));
        if (either.isLeft(decoded)) return;
        expect(AnyRecordCodec.is(decoded.right)).toBe(true);
        expect(AnyRecordCodec.encode(decoded.right)).toEqual(value);
      }),
    );
  });
});

describe('a schema whose two sides differ', () => {
  const text = '2026-03-01T09:30:00.000Z';

  test('decodes the outer side, knows and encodes the inner one', () => {
    expect(instant.decode(text)).toEqual(either.right(new Date(text)));
    expect(either.isLeft(instant.decode(new Date(text)))).toBe(true);
    expect(instant.is(new Date(text))).toBe(true);
    expect(instant.is(text)).toBe(false);
    expect(instant.encode(new Date(text))).toBe(text);
    expectTypeOf(instant).toEqualTypeOf<t.Type<Date, string, unknown>>();
  });

  test('keeps its sides inside codecs of io-ts', () => {
    const stay = t.type({ from: instant, to: t.union([instant, t.null]) });
    const value = { from: new Date(text), to: null };
    expect(stay.decode({ from: text, to: null })).toEqual(either.right(value));
    expect(stay.is(value)).toBe(true);
    expect(stay.is({ from: text, to: null })).toBe(false);
    expect(stay.encode(value)).toEqual({ from: text, to: null });
    expect(stay.encode({ from: new Date(text), to: new Date(text) })).toEqual({
      from: text,
      to: text,
    });
  });

  test('refuses to encode what is not of its type, without showing it', () => {
    expect(() => instant.encode(new Date(Number.NaN))).toThrow(
      new TypeError('What is encoded is not a value of Instant.'),
    );
    const period = { start: '2025', [CANARY]: CANARY };
    let thrown: unknown;
    try {
      codecOf(Period, 'Period').encode(period);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(thrown).not.toHaveProperty('cause');
    expect(String(thrown)).not.toContain(CANARY);
  });

  test('without a way back decodes, and says so when it is encoded', () => {
    const length = codecOf(
      z.string().transform((word) => word.length),
      'Length',
    );
    expect(length.decode('mot')).toEqual(either.right(3));
    expect(() => length.encode(3)).toThrow(z.core.$ZodEncodeError);
    expect(() => length.is(3)).toThrow(z.core.$ZodEncodeError);
  });
});

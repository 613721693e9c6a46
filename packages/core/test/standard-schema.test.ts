import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkContact, isContact } from '../src/check/contact.js';
import { type Contact, check, checkRecordOf, Period } from '../src/index.js';
import { standardSchema } from '../src/standard-schema.js';
import { examples } from './examples.js';

const now = standardSchema((value) => checkRecordOf('contact', value));
const later = standardSchema(checkContact, { language: 'en' });
const wrong = {
  ...examples.contact,
  durationMinutes: -1,
  themes: [{ system: 'theme', code: 'x' }],
};

describe('a Standard Schema of ours', () => {
  it('is one for the specification', () => {
    const schema: StandardSchemaV1<Contact> = now;
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'santeparticipative' });
    expectTypeOf<StandardSchemaV1.InferOutput<typeof now>>().toEqualTypeOf<Contact>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof later>>().toEqualTypeOf<Contact>();
  });

  it('gives the value back', async () => {
    const result: StandardSchemaV1.Result<Contact> | Promise<StandardSchemaV1.Result<Contact>> =
      now['~standard'].validate(examples.contact);
    expect(result).toEqual({ value: examples.contact });
    expect(await later['~standard'].validate(examples.contact)).toEqual({
      value: examples.contact,
    });
  });

  it('says what is wrong in our words, at places that a form knows', async () => {
    const { issues } = checkRecordOf('contact', wrong);
    expect(now['~standard'].validate(wrong)).toEqual({
      issues: [
        { message: issues[0]?.message.fr, path: ['durationMinutes'] },
        { message: issues[1]?.message.fr, path: ['themes', 0, 'display'] },
      ],
    });
    expect(await later['~standard'].validate(wrong)).toEqual({
      issues: [
        { message: issues[0]?.message.en, path: ['durationMinutes'] },
        { message: issues[1]?.message.en, path: ['themes', 0, 'display'] },
      ],
    });
  });

  it('is made of any check', () => {
    const period = standardSchema((value) => check(Period, value));
    expect(period['~standard'].validate({ start: '2025', end: '2024' })).toMatchObject({
      issues: [{ path: ['end'] }],
    });
  });
});

describe('the check of one type of record', () => {
  it('gives what the check of any record gives', async () => {
    for (const value of [examples.contact, wrong, examples.person, null, [], 'x']) {
      expect(await checkContact(value)).toEqual(checkRecordOf('contact', value));
      expect(isContact(value)).toBe(checkRecordOf('contact', value).ok);
    }
  });
});

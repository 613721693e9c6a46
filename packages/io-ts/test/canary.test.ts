import { inspect } from 'node:util';
import { recordTypes } from '@santeparticipative/core';
import { either } from 'fp-ts';
import * as t from 'io-ts';
import { describe, expect, it, test } from 'vitest';
import { allExamples } from '../../core/test/examples.js';
import { asJson, places, withAt } from '../../core/test/json.js';
import { codecs, issuesOfErrors, reporter } from '../src/index.js';
import { CANARY, NUMBER, replacements } from './mutations.js';

function expectNoCanary(said: unknown): void {
  expect(JSON.stringify(said)).not.toMatch(/canari|918273645/i);
}

describe.each(recordTypes)('the errors of a %s', (type) => {
  const records = allExamples.filter((record) => record.type === type).map(asJson);
  const inAList = t.array(codecs[type]);

  it('hold no value and no name of an unknown field, wherever they are wrong', () => {
    let errors = 0;
    for (const record of records) {
      for (const { path, value } of places(record)) {
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        for (const wrong of [
          ...replacements.map((replacement) => withAt(record, path, replacement)),
          ...(isObject ? [withAt(record, [...path, CANARY], NUMBER)] : []),
        ]) {
          const decoded = inAList.decode([wrong]);
          if (either.isRight(decoded)) continue;
          errors += decoded.left.length;
          expectNoCanary(decoded.left);
        }
      }
    }
    expect(errors).toBeGreaterThan(100);
  });
});

test('errors show nothing of the data when they are inspected, their context included', () => {
  const record = { type: 'person', id: CANARY.repeat(9), [CANARY]: CANARY };
  const decoded = t.type({ persons: t.array(codecs.person) }).decode({ persons: [record] });
  const errors = either.isLeft(decoded) ? decoded.left : [];
  expect(errors.length).toBeGreaterThan(1);
  expect(inspect(errors, { depth: null })).not.toContain(CANARY);
});

test('issues of errors that io-ts made hold nothing of the data, though its errors do', () => {
  const decoded = t.record(t.string, t.number).decode({ [CANARY]: CANARY });
  const errors = either.isLeft(decoded) ? decoded.left : [];
  expect(JSON.stringify(errors)).toContain(CANARY);
  expect(issuesOfErrors(errors)).toMatchObject([{ rule: 'field.type', path: '' }]);
  expectNoCanary([issuesOfErrors(errors), reporter(errors), reporter(errors, { language: 'en' })]);
});

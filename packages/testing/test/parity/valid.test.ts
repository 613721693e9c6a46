import { recordTypes } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordArbitrary } from '../../src/arbitraries/index.js';
import { jsonSchemaAccepts, judgesOf } from './verdicts.js';

/** So many of each of the 23 types make more than 10,000. */
const RECORDS = 450;

it.each(recordTypes)('everyone accepts every %s that is right', (type) => {
  const judge = judgesOf(type);
  const accepts = jsonSchemaAccepts(type);
  fc.assert(
    fc.property(recordArbitrary(type), (record) => {
      expect(judge(record)).toEqual({
        zod: true,
        compiled: true,
        ioTs: true,
        decoded: true,
        checked: true,
        rules: [],
      });
      expect(accepts(record)).toEqual({ fr: true, en: true });
    }),
    { numRuns: RECORDS },
  );
});

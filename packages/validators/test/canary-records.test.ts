import { inspect } from 'node:util';
import {
  checkRecord,
  checkRecordOf,
  type Issue,
  parseDatasetJson,
  parseNdjson,
  type RecordType,
  recordSchemas,
  recordTypes,
} from '@santeparticipative/core';
import { standardSchema } from '@santeparticipative/core/standard-schema';
import { mutationsOf, recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { codecs, reporter } from '../../io-ts/src/index.js';
import { freeFields } from '../../testing/test/canary/free-fields.js';
import { givenAway, type Marked, mark } from '../../testing/test/canary/tokens.js';
import { formatIssues, toJsonReport, toOperationOutcome, validateRecords } from '../src/index.js';

/** Fields whose form leaves no room for a token: ages, years of birth, names of lists, codes of countries. */
const WITHOUT_ROOM = /\/(?:ageBand\/(?:from|to)|birthYear|openLists\/\*|country)$/;

/** Everything that can be made of issues. */
function said(issues: readonly Issue[]): string {
  return [
    JSON.stringify(issues),
    inspect(issues, { depth: null, showHidden: true }),
    JSON.stringify(toJsonReport(issues)),
    ...(['fr', 'en'] as const).flatMap((language) => [
      formatIssues(issues, { language }),
      JSON.stringify(toOperationOutcome(issues, { language })),
    ]),
  ].join('\n');
}

/** The issues without the record that they name. Its type and id are what a person needs to find it. */
function anonymous(issues: readonly Issue[]): Issue[] {
  return issues.map(({ record: _, ...issue }) => issue);
}

/** What is said of a value, by everyone who reads one. */
function saidOf(type: RecordType, value: unknown): string {
  const text = JSON.stringify(value);
  const decoded = codecs[type].decode(value);
  const errors = decoded._tag === 'Left' ? decoded.left : [];
  return [
    said([
      ...checkRecordOf(type, value).issues,
      ...checkRecord(value).issues,
      ...anonymous(parseNdjson(text).issues),
      ...anonymous(parseDatasetJson(`{"records":[${text}]}`).issues),
    ]),
    ...(['fr', 'en'] as const).flatMap((language) => [
      inspect(standardIssuesOf(value, language), { depth: null }),
      ...reporter(errors, { language }),
    ]),
    inspect(errors, { depth: 10, showHidden: true }),
  ].join('\n');
}

function standardIssuesOf(value: unknown, language: 'fr' | 'en'): unknown {
  const result = standardSchema(checkRecord, { language })['~standard'].validate(value);
  return 'issues' in result ? result.issues : undefined;
}

describe.each(recordTypes)('a token in every field of a %s', (type) => {
  // One definition in sixteen is a ratio whose numerator reads a field.
  const samples = type === 'indicator-definition' ? 300 : 60;
  const marked: readonly Marked[] = fc.sample(recordArbitrary(type), samples).map(mark);

  it('is in each field that has room for one', () => {
    const free = freeFields(z.toJSONSchema(recordSchemas[type], { reused: 'inline' }));
    const held = new Set(marked.flatMap(({ fields }) => fields));
    const expected = free.filter((field) => !WITHOUT_ROOM.test(field));
    expect(expected.filter((field) => !held.has(field))).toEqual([]);
    for (const { record, tokens } of marked) {
      expect(new Set(tokens).size).toBe(tokens.length);
      expect(givenAway(JSON.stringify(record), tokens)).toEqual(tokens);
    }
  });

  it('is never in what is said of a dataset that breaks rules', () => {
    let issues = 0;
    for (const { record, tokens } of marked) {
      const found = validateRecords([record, record]);
      issues += found.length;
      for (const issue of found) expect(issue.record).toEqual({ type, id: record.id });
      expect(givenAway(said(anonymous(found)), tokens)).toEqual([]);
    }
    expect(issues).toBeGreaterThan(0);
  });

  it('is never in what is said of a record that went wrong', () => {
    let wrong = 0;
    for (const { record, tokens } of marked.slice(0, 20)) {
      const values = [
        ...fc.sample(mutationsOf(fc.constant(record)), 7).map(({ value }) => value),
        { ...record, 'CANARY-FIELD': 'CANARY-VALUE' },
      ];
      for (const value of values) {
        if (!checkRecordOf(type, value).ok) wrong += 1;
        const all = [...tokens, 'CANARY-FIELD', 'CANARY-VALUE'];
        expect(givenAway(saidOf(type, value), all)).toEqual([]);
      }
    }
    expect(wrong).toBeGreaterThan(100);
  });
});

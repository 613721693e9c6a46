import { recordTypes } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Json,
  type MutationKind,
  mutatedArbitrary,
  mutationKinds,
} from '../../src/arbitraries/index.js';
import { jsonSchemaAccepts, judgesOf, unsaidRules } from './verdicts.js';

/** So many of each of the 23 types make more than 10,000. */
const RECORDS = 500;

describe('of records that were changed as data go wrong', () => {
  const kinds = new Set<MutationKind>();
  const unsaid = new Set<string>();
  const judged = { right: 0, wrong: 0 };

  it.each(recordTypes)('everyone refuses and accepts the same %s', (type) => {
    const judge = judgesOf(type);
    const accepts = jsonSchemaAccepts(type);
    fc.assert(
      fc.property(mutatedArbitrary(type), ({ value, changes }) => {
        const { zod, rules, ...others } = judge(value);
        // How deep data may go is a limit of whoever reads them, and no schema's.
        const isTooDeep = rules.includes('data.too-deep');
        const right = zod && !isTooDeep;
        expect(others).toEqual({ compiled: right, ioTs: right, decoded: right, checked: right });
        expect(rules.length === 0).toBe(right);
        if (isTooDeep) return;
        // JSON Schema refuses nothing that is right, and accepts what is wrong by the rules that it cannot say.
        const accepted = rules.every((rule) => unsaidRules.has(rule));
        expect(accepts(value)).toEqual({ fr: accepted, en: accepted });

        judged[zod ? 'right' : 'wrong'] += 1;
        for (const change of changes) kinds.add(change);
        if (accepted) for (const rule of rules) unsaid.add(rule);
      }),
      { numRuns: RECORDS },
    );
  });

  test('and these are of every kind, most of them wrong', () => {
    expect([...kinds].sort()).toEqual([...mutationKinds].sort());
    expect([...unsaid].sort()).toEqual([...unsaidRules].sort());
    expect(judged.right + judged.wrong).toBeGreaterThan(10_000);
    expect(judged.wrong).toBeGreaterThan(5_000);
    expect(judged.right).toBeGreaterThan(500);
  });
});

test('a filter of filters that goes too deep is refused by all but the schemas', () => {
  let population: Json = { field: 'status', exists: true };
  for (let depth = 0; depth < 70; depth += 1) population = { not: population };
  const text = { fr: 'Exemple', en: 'Example' };
  const definition = {
    type: 'indicator-definition',
    id: 'example',
    meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
    version: '1.0.0',
    title: text,
    description: text,
    domain: 'pathways',
    unit: 'pathways',
    provenance: 'project',
    base: 'pathway',
    measure: { kind: 'count' },
    population,
    time: 'start',
    privacyUnit: 'person',
  };
  expect(judgesOf('indicator-definition')(definition)).toEqual({
    zod: true,
    compiled: false,
    ioTs: false,
    decoded: false,
    checked: false,
    rules: ['data.too-deep'],
  });
  expect(jsonSchemaAccepts('indicator-definition')(definition)).toEqual({ fr: true, en: true });
});

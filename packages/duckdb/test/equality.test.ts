import { catalogue, type IndicatorDefinition, type Issue } from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFiles } from '../src/index.js';
import { datasetArbitrary } from './datasets.js';
import { definitionArbitrary } from './definitions.js';
import { inEveryForm, testFolder } from './files.js';

const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };
const asOf = '2026-01-15';

describe('a generated region', () => {
  const region = generateRegion({ seed: 7, structures: 8, year: 2025 });

  test('gives the whole catalogue as JavaScript does, in every form', async () => {
    const expected = evaluate(catalogue, region.records, { period, asOf });
    for (const file of await inEveryForm(folder, region.records)) {
      const result = await evaluateFiles({ files: [file], definitions: catalogue, period, asOf });
      expect(result.ok && result.value).toEqual(expected);
    }
  });

  test('gives the same in two files, whatever their order', async () => {
    const { records } = region;
    const middle = Math.floor(records.length / 2);
    const [first = ''] = await inEveryForm(testFolder(), records.slice(middle));
    const [, , second = ''] = await inEveryForm(testFolder(), records.slice(0, middle));
    const quarter = { start: '2025-04-01', end: '2025-06-30' };
    const result = await evaluateFiles({
      files: [first, second],
      definitions: catalogue,
      period: quarter,
    });
    expect(result.ok && result.value).toEqual(evaluate(catalogue, records, { period: quarter }));
  });
});

/** What drawn definitions and datasets may be refused for. */
const REFUSALS = new Set(['engine.two-contents', 'engine.text-order']);

function areAllowed(issues: readonly Issue[]): boolean {
  return issues.length > 0 && issues.every(({ rule }) => REFUSALS.has(rule));
}

describe('a drawn dataset, of corrections, merges, tombstones and odd values', () => {
  async function isEqual(
    files: readonly string[],
    records: Parameters<typeof evaluate>[1],
    definitions: readonly IndicatorDefinition[],
  ): Promise<boolean> {
    const result = await evaluateFiles({ files, definitions, period, threads: 1 });
    if (!result.ok) {
      expect(areAllowed(result.issues)).toBe(true);
      return false;
    }
    expect(result.value).toEqual(evaluate(definitions, records, { period }));
    return true;
  }

  test('gives the catalogue as JavaScript does', async () => {
    let equal = 0;
    await fc.assert(
      fc.asyncProperty(datasetArbitrary, fc.nat(3), async (records, form) => {
        const files = await inEveryForm(folder, records);
        if (await isEqual([files[form] ?? ''], records, catalogue)) equal += 1;
      }),
      { numRuns: 12 },
    );
    expect(equal).toBeGreaterThan(3);
  }, 300_000);

  test('gives drawn definitions as JavaScript does', async () => {
    let equal = 0;
    const drawn = datasetArbitrary
      .filter((records) => records.length > 0)
      .chain((records) =>
        fc.tuple(
          fc.constant(records),
          fc.array(definitionArbitrary(records), { minLength: 8, maxLength: 8 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(drawn, fc.nat(3), async ([records, definitions], form) => {
        const files = await inEveryForm(folder, records);
        for (const definition of definitions) {
          if (await isEqual([files[form] ?? ''], records, [definition])) equal += 1;
        }
      }),
      { numRuns: 12 },
    );
    expect(equal).toBeGreaterThan(20);
  }, 300_000);
});

import { type AnyRecord, catalogue, type Id } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Cell,
  checkPartialResult,
  type DistinctCount,
  evaluate,
  merge,
  type PartialResult,
  readPartialResult,
  writePartialResult,
} from '../../src/index.js';
import * as builders from '../records.js';
import { filesOf } from './files.js';

const period = { start: '2025-01-01', end: '2025-12-31' };
const sharedScope = { scope: 'region-fictive', keyId: 'cle-fictive-1' };

/** What two structures do together, as the region's do with its agency, names both: such results overlap. */
const doneTogether = new Set([
  'partners-involved',
  'partnerships-formalised',
  'governance-inhabitant-share',
]);

const STRUCTURES = 4;

/** Which region, in which group each of its structures is, and which of its people are the same. */
const choice = fc.record({
  seed: fc.integer(),
  groupOf: fc.array(fc.nat({ max: 2 }), { minLength: STRUCTURES + 1, maxLength: STRUCTURES + 1 }),
  samePeople: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
});

/** A region, some of whose people are accompanied by two structures, and its structures in groups. */
function regionOf({
  seed,
  groupOf,
  samePeople,
}: typeof choice extends fc.Arbitrary<infer Choice> ? Choice : never) {
  const region = generateRegion({
    seed,
    structures: STRUCTURES,
    year: 2025,
    pathwaysPerStructure: 6,
  });
  const structures = region.records.filter(({ type }) => type === 'structure');
  const persons = region.records.filter(({ type }) => type === 'person');
  const merges = samePeople.flatMap(([one, other], index) => {
    const [kept, merged] = [persons[one % persons.length], persons[other % persons.length]];
    return kept === undefined || merged === undefined || kept === merged
      ? []
      : [builders.merge(`merge-${index}`, 'person', kept.id, merged.id)];
  });
  const groups = [0, 1, 2]
    .map((group) => structures.filter((_, place) => groupOf[place] === group))
    .filter((group) => group.length > 0)
    .map((group) => group.map(({ id }) => id));
  const records: readonly AnyRecord[] = [...region.records, ...merges];
  return { records, groups };
}

/** The results of a group's file. Whoever sends them knows of which structures they are. */
function resultsOf(
  records: readonly AnyRecord[],
  group: readonly Id[],
  scope?: typeof sharedScope,
): PartialResult[] {
  return evaluate(catalogue, records, { period, sharedScope: scope }).map((partial) =>
    partial.subject.length > 0 ? partial : { ...partial, subject: [...group].sort() },
  );
}

type Numbers = Omit<Cell, 'distinct' | 'people' | 'numeratorPeople' | 'complementPeople' | 'of'> & {
  readonly of?: Numbers | undefined;
};

/** What adds up in a cell: all but the numbers of distinct people and values. */
function numbersOf({ n, numerator, sum, max, histogram, of }: Cell): Numbers {
  return { n, numerator, sum, max, histogram, of: of === undefined ? undefined : numbersOf(of) };
}

function distinctOf({
  distinct,
  people,
  numeratorPeople,
  complementPeople,
}: Cell): DistinctCount[] {
  return [distinct, people, numeratorPeople, complementPeople];
}

function cellsOf(partial: PartialResult): Cell[] {
  return [partial.total, ...partial.strata.map(({ cell }) => cell)];
}

/** Everything of a result that a merge gives exactly. */
function exactPart(partial: PartialResult): unknown {
  const { definition, hash, strata, unplaced, unplacedNumerator } = partial;
  return {
    definition: definition.id,
    hash,
    places: strata.map(({ cell: _, ...place }) => place),
    numbers: cellsOf(partial).map(numbersOf),
    unplaced,
    unplacedNumerator,
  };
}

function isWithin(narrow: DistinctCount, wide: DistinctCount): boolean {
  return (
    wide.atLeast <= narrow.atLeast &&
    (wide.atMost === undefined || (narrow.atMost ?? Number.POSITIVE_INFINITY) <= wide.atMost)
  );
}

/** Each number of distinct people or values of a result is one that the bounds of the other allow. */
function expectWithin(narrow: PartialResult, wide: PartialResult): void {
  const bounds = cellsOf(wide).flatMap(distinctOf);
  const strayed = cellsOf(narrow)
    .flatMap(distinctOf)
    .filter((count, place) => !isWithin(count, bounds[place] ?? { atLeast: 0, atMost: 0 }));
  expect(strayed).toEqual([]);
}

test('results of structures merge into the result of all their records, for every definition', () => {
  const merged = new Set<string>();
  fc.assert(
    fc.property(choice, (chosen) => {
      const { records, groups } = regionOf(chosen);
      const files = filesOf(records, groups);
      const parts = files.map((file, index) => resultsOf(file, groups[index] ?? []));
      for (const [index, whole] of resultsOf(records, groups.flat()).entries()) {
        const result = merge(parts.flatMap((results) => results[index] ?? []));
        if (!result.ok) {
          expect(doneTogether).toContain(whole.definition.id);
          expect(new Set(result.issues.map(({ rule }) => rule))).toEqual(
            new Set(['merge.overlapping-subjects']),
          );
          continue;
        }
        if (groups.length > 1) merged.add(whole.definition.id);
        expect(exactPart(result.value)).toEqual(exactPart(whole));
        expectWithin(whole, result.value);
      }
    }),
    { numRuns: 20 },
  );
  const computed = catalogue.filter(({ measure }) => measure.kind !== 'declared');
  expect(
    computed.map(({ id }) => id).filter((id) => !merged.has(id) && !doneTogether.has(id)),
  ).toEqual([]);
});

test('under a shared scope, numbers of people merge exactly too', () => {
  let counted = 0;
  fc.assert(
    fc.property(choice, (chosen) => {
      const { records, groups } = regionOf(chosen);
      const files = filesOf(records, groups);
      const parts = files.map((file, index) => resultsOf(file, groups[index] ?? [], sharedScope));
      for (const [index, whole] of resultsOf(records, groups.flat(), sharedScope).entries()) {
        const result = merge(parts.flatMap((results) => results[index] ?? []));
        if (!result.ok || whole.total.people.pseudonyms === undefined) continue;
        counted += whole.total.n;
        expect(cellsOf(result.value).map(({ people }) => people)).toEqual(
          cellsOf(whole).map(({ people }) => people),
        );
      }
    }),
    { numRuns: 10 },
  );
  expect(counted).toBeGreaterThan(0);
});

test('the order of results, and merging them by groups first, change nothing', () => {
  fc.assert(
    fc.property(choice, fc.boolean(), (chosen, scoped) => {
      const { records } = regionOf(chosen);
      const structures = records.filter(({ type }) => type === 'structure').map(({ id }) => id);
      const files = filesOf(
        records,
        structures.map((id) => [id]),
      );
      const parts = files.map((file, index) =>
        resultsOf(file, structures.slice(index, index + 1), scoped ? sharedScope : undefined),
      );
      for (const index of parts[0]?.keys() ?? []) {
        const [first, second, ...others] = parts.flatMap((results) => results[index] ?? []);
        if (first === undefined || second === undefined) throw new Error('Too few results.');
        const flat = merge([first, second, ...others]);
        if (!flat.ok) continue;
        expect(merge([...others, second, first])).toEqual(flat);
        const left = merge([first, second]);
        const right = merge(others);
        if (!left.ok || !right.ok) throw new Error('Parts of what merges merge.');
        const nested = merge([left.value, right.value]);
        if (!nested.ok) throw new Error('What merges at once merges by groups.');
        if (!scoped) expect(nested).toEqual(flat);
        // Where some people have no pseudonym, merging all at once knows no less of how many they are.
        expect(exactPart(nested.value)).toEqual(exactPart(flat.value));
        expectWithin(flat.value, nested.value);
        expect(merge([flat.value])).toEqual(flat);
      }
    }),
    { numRuns: 8 },
  );
});

test('what is merged, or computed, is a partial result that reads back as it was', () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      const { records, groups } = regionOf(chosen);
      const parts = filesOf(records, groups).map((file, index) =>
        resultsOf(file, groups[index] ?? [], sharedScope),
      );
      for (const index of parts[0]?.keys() ?? []) {
        const merged = merge(parts.flatMap((results) => results[index] ?? []));
        const value = merged.ok ? merged.value : parts[0]?.[index];
        if (value === undefined) throw new Error('Nothing was computed.');
        expect(checkPartialResult(value)).toMatchObject({ ok: true, issues: [] });
        const read = readPartialResult(writePartialResult(value));
        if (!read.ok) throw new Error('What was written does not read back.');
        expect(JSON.parse(JSON.stringify(read.value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(writePartialResult(read.value)).toBe(writePartialResult(value));
      }
    }),
    { numRuns: 8 },
  );
});

import type { AnyRecord } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import { merge, type PartialResult } from '../../src/index.js';
import {
  closed,
  contact,
  corrected,
  definition,
  evaluateOne,
  exactly,
  host,
  session,
} from '../records.js';
import { filesOf } from './files.js';
import { cell, opened, partialOf } from './partials.js';

/** The rules that refuse a merge, with where. */
function refusalsOf(partials: readonly PartialResult[]): string[] {
  const merged = merge(partials);
  if (merged.ok) throw new Error('It was merged.');
  for (const { message } of merged.issues) {
    expect(message.fr).not.toBe('');
    expect(message.en).not.toBe('');
  }
  return merged.issues.map(({ rule, path }) => `${rule} ${path}`);
}

function mergedOf(partials: readonly PartialResult[]): PartialResult {
  const merged = merge(partials);
  if (!merged.ok) throw new Error(`It was refused: ${merged.issues[0]?.rule}`);
  return merged.value;
}

const north = opened('msp-nord', 4);
const south = opened('msp-sud', 3);

test('two structures merge into their sum', () => {
  const merged = mergedOf([north, south]);
  expect(merged.subject).toEqual(['msp-nord', 'msp-sud']);
  expect(merged.total).toMatchObject({ n: 7, people: { atLeast: 4, atMost: 7 } });
  const structures = merged.strata.filter(({ dimension, crossed }) => {
    return dimension === 'structure' && crossed === undefined;
  });
  expect(structures.map(({ code, cell: { n } }) => [code, n])).toEqual([
    ['msp-nord', 4],
    ['msp-sud', 3],
  ]);
});

test('nothing is refused', () => {
  expect(refusalsOf([])).toEqual(['merge.nothing ']);
});

test('another definition, or one that means something else, is refused', () => {
  expect(refusalsOf([north, partialOf('pathways-active', 'msp-sud', {})])).toEqual([
    'merge.different-definition /1/hash',
  ]);
});

test('another period is refused', () => {
  const quarter = opened('msp-sud', 3, { start: '2025-01-01', end: '2025-03-31' });
  expect(refusalsOf([north, quarter])).toEqual(['merge.different-period /1/period']);
});

test('structures in common are refused, wherever the second result stands', () => {
  const both = { ...south, subject: ['msp-est', 'msp-sud'] };
  expect(refusalsOf([north, south, both])).toEqual(['merge.overlapping-subjects /2/subject']);
  expect(refusalsOf([both, north, south])).toEqual(['merge.overlapping-subjects /2/subject']);
});

test('a result that does not say of which structures it is, is refused beside another only', () => {
  const anonymous = { ...north, subject: [] };
  expect(refusalsOf([anonymous, south])).toEqual(['merge.unknown-subject /0/subject']);
  expect(refusalsOf([south, anonymous])).toEqual(['merge.unknown-subject /1/subject']);
  expect(mergedOf([anonymous])).toEqual(anonymous);
});

test('exact and approximate results do not mix', () => {
  const near = { ...south, exactness: 'approximate' as const };
  expect(refusalsOf([north, near])).toEqual(['merge.mixed-exactness /1/exactness']);
  expect(mergedOf([near, { ...north, exactness: 'approximate' }]).exactness).toBe('approximate');
});

test('a sum that a JSON number does not hold exactly is refused', () => {
  const most = { n: 1, sum: Number.MAX_SAFE_INTEGER };
  const one = partialOf('interpreting-hours', 'msp-nord', most);
  expect(refusalsOf([one, partialOf('interpreting-hours', 'msp-sud', { n: 1, sum: 1 })])).toEqual([
    'merge.too-large ',
  ]);
});

test('a sum is exact, whatever it would be on the way', () => {
  const of = (structure: string, sum: number) =>
    partialOf('interpreting-hours', structure, { n: 1, sum });
  const parts = [of('a', Number.MAX_SAFE_INTEGER), of('b', 2), of('c', -5)];
  const merged = merge(parts);
  expect(merged.ok && merged.value.total.sum).toBe(Number.MAX_SAFE_INTEGER - 3);
});

test('every reason is told at once', () => {
  expect(
    refusalsOf([
      north,
      {
        ...partialOf('pathways-active', 'msp-nord', {}),
        period: { start: '2024-01-01', end: '2024-12-31' },
        exactness: 'approximate',
      },
    ]),
  ).toHaveLength(4);
});

test('the whole is no more recent than its oldest part', () => {
  const asOf = (partial: PartialResult, day: string): PartialResult => ({ ...partial, asOf: day });
  expect(mergedOf([asOf(north, '2026-01-10'), asOf(south, '2025-12-20')]).asOf).toBe('2025-12-20');
  expect(mergedOf([north, asOf(south, '2026-01-10')]).asOf).toBe('2026-01-10');
  expect(mergedOf([north, south])).not.toHaveProperty('asOf');
});

test('of two wordings of one meaning, the later version stands, 1.10.0 after 1.9.0', () => {
  const worded = (partial: PartialResult, version: string): PartialResult => ({
    ...partial,
    definition: { ...partial.definition, version, title: { fr: version, en: version } },
  });
  const [older, newer] = [worded(north, '1.9.0'), worded(south, '1.10.0')];
  expect(mergedOf([older, newer]).definition.title.fr).toBe('1.10.0');
  expect(mergedOf([newer, older]).definition.title.fr).toBe('1.10.0');
  const mended = {
    ...older,
    subject: ['msp-est'],
    definition: {
      ...older.definition,
      meta: { ...older.definition.meta, version: 10 },
      title: { fr: '1', en: '1' },
    },
  };
  expect(mergedOf([mended, older]).definition).toEqual(mended.definition);
  expect(mergedOf([older, mended]).definition).toEqual(mended.definition);
  const claimed = worded(south, '1.9.0');
  const other = { ...claimed, definition: { ...claimed.definition, title: { fr: 'a', en: 'a' } } };
  expect(mergedOf([older, other]).definition).toEqual(mergedOf([other, older]).definition);
});

test('what one wording calls sensitive stays so', () => {
  const sensitive = { ...south, definition: { ...south.definition, sensitive: true as const } };
  for (const partials of [
    [north, sensitive],
    [sensitive, north],
  ]) {
    expect(mergedOf(partials).definition.sensitive).toBe(true);
  }
  expect(mergedOf([north, south]).definition).not.toHaveProperty('sensitive');
});

test('the largest value is the largest of all, and a median is that of all values', () => {
  const level = (structure: string, max?: number) =>
    partialOf('aci-user-involvement-level', structure, max === undefined ? {} : { n: 1, max });
  expect(mergedOf([level('a', 1), level('b', 2), level('c')]).total.max).toBe(2);
  expect(mergedOf([level('a'), level('c')]).total).not.toHaveProperty('max');

  const days = (structure: string, histogram: [number, number][]) =>
    partialOf('pathway-duration-median', structure, {
      n: histogram.reduce((sum, [, things]) => sum + things, 0),
      histogram,
    });
  const merged = mergedOf([
    days('a', [
      [10, 1],
      [30, 2],
    ]),
    days('b', [
      [2, 1],
      [30, 1],
    ]),
  ]);
  expect(merged.total.histogram).toEqual([
    [2, 1],
    [10, 1],
    [30, 3],
  ]);
});

test('both sides of a ratio add up, and what could not be placed of each', () => {
  const rate = (structure: string, attended: number, invited: number): PartialResult => ({
    ...partialOf('attendance-rate', structure, {
      n: 1,
      sum: invited,
      of: cell({ n: 1, sum: attended }),
    }),
    unplaced: 1,
    unplacedNumerator: 2,
  });
  const merged = mergedOf([rate('a', 3, 10), rate('b', 9, 10)]);
  expect(merged.total).toMatchObject({ sum: 20, of: { sum: 12 } });
  expect(merged).toMatchObject({ unplaced: 2, unplacedNumerator: 4 });
});

const people = (structure: string, count: PartialResult['total']['people']): PartialResult => ({
  ...partialOf('people-accompanied', structure, { n: 5, people: count, distinct: count }),
  ...(count.pseudonyms !== undefined && { sharedScope: { scope: 'region-inventee' } }),
});

test('people are bounds, and have no upper one where somebody has none', () => {
  const merged = mergedOf([
    people('a', { atLeast: 5, atMost: 5 }),
    people('b', { atLeast: 3, atMost: 4 }),
  ]);
  expect(merged.total.distinct).toEqual({ atLeast: 5, atMost: 9 });
  expect(mergedOf([merged, people('c', { atLeast: 2 })]).total.people).toEqual({ atLeast: 5 });
});

test('pseudonyms of one scope are counted once each; those of two scopes tell nothing of each other', () => {
  const known = (structure: string, ...pseudonyms: string[]) =>
    people(structure, { atLeast: pseudonyms.length, atMost: pseudonyms.length, pseudonyms });
  const [first, second] = [known('a', 'x', 'y'), known('b', 'y', 'z')];
  const merged = mergedOf([first, second]);
  expect(merged.total.people).toEqual({ atLeast: 3, atMost: 3, pseudonyms: ['x', 'y', 'z'] });
  expect(merged.sharedScope).toEqual({ scope: 'region-inventee' });

  for (const sharedScope of [
    { scope: 'autre-region' },
    { scope: 'region-inventee', keyId: 'autre' },
  ]) {
    const apart = mergedOf([first, { ...second, sharedScope }]);
    expect(apart.total.people).toEqual({ atLeast: 2, atMost: 4 });
    expect(apart).not.toHaveProperty('sharedScope');
  }

  const mixed = mergedOf([first, second, people('c', { atLeast: 1, atMost: 2 })]);
  expect(mixed.total.people).toEqual({ atLeast: 3, atMost: 5 });
});

test('a crossed stratum is one, whatever the order in which its dimensions are told', () => {
  const crossing = definition('pathways-opened').crossings?.[0];
  const stratum = north.strata.find(({ crossed }) => crossed?.length === 1);
  const [other] = stratum?.crossed ?? [];
  if (crossing === undefined || stratum === undefined || other === undefined) {
    throw new Error('This definition crosses two dimensions.');
  }
  const { dimension, code } = stratum;
  const turned = { ...other, crossed: [{ dimension, code }], cell: stratum.cell };
  const elsewhere = { ...south, strata: [turned] };
  const here = { ...north, strata: [stratum] };
  const [found, ...more] = mergedOf([here, elsewhere]).strata;
  expect(more).toEqual([]);
  expect([found?.dimension, found?.crossed?.[0]?.dimension]).toEqual(crossing);
  expect(found?.cell.n).toBe(2 * stratum.cell.n);
  expect(mergedOf([elsewhere, here]).strata).toEqual([found]);
});

/** The merged result of two structures' files, and the result of their records together. */
function bothWays(id: string, records: readonly AnyRecord[]) {
  const files = filesOf(records, [['msp-nord'], ['msp-sud']]);
  return {
    merged: merge(files.map((file) => evaluateOne(id, file))),
    together: evaluateOne(id, records),
  };
}

const ofNorth = { structure: { type: 'structure', id: 'msp-nord' } } as const;
const ofSouth = { structure: { type: 'structure', id: 'msp-sud' } } as const;

test('a contact that another structure records about a pathway is lost to it when files are apart', () => {
  const about = { pathway: { type: 'pathway', id: 'p1' } } as const;
  const { merged, together } = bothWays('pathway-contacts-mean', [
    closed('p1', '2025-02-01', '2025-05-01', ofNorth),
    closed('p2', '2025-02-01', '2025-05-01', ofSouth),
    contact('c1', '2025-02-10', { ...ofNorth, ...about }),
    contact('c2', '2025-02-11', { ...ofSouth, ...about }),
  ]);
  expect(together.total).toMatchObject({ n: 2, sum: 2 });
  expect(merged).toMatchObject({ ok: true, value: { total: { n: 2, sum: 1 } } });
});

test('a session that two structures host counts once together, and is refused apart', () => {
  const { merged, together } = bothWays('session-attendance', [
    session('s1', '2025-03-10', {
      hosts: [...host('msp-nord'), ...host('msp-sud')],
      attended: { total: exactly(12) },
    }),
  ]);
  expect(together.total).toMatchObject({ n: 1, sum: 12 });
  expect(merged).toMatchObject({ ok: false, issues: [{ rule: 'merge.overlapping-subjects' }] });
});

test('a pathway that moved to another structure counts in both files, and once together', () => {
  const moved = closed('p1', '2025-02-01', '2025-05-01', ofNorth);
  const { merged, together } = bothWays('pathways-opened', [
    moved,
    { ...corrected(moved, 'active'), ...ofSouth },
  ]);
  expect(together.total.n).toBe(1);
  expect(merged).toMatchObject({ ok: true, value: { total: { n: 2 } } });
});

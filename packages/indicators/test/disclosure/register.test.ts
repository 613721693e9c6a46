import { describe, expect, test } from 'vitest';
import {
  addToRegister,
  auditRelease,
  checkReleaseRegister,
  evaluate,
  merge,
  type PartialResult,
  publish,
  type Release,
  type ReleaseRegister,
} from '../../src/index.js';
import { definition, pathway, times, year2025 } from '../records.js';
import { byStructure, countCell, countTable, recordedAt, releaseOf, table } from './tables.js';

function cellsOf({ results }: Release): string[] {
  return results.map((result) =>
    [result, ...(result.strata ?? [])]
      .map(({ suppressed, value }) => (suppressed ? 'secret' : value?.value))
      .join(' '),
  );
}

/** Publishes one release after the other, each against the register of those before it. */
function successive(...releases: PartialResult[][]): string[][] {
  let register: ReleaseRegister | undefined;
  return releases.map((partials) => {
    const release = releaseOf(partials, { register });
    register = addToRegister(register, release);
    return cellsOf(release);
  });
}

const of = (
  counts: readonly number[],
  subject: readonly string[],
  period = { start: '2025-01-01', end: '2025-12-31' },
): PartialResult => ({ ...countTable(counts), subject: [...subject], period });
const [ab, abc] = [
  ['a', 'b'],
  ['a', 'b', 'c'],
];
const until = (end: string) => ({ start: '2025-01-01', end });
const [first, second] = [until('2025-03-31'), { start: '2025-04-01', end: '2025-06-30' }];

describe('a release after another', () => {
  test.each<[string, PartialResult[][], string[][]]>([
    [
      'hides the same again',
      [[of([5, 30, 40], abc)], [of([5, 30, 40], abc)]],
      [['75 secret secret 40'], ['75 secret secret 40']],
    ],
    [
      'leaves the earlier figures when a correction is of few',
      [[of([20, 30, 40], abc)], [of([23, 30, 40], abc)]],
      [['90 20 30 40'], ['secret secret secret secret']],
    ],
    [
      'hides a cell whose correction is of few, and another with it',
      [[of([20, 30, 40], abc)], [of([23, 50, 40], abc)]],
      [['90 20 30 40'], ['113 secret secret 40']],
    ],
    [
      'does not tell by how few the hidden cells grew',
      [[of([5, 30, 40], abc)], [of([8, 30, 60], abc)]],
      [['75 secret secret 40'], ['98 secret secret secret']],
    ],
    [
      'keeps hidden what was hidden, even when it is large now',
      [[of([5, 30, 40, 50], [...abc, 'd'])], [of([25, 30, 60, 50], [...abc, 'd'])]],
      [['125 secret secret 40 50'], ['165 secret secret 60 50']],
    ],
    [
      'does not tell of the few of a structure that joins',
      [[of([20, 30], ab)], [of([20, 30, 5], abc)]],
      [['50 20 30'], ['secret secret secret secret']],
    ],
    [
      'tells of a structure that joins with enough',
      [[of([20, 30], ab)], [of([20, 30, 15], abc)]],
      [['50 20 30'], ['65 20 30 15']],
    ],
    [
      'does not tell of the few of one more month',
      [[of([20, 30], ab, until('2025-02-28'))], [of([22, 31], ab, until('2025-03-31'))]],
      [['50 20 30'], ['secret secret secret']],
    ],
    [
      'hides only where one more month is of few',
      [[of([20, 30], ab, until('2025-02-28'))], [of([23, 60], ab, until('2025-03-31'))]],
      [['50 20 30'], ['83 secret secret']],
    ],
    [
      'does not tell of the few of a third quarter, when two were published',
      [
        [of([20, 30], ab, first)],
        [of([20, 30], ab, second)],
        [of([42, 62], ab, until('2025-09-30'))],
      ],
      [['50 20 30'], ['50 20 30'], ['secret secret secret']],
    ],
    [
      'does not give back in a quarter what its months hid',
      [
        of([7, 5, 52], abc, until('2025-01-31')),
        of([6, 59, 6], abc, { start: '2025-02-01', end: '2025-02-28' }),
        of([13, 7, 5], abc, { start: '2025-03-01', end: '2025-03-31' }),
        of([26, 71, 63], abc, first),
      ].map((partial) => [partial]),
      [
        ['64 secret secret 52'],
        ['71 secret 59 secret'],
        ['25 13 secret secret'],
        ['160 secret 71 secret'],
      ],
    ],
    [
      'tells the sum of quarters that were published',
      [
        [of([20, 30], ab, first)],
        [of([20, 30], ab, second)],
        [of([40, 60], ab, until('2025-06-30'))],
      ],
      [['50 20 30'], ['50 20 30'], ['100 40 60']],
    ],
  ])('%s', (_, releases, expected) => {
    expect(successive(...releases)).toEqual(expected);
  });

  test('is the same care within one release', () => {
    const partials = [
      of([20, 30], ab, first),
      of([20, 30], ab, second),
      of([42, 62], ab, until('2025-09-30')),
    ];
    expect(cellsOf(releaseOf(partials))).toEqual(['50 20 30', '50 20 30', 'secret secret secret']);
  });
});

test('an audit that knows the earlier releases finds what one without them does not', () => {
  const register = addToRegister(undefined, releaseOf([of([20, 30, 40], abc)]));
  const leaking = releaseOf([of([23, 30, 40], abc)]);
  expect(auditRelease(leaking)).toEqual([]);
  expect(auditRelease(leaking, register).map(({ rule }) => rule)).toContain(
    'disclosure.small-difference',
  );
  const uncovering = releaseOf([of([30, 30, 40], abc)]);
  const hidden = addToRegister(undefined, releaseOf([of([5, 30, 40], abc)]));
  expect(auditRelease(uncovering, hidden).map(({ rule }) => rule)).toContain(
    'disclosure.shown-after-hidden',
  );
});

test('what earlier releases give away by themselves does not keep a later one from coming out', () => {
  // Published without a register: the third structure has 55 - 50.
  const register = [of([20, 30], ab), of([20, 30, 5], abc)].reduce<ReleaseRegister | undefined>(
    (earlier, partial) => addToRegister(earlier, releaseOf([partial])),
    undefined,
  );
  const late = of([20, 30, 5, 40, 50], [...abc, 'd', 'e']);
  expect(cellsOf(releaseOf([late], { register }))).toEqual(['145 secret 30 secret 40 50']);
});

test('a difference of many things that few people may have is not told', () => {
  const contacts = (things: number, persons: number): PartialResult => {
    const partial = of([], abc);
    const people = { atLeast: persons, atMost: persons };
    return { ...partial, strata: [], total: { ...partial.total, n: things, people } };
  };
  // Five contacts a person: 20 more may be four people.
  expect(successive([contacts(500, 100)], [contacts(520, 104)])).toEqual([['500'], ['secret']]);
  expect(successive([contacts(500, 100)], [contacts(600, 120)])).toEqual([['500'], ['600']]);
});

test('what does not add up over time is set against what contains it, not against what it follows', () => {
  const active = (counts: readonly number[], period: { start: string; end: string }) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const cells = counts.map((count) => countCell(count));
    return [
      table(byStructure('pathways-active'), countCell(total), cells, { subject: ab, period }),
    ];
  };
  const month = { start: '2025-03-01', end: '2025-03-31' };
  const [january, march, all] = successive(
    active([20, 30], until('2025-01-31')),
    active([22, 33], month),
    active([40, 60], until('2025-03-31')),
  );
  expect([january, march, all]).toEqual([['50 20 30'], ['55 22 33'], ['100 40 60']]);
  // Of those of the quarter, two of the first structure were not active in March.
  const [, second] = successive(active([22, 33], month), active([24, 60], until('2025-03-31')));
  expect(second).toEqual(['84 secret secret']);
});

describe('a structure that sends late', () => {
  const only = [definition('pathways-opened')];
  const sent = (structure: string, number: number): PartialResult[] =>
    evaluate(
      only,
      times(number, (index) =>
        pathway(`${structure}-${index}`, {
          structure: { type: 'structure', id: structure },
          period: { start: '2025-03-01' },
        }),
      ),
      { period: year2025, sender: { structures: [structure], among: abc } },
    );
  const merged = (...parts: PartialResult[][]): PartialResult[] => {
    const result = merge(parts.flat());
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return [result.value];
  };
  const [a, b] = [sent('a', 30), sent('b', 40)];

  test('is told of when it has enough people, though who is in two structures is not known', () => {
    const [, second = []] = successive(merged(a, b), merged(a, b, sent('c', 15)));
    expect(second.join()).not.toContain('secret');
    expect(second.join()).toMatch(/^85 30 40 15 /);
  });

  test('comes out without anything from which its few people would be found', () => {
    const [first = [], second = []] = successive(merged(a, b), merged(a, b, sent('c', 3)));
    expect(first.join()).toMatch(/^70 30 40 /);
    expect(new Set(second.join(' ').split(' '))).toEqual(new Set(['secret']));
  });
});

test('hours that are read rounded are the same when nothing changed', () => {
  const hours = { ...byStructure('interpreting-hours'), crossings: undefined };
  const cell = (minutes: number) => ({ ...countCell(40), sum: minutes });
  const partial = table(hours, cell(8_930), [cell(5_003), cell(3_927)]);
  expect(successive([partial], [partial])).toEqual([['148.8 83.4 65.5'], ['148.8 83.4 65.5']]);
});

describe('a register that was read', () => {
  const register = addToRegister(undefined, releaseOf([of([20, 30, 40], abc)]));
  const [published] = register.results;

  test('is taken when it is one', () => {
    const read: unknown = JSON.parse(JSON.stringify(register));
    expect(checkReleaseRegister(read)).toEqual({ ok: true, value: register, issues: [] });
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a list', [register], ''],
    ['a partial result', of([20], ['a']), '/kind'],
    ['another version', { ...register, version: 2 }, '/version'],
    ['results that are no list', { ...register, results: 'secret-7' }, '/results'],
    ['more than it should', { ...register, 'secret-7': 1 }, ''],
    ['an own __proto__', JSON.parse('{"__proto__":{"results":[]}}'), '/kind'],
    ['a result that is nothing', { ...register, results: [null] }, '/results/0'],
    [
      'a definition that is none',
      { ...register, results: [published, { ...published, definition: { id: 'secret-7' } }] },
      '/results/1/definition',
    ],
    [
      'a figure that is none',
      {
        ...register,
        results: [{ ...published, result: { ...published?.result, value: 'secret-7' } }],
      },
      '/results/0/result',
    ],
  ])('is refused when it is %s, without a word of what is in it', (_, value, path) => {
    const checked = checkReleaseRegister(value);
    expect(checked.ok).toBe(false);
    expect(checked.issues.some((issue) => issue.path.startsWith(path))).toBe(true);
    expect(JSON.stringify(checked)).not.toContain('secret-7');
  });

  test('gives no more than a hundred issues', () => {
    const results = Array.from({ length: 5_000 }, () => ({ definition: 1, result: 1 }));
    expect(checkReleaseRegister({ ...register, results }).issues).toHaveLength(100);
  });
});

test('a register holds what was published and nothing that was hidden, and survives JSON', () => {
  const planted = 7919;
  const partials = [of([planted, 31_000, 45_000], abc)];
  const release = releaseOf(partials, { threshold: 10_000 });
  const register = addToRegister(undefined, release);
  const text = JSON.stringify(register);
  expect(text).not.toContain(String(planted));
  const read: ReleaseRegister = JSON.parse(text);
  const again = publish(partials, { recordedAt, threshold: 10_000, register: read });
  expect(again).toEqual(publish(partials, { recordedAt, threshold: 10_000, register }));
});

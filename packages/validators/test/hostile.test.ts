import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateRecords } from '../src/index.js';
import { attended, exactly, habitants, make, to } from './examples.js';

const rulesOf = (...args: Parameters<typeof validateRecords>): string[] =>
  validateRecords(...args).map(({ rule, path }) => `${rule} ${path}`);

test('ids that JavaScript objects answer to are ids like others', () => {
  for (const id of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    expect(rulesOf([make('group', 'g', { structure: to('structure', id) })])).toEqual([
      'reference.unresolved /structure',
    ]);
    expect(rulesOf([make('structure', id, { partOf: to('structure', id) })])).toEqual([
      'part-of.cycle /partOf',
    ]);
    const session = make('session', 'e', { step: { model: to('pathway-model', 'm'), step: id } });
    const model = make('pathway-model', 'm');
    expect(rulesOf([session, model])).toEqual(['session.step-unknown /step/step']);
  }
});

test('a chain of 50,000 structures overflows no stack, open or closed', () => {
  const chain = (last: string): string[] =>
    rulesOf(
      Array.from({ length: 50_000 }, (_, at) =>
        make('structure', `s${at}`, {
          partOf: to('structure', at === 49_999 ? last : `s${at + 1}`),
        }),
      ),
    );
  expect(chain('elsewhere')).toEqual(['reference.unresolved /partOf']);
  expect(chain('s0')).toHaveLength(50_000);
});

test('a model of 500 steps, each of which waits for all before it, is judged', () => {
  const steps = Array.from({ length: 500 }, (_, at) => ({
    id: `s${at}`,
    kind: 'other',
    title: 'Étape',
    ...(at === 0 ? {} : { prerequisites: Array.from({ length: at }, (_, before) => `s${before}`) }),
  }));
  expect(rulesOf([make('pathway-model', 'm', { steps })])).toEqual([]);
});

test('numbers that overflow when they are added are still more than the total', () => {
  const byRole = [1, 2].map(() => ({ roles: habitants, count: exactly(Number.MAX_VALUE) }));
  expect(rulesOf(attended({ total: exactly(3), disjoint: true, byRole }))).toEqual([
    'attendance.disjoint-sum /attended/byRole',
  ]);
});

test('the earliest and latest dates that can be written are compared like others', () => {
  const period = { start: '0001-01-01', end: '9999-12-31' };
  const pathway = make('pathway', 'w1', { period });
  const dates = ['0001', '0001-01', '9999-12', '9999-12-31'];
  const records = dates.map((date, at) =>
    make('assessment', `a${at}`, { pathway: to('pathway', 'w1'), date }),
  );
  const found = rulesOf([pathway, ...records]);
  expect(found.filter((issue) => !issue.startsWith('reference.'))).toEqual([]);
});

test('an acyclic chart of parts never breaks the rule on cycles, and one more link back does', () => {
  const charts = fc
    .array(fc.nat(), { minLength: 2, maxLength: 30 })
    .map((seeds) => seeds.map((seed, at) => (at === 0 ? undefined : seed % at)));
  const structures = (chart: readonly (number | undefined)[]) =>
    chart.map((whole, at) =>
      make(
        'structure',
        `s${at}`,
        whole === undefined ? {} : { partOf: to('structure', `s${whole}`) },
      ),
    );
  fc.assert(
    fc.property(charts, fc.nat(), (chart, pick) => {
      expect(rulesOf(structures(chart))).toEqual([]);
      // The root becomes a part of one of its descendants: those between them are in a cycle, and no other.
      const descendant = 1 + (pick % (chart.length - 1));
      const inCycle = new Set([0]);
      for (let at: number | undefined = descendant; at !== undefined; at = chart[at])
        inCycle.add(at);
      const blamed = validateRecords(structures([descendant, ...chart.slice(1)]));
      expect(new Set(blamed.map(({ record }) => record?.id))).toEqual(
        new Set([...inCycle].map((at) => `s${at}`)),
      );
    }),
  );
});

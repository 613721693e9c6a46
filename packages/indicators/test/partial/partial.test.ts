import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkPartialResult,
  indicatorHash,
  type PartialResult,
  publish,
  readPartialResult,
  writePartialResult,
} from '../../src/index.js';
import { cell, opened, partialOf } from '../merge/partials.js';

/** The rules that refuse a value, each with where. */
function issuesOf(value: unknown): string[] {
  const result = checkPartialResult(value);
  if (result.ok) throw new Error('It was accepted.');
  for (const { message } of result.issues) {
    expect(message.fr).not.toBe('');
    expect(message.en).not.toBe('');
  }
  return result.issues.map(({ rule, path }) => `${rule} ${path}`);
}

const plain = opened('msp-inventee', 12);
const total = (more: Partial<PartialResult['total']>): PartialResult => ({
  ...plain,
  total: { ...plain.total, ...more },
});

test('a partial result is one, and its text is always the same', () => {
  expect(checkPartialResult(plain)).toEqual({ ok: true, value: plain, issues: [] });
  const text = writePartialResult(plain);
  expect(readPartialResult(text)).toMatchObject({ ok: true });
  const { strata, ...others } = plain;
  expect(writePartialResult({ strata, ...others })).toBe(text);
});

test('a release is refused, whole or in part, and says what it is', () => {
  const published = publish([plain], { recordedAt: '2026-01-15T08:00:00Z' });
  if (!published.ok) throw new Error('It was not published.');
  expect(issuesOf(published.value)).toEqual(['partial.release ']);
  expect(issuesOf(published.value.results[0])).toEqual(['partial.release ']);
  expect(readPartialResult(JSON.stringify(published.value))).toMatchObject({
    issues: [{ rule: 'partial.release' }],
  });
});

test('a text that is no JSON, or has a key that JavaScript reserves, is refused', () => {
  expect(readPartialResult('{')).toMatchObject({ issues: [{ rule: 'json.syntax' }] });
  expect(readPartialResult('{"__proto__":{"kind":"partial"}}')).toMatchObject({
    issues: [{ rule: 'json.forbidden-key' }],
  });
});

test.each([
  ['nothing', undefined, 'field.required '],
  ['null', null, 'field.object-expected '],
  ['a list', [plain], 'field.object-expected '],
  ['another kind', { ...plain, kind: 'parcel' }, 'field.not-allowed /kind'],
  ['an unknown field', { ...plain, note: 'x' }, 'field.unknown '],
  ['a short hash', { ...plain, hash: 'abc' }, 'field.format /hash'],
  ['a day that is none', { ...plain, asOf: '2025-02-30' }, 'time.not-a-day /asOf'],
  ['half a thing', total({ n: 11.5 }), 'field.whole-number-expected /total/n'],
  ['too many things', total({ n: 2 ** 53 }), 'field.too-big /total/n'],
  ['fewer than none', { ...plain, unplaced: -1 }, 'field.too-small /unplaced'],
  ['minus zero', { ...plain, unplaced: -0 }, 'number.negative-zero /unplaced'],
  ['a bare histogram', total({ histogram: [[1, 0]] }), 'field.format /total/histogram'],
  [
    'empty pseudonyms',
    total({ people: { atLeast: 1, atMost: 1, pseudonyms: [''] } }),
    'field.format /total/people/pseudonyms',
  ],
  [
    'a code that no stratum has',
    { ...plain, strata: [{ dimension: 'structure', code: 'a b', cell: cell() }] },
    'field.format /strata/0/code',
  ],
])('%s is refused by its shape', (_, value, expected) => {
  expect(issuesOf(value)).toContain(expected);
});

const proportion = partialOf('pathway-dropout', 'msp-inventee', {
  n: 10,
  numerator: 4,
  people: { atLeast: 10, atMost: 10 },
  numeratorPeople: { atLeast: 4, atMost: 4 },
  complementPeople: { atLeast: 6, atMost: 6 },
});
const median = partialOf('pathway-duration-median', 'msp-inventee', {
  n: 3,
  histogram: [
    [2, 1],
    [9, 2],
  ],
});
const ratio = partialOf('attendance-rate', 'msp-inventee', {
  n: 1,
  sum: 4,
  of: cell({ n: 1, sum: 3 }),
});
const withStructures: PartialResult['definition'] = {
  ...ratio.definition,
  dimensions: [{ id: 'structure', partition: false }],
};
const withTotal = (partial: PartialResult, more: Partial<PartialResult['total']>) => ({
  ...partial,
  total: { ...partial.total, ...more },
});
const [stratum] = plain.strata;
if (stratum === undefined) throw new Error('This result has strata.');

test('the cells that the following ones change are right', () => {
  for (const value of [proportion, median, ratio]) expect(checkPartialResult(value).ok).toBe(true);
});

test.each<[string, unknown, string]>([
  ['the hash of another definition', { ...plain, hash: proportion.hash }, 'partial.hash /hash'],
  [
    'another meaning under the same hash',
    { ...plain, definition: { ...plain.definition, time: 'overlap' } },
    'partial.hash /hash',
  ],
  [
    'an end before its start',
    { ...plain, period: { start: '2025-12-31', end: '2025-01-01' } },
    'time.end-before-start /period/end',
  ],
  ['structures out of order', { ...plain, subject: ['b', 'a'] }, 'partial.subject-order /subject'],
  ['a structure twice', { ...plain, subject: ['a', 'a'] }, 'partial.subject-order /subject'],
  ['more than all', withTotal(proportion, { numerator: 11 }), 'partial.numerator /total'],
  ['a numerator of a count', total({ numerator: 1 }), 'partial.numerator /total'],
  [
    'a histogram out of order',
    withTotal(median, {
      histogram: [
        [9, 2],
        [2, 1],
      ],
    }),
    'partial.histogram /total',
  ],
  [
    'a value twice',
    withTotal(median, {
      histogram: [
        [9, 2],
        [9, 1],
      ],
    }),
    'partial.histogram /total',
  ],
  ['a histogram of fewer', withTotal(median, { histogram: [[9, 2]] }), 'partial.histogram /total'],
  ['no histogram', withTotal(median, { histogram: [] }), 'partial.histogram /total'],
  ['a largest value of a count', total({ max: 3 }), 'partial.max /total'],
  [
    'no largest value',
    partialOf('aci-user-involvement-level', 'msp-inventee', { n: 1 }),
    'partial.max /total',
  ],
  ['bounds the wrong way', total({ people: { atLeast: 3, atMost: 2 } }), 'partial.bounds /total'],
  [
    'more values than things',
    total({ distinct: { atLeast: 13, atMost: 13 } }),
    'partial.bounds /total',
  ],
  [
    'people behind nothing',
    partialOf('pathways-opened', 'msp-inventee', { people: { atLeast: 1, atMost: 1 } }),
    'partial.bounds /total',
  ],
  [
    'a side of more people than the whole',
    withTotal(proportion, { numeratorPeople: { atLeast: 11, atMost: 11 } }),
    'partial.bounds /total',
  ],
  [
    'another side of more people than the whole',
    withTotal(proportion, { complementPeople: { atLeast: 11, atMost: 11 } }),
    'partial.bounds /total',
  ],
  [
    'the numerator of a ratio that cannot be',
    withTotal(ratio, { of: cell({ n: 1, sum: 3, distinct: { atLeast: 2, atMost: 2 } }) }),
    'partial.bounds /total/of',
  ],
  [
    'the numerator of a ratio, in a stratum, above the total',
    {
      ...ratio,
      definition: withStructures,
      hash: indicatorHash(withStructures),
      strata: [
        {
          dimension: 'structure',
          code: 'msp-inventee',
          cell: cell({ n: 1, sum: 4, of: cell({ n: 2, sum: 3 }) }),
        },
      ],
    },
    'partial.stratum-above-total /strata/0',
  ],
  [
    'pseudonyms of fewer',
    {
      ...total({ people: { atLeast: 12, atMost: 12, pseudonyms: ['x'] } }),
      sharedScope: { scope: 'region-inventee' },
    },
    'partial.bounds /total',
  ],
  [
    'pseudonyms of no scope',
    withTotal(proportion, { numeratorPeople: { atLeast: 1, atMost: 1, pseudonyms: ['x'] } }),
    'partial.scope /sharedScope',
  ],
  ['a ratio of a count', total({ of: cell() }), 'partial.ratio /total'],
  [
    'half a ratio',
    partialOf('attendance-rate', 'msp-inventee', { n: 1, sum: 4 }),
    'partial.ratio /total',
  ],
  [
    'unplaced numerators of a count',
    { ...plain, unplacedNumerator: 0 },
    'partial.ratio /unplacedNumerator',
  ],
  [
    'a breakdown that the definition has not',
    { ...plain, strata: [{ ...stratum, dimension: 'funder' }] },
    'partial.stratum /strata/0',
  ],
  [
    'a stratum twice',
    { ...plain, strata: [...plain.strata, stratum] },
    `partial.stratum /strata/${plain.strata.length}`,
  ],
  [
    'a stratum above the total',
    { ...plain, strata: [{ ...stratum, cell: { ...stratum.cell, n: 13 } }] },
    'partial.stratum-above-total /strata/0',
  ],
  ['strata that do not add up', { ...plain, strata: [] }, 'partial.strata-sum /strata'],
])('%s is refused, for it cannot be true', (_, value, expected) => {
  expect(issuesOf(value)).toContain(expected);
});

test('a result of a declared figure is refused: nothing computes it', () => {
  expect(issuesOf(partialOf('people-reached', 'msp-inventee', {}))).toContain(
    'partial.declared /definition/measure',
  );
});

test('a wrong definition is told by where it is wrong', () => {
  const definition = { ...plain.definition, unit: 'parsecs' };
  expect(issuesOf({ ...plain, definition })).toEqual(['field.not-allowed /definition/unit']);
});

test('a definition nested without end, or strata without number, are refused quickly and briefly', () => {
  let population: unknown = { field: 'status', eq: 'active' };
  for (let depth = 0; depth < 100_000; depth += 1) population = { not: population };
  const definition = { ...plain.definition, population };
  expect(issuesOf({ ...plain, definition })).toEqual(['data.too-deep /definition']);
  const strata = Array.from({ length: 200_000 }, () => ({}));
  expect(issuesOf({ ...plain, strata })).toHaveLength(101);
});

/** Every place of a JSON value, as the keys that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
  ];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      String(index) === key ? withAt(item, rest, replacement) : item,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: withAt(Reflect.get(value, key), rest, replacement) };
}

const SECRET = 'nom-de-personne-inventee';

test('whatever is put wherever, a result is accepted or refused, and no issue holds a value', () => {
  const base: unknown = JSON.parse(writePartialResult(proportion));
  const places = placesOf(base);
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      SECRET,
      { [SECRET]: SECRET },
      [SECRET],
      -1,
      1e308,
      2 ** 53,
      0.1,
      '',
      '\u0000',
      null,
      [],
      {},
    ),
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), hostile, (place, value) => {
      const result = checkPartialResult(withAt(base, place, value));
      if (!result.ok) refused += 1;
      expect(result.ok || result.issues.length > 0).toBe(true);
      expect(JSON.stringify(result.issues)).not.toContain(SECRET);
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(1000);
});

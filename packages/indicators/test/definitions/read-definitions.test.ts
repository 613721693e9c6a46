import { type Issue, pointer } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDefinitions } from '../../src/index.js';
import { budget, goals } from './definitions.js';

const told = (issues: readonly Issue[]): [string, string][] =>
  issues.map(({ rule, path }) => [rule, path]);

describe('definitions that are right', () => {
  // What is undefined has no JSON.
  const plain: unknown = JSON.parse(JSON.stringify([goals, budget]));

  it('are read from a text: one definition or a list of them', () => {
    expect(readDefinitions(JSON.stringify(goals))).toEqual({
      ok: true,
      value: [goals],
      issues: [],
    });
    expect(readDefinitions(JSON.stringify([goals, budget]))).toEqual({
      ok: true,
      value: plain,
      issues: [],
    });
  });

  it('are read from the value of a text', () => {
    expect(readDefinitions(plain)).toEqual({ ok: true, value: plain, issues: [] });
    expect(readDefinitions([])).toEqual({ ok: true, value: [], issues: [] });
  });

  it('come with the warnings on them', () => {
    const read = readDefinitions([goals, { ...goals, unit: 'people' }], { path: 'nos.json' });
    expect(read.ok).toBe(true);
    expect(read.issues).toMatchObject([
      { rule: 'definition.unit', severity: 'warning', path: '/1/unit', at: { file: 'nos.json' } },
    ]);
  });
});

describe('what is wrong is told at its place in the file', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['a text that is no JSON', '{', [['json.syntax', '']]],
    ['a reserved key', '{"__proto__": {}}', [['json.forbidden-key', '']]],
    ['a text', '"pathways-opened"', [['field.object-expected', '']]],
    ['nothing', undefined, [['field.required', '']]],
    ['no definition', '[[]]', [['field.object-expected', '/0']]],
    ['a record of another type', { ...goals, type: 'pathway' }, [['field.not-allowed', '/type']]],
    ['a missing field', { ...goals, unit: undefined }, [['field.required', '/unit']]],
    ['an unknown field', { ...goals, formula: 'a / b' }, [['field.unknown', '']]],
    [
      'a path that is none',
      { ...goals, population: { field: '__proto__.x', exists: true } },
      [['field.format', '/population/field']],
    ],
    [
      'what the definition says',
      [goals, { ...goals, unnest: 'status', population: undefined, measure: { kind: 'count' } }],
      [
        ['definition.not-a-list', '/1/unnest'],
        ['definition.unit', '/1/unit'],
      ],
    ],
  ])('%s', (_what, given, expected) => {
    const read = readDefinitions(given, { path: 'nos.json' });
    expect(read.ok).toBe(false);
    expect(told(read.issues)).toEqual(expected);
    for (const { at } of read.issues) expect(at).toEqual({ file: 'nos.json' });
  });

  it('and one wrong definition refuses the file', () => {
    expect(readDefinitions([goals, { ...budget, base: 'person' }]).ok).toBe(false);
  });

  it('with the schema that says what to write', () => {
    const [issue] = readDefinitions({ ...goals, unit: 'kilos' }).issues;
    expect(issue?.hint?.fr).toContain('schemas/fr/indicator-definition.json');
    expect(issue?.hint?.en).toContain('schemas/en/indicator-definition.json');
    expect(issue?.hint?.en).toContain('percent');
  });
});

/** Every place of a value, with what stands there. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], inner: unknown): unknown {
  if (key === undefined) return inner;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) =>
      String(at) === key ? withAt(item, rest, inner) : item,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === key ? withAt(item, rest, inner) : item,
    ]),
  );
}

it('never throws, whatever stands anywhere, and tells a place that is there', () => {
  const definitions: unknown = JSON.parse(JSON.stringify([goals, budget]));
  const wrong = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('constructor', 'item.constructor', 'item', 'item.item.item', '', 'a.b.c.d.e'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(definitions)), wrong, (path, value) => {
      const given = withAt(definitions, path, value);
      const places = new Set(placesIn(given).map(pointer));
      for (const issue of readDefinitions(given).issues) {
        // A field that lacks is named too.
        const above = issue.path.slice(0, issue.path.lastIndexOf('/'));
        expect(places.has(issue.path) || places.has(above)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

import { describe, expect, it } from 'vitest';
import { type FieldShape, leavesOf, RecordShape } from '../src/dictionary/index.js';
import { isMissing, recordTypes } from '../src/index.js';
import { allExamples } from './examples.js';

/** Every value of a record that is no object nor list, with where it stands. What stands for a missing one is none. */
function valuesIn(
  value: unknown,
  path: readonly string[] = [],
): (readonly [path: readonly string[], value: unknown])[] {
  if (isMissing(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesIn(item, [...path, '*']));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => valuesIn(inner, [...path, name]));
}

function takes(shape: FieldShape, value: unknown): boolean {
  switch (shape.kind) {
    case 'code':
      return typeof value === 'string' && shape.codes.includes(value);
    case 'text':
    case 'open-code':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && /^\d{4}/.test(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return false;
  }
}

// The language of filters is said in a sentence: a filter, in a definition, has no fields that are told apart.
const ofFilters = /^(?:population|measure)\b/;

describe.each(recordTypes)('the fields of %s', (type) => {
  const shape = new RecordShape(type);

  it('hold what the examples have there', () => {
    const values = allExamples
      .filter((record) => record.type === type)
      .flatMap((record) => valuesIn(record))
      .filter(([path]) => type !== 'indicator-definition' || !ofFilters.test(path.join('/')));
    expect(values.length).toBeGreaterThan(3);
    const wrong = values.filter(
      ([path, value]) => !shape.at(path).some((form) => takes(form, value)),
    );
    expect(wrong.map(([path]) => path.join('/'))).toEqual([]);
  });

  it('are those of the dictionary', () => {
    const paths = leavesOf(type).map(({ path }) => path);
    const absent = paths.filter((path) => shape.at(path.split('/').slice(1)).length === 0);
    expect(absent.filter((path) => !ofFilters.test(path.slice(1)))).toEqual([]);
  });
});

describe('the shape of a field', () => {
  const pathway = new RecordShape('pathway');

  it.each<[string[], FieldShape[]]>([
    [
      ['needs', '*', 'dimension'],
      [{ kind: 'code', codes: ['medical', 'psychological', 'social'] }],
    ],
    [['subject', 'type'], [{ kind: 'code', codes: ['person', 'group'] }]],
    [['type'], [{ kind: 'code', codes: ['pathway'] }]],
    [['period', 'start'], [{ kind: 'date' }]],
    [['title'], [{ kind: 'text' }]],
    [['closure'], [{ kind: 'object' }]],
    [['needs'], [{ kind: 'list' }]],
    [['needs', 'dimension'], []],
    [['closure', 'missing'], []],
    [['closure', 'reason', 'missing'], []],
    [['constructor'], []],
    [['__proto__'], []],
    [['nothing'], []],
  ])('%j', (path, expected) => {
    expect(pathway.at(path)).toEqual(expected);
  });

  it('tells the codes that an open list of ours has', () => {
    const [theme] = pathway.at(['needs', '*', 'theme', 'code']);
    expect(theme).toMatchObject({ kind: 'open-code', codes: expect.arrayContaining(['alcool']) });
    expect(pathway.at(['needs', '*', 'theme', 'system'])).toEqual([{ kind: 'text' }]);
  });

  it('tells numbers apart', () => {
    expect(new RecordShape('contact').at(['durationMinutes'])).toEqual([{ kind: 'integer' }]);
    expect(new RecordShape('session').at(['attended', 'total', 'value'])).toEqual([
      { kind: 'number' },
    ]);
  });

  it('gives the names that stand at a place', () => {
    expect(pathway.fieldsAt(['closure'])).toEqual(['outcome', 'reason']);
    expect(pathway.fieldsAt(['needs', '*'])).toContain('theme');
    expect(pathway.fieldsAt(['status'])).toEqual([]);
  });
});

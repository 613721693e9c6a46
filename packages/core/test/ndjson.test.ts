import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type AnyRecord,
  catalogue,
  countByType,
  DatasetReader,
  formatDatasetJson,
  formatLine,
  formatNdjson,
  parseDatasetJson,
  parseLine,
  parseNdjson,
  type ReadLine,
  readNdjson,
  recordsOf,
  schemaVersion,
} from '../src/index.js';
import { allExamples, examples, manifest } from './examples.js';

const own = Object.getOwnPropertyNames(Object.prototype);

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

const head = formatLine(manifest);
const person = formatLine(examples.person);
const group = formatLine(examples.group);
const structure = formatLine(examples.structure);

/** The text of lines, read: the rule, line and path of each issue, and the ids of the records kept. */
function read(...lines: string[]) {
  const { issues, records } = parseNdjson(lines.join('\n'));
  return {
    issues: issues.map(({ rule, at, path }) => [rule, at?.line, path]),
    kept: records.map(({ id }) => id),
  };
}

async function gather(lines: Iterable<string> | AsyncIterable<string>): Promise<ReadLine[]> {
  const found: ReadLine[] = [];
  for await (const line of readNdjson(lines)) found.push(line);
  return found;
}

describe('a dataset', () => {
  it('comes back from NDJSON, whatever the order of its records', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...allExamples]), (records) => {
        const text = formatNdjson({ manifest, records });
        expect(text.split('\n')).toHaveLength(records.length + 2);
        expect(parseNdjson(text)).toEqual({ manifest, records, refused: [], issues: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('comes back from one JSON object', () => {
    const text = formatDatasetJson({ manifest, records: allExamples });
    expect(parseDatasetJson(text)).toEqual({
      manifest,
      records: allExamples,
      refused: [],
      issues: [],
    });
    expect(parseDatasetJson(`\ufeff${text}`).issues).toEqual([]);
  });

  it('is written on one line a record, even when its texts hold line separators', () => {
    const record: AnyRecord = { ...examples.group, name: 'un\ndeux\u2028trois\u2029quatre' };
    const text = formatNdjson({ manifest, records: [record] });
    expect(text.match(/\n/g)).toHaveLength(2);
    expect(parseNdjson(text).records).toEqual([record]);
  });

  it('counts its records, and gives those of one type', () => {
    const records = [examples.person, examples.group, { ...examples.person, id: 'personne-2' }];
    expect(countByType(records)).toEqual({ person: 2, group: 1 });
    expect(recordsOf(records, 'person').map(({ id }) => id)).toEqual(['personne-1', 'personne-2']);
    expect(recordsOf(records, 'session')).toEqual([]);
  });
});

describe('a bad line', () => {
  it.each([
    ['cut short', person.slice(0, -10), 'json.syntax', ''],
    ['with something after it', `${person},`, 'json.syntax', ''],
    ['with two records', `${person}${person}`, 'json.syntax', ''],
    ['with single quotes', "{'type':'person'}", 'json.syntax', ''],
    ['with NaN', '{"type":"person","birthYear":NaN}', 'json.syntax', ''],
    ['of NUL', '\u0000', 'json.syntax', ''],
    ['with NUL after the record', `${person}\u0000`, 'json.syntax', ''],
    ['with a raw tab in a text', '{"type":"per\tson"}', 'json.syntax', ''],
    ['of a list', '[]', 'record.not-an-object', ''],
    ['of a number', '42', 'record.not-an-object', ''],
    ['of null', 'null', 'record.not-an-object', ''],
    ['of a text', '"person"', 'record.not-an-object', ''],
    ['without a type', '{}', 'record.unknown-type', '/type'],
    ['of an unknown type', '{"type":"patient","id":"a"}', 'record.unknown-type', '/type'],
    ['of an inherited type', '{"type":"toString","id":"a"}', 'record.unknown-type', '/type'],
    ['with a wrong value', person.replace('1970', '"1970"'), 'field.number-expected', '/birthYear'],
    [
      'with a number too big',
      person.replace('1970', '1e999'),
      'field.number-expected',
      '/birthYear',
    ],
    [
      'with the escape of NUL',
      group.replace('Groupe', '\\u0000'),
      'text.control-character',
      '/name',
    ],
    ['with a lone surrogate', group.replace('Groupe', '\\ud800'), 'text.lone-surrogate', '/name'],
    [
      'with a negative zero',
      structure.replace('"fte":1.5', '"fte":-0'),
      'number.negative-zero',
      '/staffing/0/fte',
    ],
  ])('%s is told with its number, and the others are kept', (_, line, rule, path) => {
    expect(read(head, group, line, '', structure)).toEqual({
      issues: [[rule, 3, path]],
      kept: ['groupe-1', 'msp-1'],
    });
  });

  it.each([
    ['__proto__', '{"__proto__":{"polluted":true},"type":"person"}'],
    ['__proto__, escaped', '{"\\u005f\\u005fproto\\u005F\\u005f":{"polluted":true}}'],
    ['__proto__, with spaces', '{"__proto__"  :  {"polluted":true}}'],
    ['__proto__ inside', person.replace('"version":2', '"version":2,"__proto__":{"polluted":1}')],
    ['__proto__ in a list', '{"type":"person","sources":[[{"__proto__":{"polluted":true}}]]}'],
    ['__proto__ of null', '{"type":"person","__proto__":null}'],
    ['constructor.prototype', '{"constructor":{"prototype":{"polluted":true}}}'],
    [
      'constructor.prototype, escaped',
      '{"\\u0063onstructor":{"\\u0070rototype":{"polluted":true}}}',
    ],
    [
      'constructor.prototype inside',
      person.replace('"version":2', '"version":2,"constructor":{"prototype":{"polluted":1}}'),
    ],
  ])('with the reserved key %s is refused', (_, line) => {
    expect(read(head, line, group)).toEqual({
      issues: [['json.forbidden-key', 2, '']],
      kept: ['groupe-1'],
    });
    expect(parseDatasetJson(`{"manifest":${head},"records":[${line}]}`)).toMatchObject({
      records: [],
      issues: [{ rule: 'json.forbidden-key' }],
    });
  });

  it.each(['constructor', 'prototype', 'toString', 'hasOwnProperty', 'polluted'])(
    'with the key %s has an unknown field like any other',
    (key) => {
      expect(read(head, person.replace('{', `{"${key}":1,`), group)).toEqual({
        issues: [['field.unknown', 2, '']],
        kept: ['groupe-1'],
      });
    },
  );
});

describe('a very deep or very large line', () => {
  const depth = 100_000;
  const lists = '['.repeat(depth) + ']'.repeat(depth);
  const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const definition = formatLine({
    ...examples['indicator-definition'],
    population: { field: 'x', eq: 1 },
  });
  const condition = '{"field":"x","eq":1}';

  it.each([
    ['lists alone', lists, 'record.not-an-object', ''],
    ['objects alone', objects, 'record.unknown-type', '/type'],
    ['lists instead of a text', group.replace('"Groupe des Exemples"', lists)],
    ['objects instead of a text', group.replace('"Groupe des Exemples"', objects)],
    ['lists in an unknown field', group.replace('{', `{"a":${lists},`)],
    [
      'conditions',
      definition.replace(condition, '{"not":'.repeat(depth) + condition + '}'.repeat(depth)),
    ],
  ])('of 100,000 nested %s gives an issue', (_, line, rule = 'data.too-deep', path = '') => {
    expect(line.length).toBeGreaterThan(depth);
    expect(read(head, line, person)).toEqual({
      issues: [[rule, 2, path]],
      kept: ['personne-1'],
    });
  });

  it('of 200,000 conditions side by side, each wrong, gives issues', () => {
    const line = definition.replace(condition, `{"and":[${Array(200_000).fill('1').join(',')}]}`);
    const { issues, kept } = read(head, line, person);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(([, at]) => at === 2)).toBe(true);
    expect(kept).toEqual(['personne-1']);
  });

  it('of more wrong texts than anybody reads gives the first issues', () => {
    const line = structure.replace('"MSP des Exemples"', Array(100_000).fill('1').join(','));
    const { issues, kept } = read(head, line, person);
    expect(issues).toHaveLength(101);
    expect(issues[0]).toEqual(['field.text-expected', 2, '/aliases/0']);
    expect(issues[100]).toEqual(['data.more-issues', 2, '']);
    expect(kept).toEqual(['personne-1']);
  });

  it('of more values than a record has is refused as a whole', () => {
    const line = structure.replace('"MSP des Exemples"', Array(1_000_000).fill('1').join(','));
    expect(read(head, line, person)).toEqual({
      issues: [['data.too-large', 2, '']],
      kept: ['personne-1'],
    });
  });
});

describe('the lines of a file', () => {
  it('may end in CRLF, be blank, and start with a byte order mark', () => {
    const text = `\ufeff${head}\r\n\r\n  \t\n${person}\r\n\n${group}`;
    expect(parseNdjson(text)).toEqual({
      manifest,
      records: [examples.person, examples.group],
      refused: [],
      issues: [],
    });
  });

  it('are numbered with the blank ones', () => {
    expect(read('\ufeff', head, '', '', 'x', '\r', '{').issues).toEqual([
      ['json.syntax', 5, ''],
      ['json.syntax', 7, ''],
    ]);
  });

  it('keep the records when all their order is wrong', () => {
    expect(read(person, group, head)).toEqual({ issues: [], kept: ['personne-1', 'groupe-1'] });
  });

  it.each(['', '\n', '\ufeff', '\r\n\r\n'])('%j say that there is no manifest', (text) => {
    expect(parseNdjson(text)).toMatchObject({
      manifest: undefined,
      records: [],
      issues: [{ rule: 'dataset.no-manifest', path: '' }],
    });
  });

  it('give the same one by one as together', async () => {
    const wrong = person.replace('"meta"', '"wrong"');
    const lines = [`\ufeff${head}`, '', person.slice(1), group, '{}', `${structure}\r`, wrong];
    async function* stream(): AsyncGenerator<string> {
      yield* lines;
    }
    const reader = new DatasetReader();
    for (const { line, result } of await gather(stream())) reader.add(result, line);
    expect(reader.end()).toEqual(parseNdjson(lines.join('\n')));
    expect((await gather(lines)).map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7]);
  });
});

describe('a record that is refused', () => {
  const wrong = { ...examples.structure, opened: '25/03/2020' };
  const named = [{ type: 'structure', id: examples.structure.id }];

  it('is named apart from those that were read, whatever else is wrong', () => {
    for (const one of [wrong, { ...named[0] }, { ...wrong, meta: 1, 'un-champ': {} }]) {
      const lines = parseNdjson(`${head}\n${JSON.stringify(one)}\n${person}`);
      expect(lines).toMatchObject({ records: [examples.person], refused: named });
      const document = { manifest, records: [one, examples.person] };
      expect(parseDatasetJson(JSON.stringify(document))).toMatchObject({
        records: [examples.person],
        refused: named,
      });
    }
  });

  it('is not named when its type or its id is wrong, and a manifest never is', () => {
    const id = (value: unknown) => ({ ...wrong, id: value });
    const nameless = [id('a b'), id(''), id('a'.repeat(65)), id(7), id(undefined), id(['a'])];
    const typeless = ['manifest', 'toString', 'Structure', 7, null, [], undefined].map((type) => ({
      ...wrong,
      type,
    }));
    for (const one of [...nameless, ...typeless, [wrong], { wrong }]) {
      const read = parseNdjson(JSON.stringify(one));
      expect(read).toMatchObject({ records: [], refused: [] });
      expect(read.issues.length).toBeGreaterThan(0);
    }
  });
});

describe('a text cut or damaged anywhere', () => {
  const records = [examples.person, examples.group, examples.merge];
  const text = formatNdjson({ manifest, records });

  it('keeps every line before the cut, and tells the line that is cut', () => {
    fc.assert(
      fc.property(fc.nat(text.length), (length) => {
        const cut = text.slice(0, length);
        const whole = cut.split('\n').length - 1;
        const last = cut.slice(cut.lastIndexOf('\n') + 1);
        const isWhole = last !== '' && text.charAt(length) === '\n';
        const result = parseNdjson(cut);
        const lines = whole + (isWhole ? 1 : 0);
        expect(result.records).toEqual(records.slice(0, Math.max(0, lines - 1)));
        const told = result.issues.filter(({ at }) => at !== undefined);
        expect(told).toMatchObject(
          last === '' || isWhole ? [] : [{ rule: 'json.syntax', at: { line: whole + 1 } }],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, and keeps the other lines', () => {
    const sign = fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ',',
      ':',
      '\\',
      '0',
      '-',
      'é',
      '\u0000',
      '\ud800',
      ' ',
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), sign, (place, replacement) => {
        const damaged = text.slice(0, place) + replacement + text.slice(place + 1);
        const line = text.slice(0, place).split('\n').length;
        const result = parseNdjson(damaged);
        // A line feed that was damaged makes one line of two.
        const lost = text.charAt(place) === '\n' ? [line, line + 1] : [line];
        const kept = records.filter((_, index) => !lost.includes(index + 2));
        expect(result.records).toEqual(expect.arrayContaining(kept));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the manifest', () => {
  const line = (change: object): string => JSON.stringify({ ...manifest, ...change });

  it('may be missing: the records are kept, and the dataset says so', () => {
    expect(read(person)).toEqual({
      issues: [['dataset.no-manifest', undefined, '']],
      kept: ['personne-1'],
    });
    expect(parseDatasetJson(`{"records":[${person}]}`)).toEqual({
      manifest: undefined,
      records: [examples.person],
      refused: [],
      issues: [expect.objectContaining({ rule: 'dataset.no-manifest' })],
    });
  });

  it('may be repeated at the end, where the last one stands', () => {
    const last = { ...manifest, counts: { person: 1 }, hash: 'c'.repeat(64) };
    expect(parseNdjson([head, person, formatLine(last)].join('\n'))).toEqual({
      manifest: last,
      records: [examples.person],
      refused: [],
      issues: [],
    });
  });

  it('may not contradict itself', () => {
    expect(read(head, person, line({ namespace: 'urn:autre' }), group)).toEqual({
      issues: [['dataset.two-manifests', 3, '/namespace']],
      kept: ['personne-1', 'groupe-1'],
    });
  });

  it.each(['0.3.0', '1.0.0', '9999.0.0'])('of version %s asks for newer software', (version) => {
    const { issues, kept } = read(line({ schemaVersion: version }), person);
    expect(issues).toContainEqual(['dataset.newer-schema', 1, '/schemaVersion']);
    expect(kept).toEqual(['personne-1']);
  });

  it('of a newer version asks for newer software even when it has fields of that version', () => {
    const { issues } = read(line({ schemaVersion: '1.0.0', futureField: 'x' }), person);
    expect(issues).toContainEqual(['dataset.newer-schema', 1, '/schemaVersion']);
  });

  it.each([schemaVersion, '0.0.1', '0.1.99', '0.2.99'])('of version %s is read', (version) => {
    expect(read(line({ schemaVersion: version }), person).issues).toEqual([]);
  });

  it.each([
    [{ namespace: undefined }, 'field.required', '/namespace'],
    [{ namespace: 'exemple' }, 'field.format', '/namespace'],
    [{ namespace: 'javascript:alert(1)' }, 'field.format', '/namespace'],
    [{ producer: ' ' }, 'text.blank', '/producer'],
    [{ schemaVersion: '1' }, 'field.format', '/schemaVersion'],
    [{ created: '2026-01-05' }, 'time.not-an-instant', '/created'],
    [{ counts: { structure: -1 } }, 'field.too-small', '/counts/structure'],
    [{ counts: { structure: 1.5 } }, 'field.whole-number-expected', '/counts/structure'],
    [{ counts: { patient: 1 } }, 'field.unknown', '/counts'],
    [{ hash: 'A'.repeat(64) }, 'field.format', '/hash'],
    [{ records: [] }, 'field.unknown', ''],
  ])('with %j has an issue: %s at "%s"', (change, rule, path) => {
    const { issues, kept } = read(line(change), person);
    expect(issues).toContainEqual([rule, 1, path]);
    expect(issues).toHaveLength(1);
    expect(kept).toEqual(['personne-1']);
  });
});

describe('a dataset in one JSON object', () => {
  it('gives the path of each issue from its root, and keeps the good records', () => {
    const wrong = { ...examples.group, name: '' };
    const text = JSON.stringify({
      manifest: { ...manifest, producer: 1 },
      records: [examples.person, wrong, null, { type: 'x' }, examples.merge],
    });
    const { records, issues } = parseDatasetJson(text);
    expect(records).toEqual([examples.person, examples.merge]);
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual(
      expect.arrayContaining([
        ['field.text-expected', '/manifest/producer'],
        ['text.blank', '/records/1/name'],
        ['record.not-an-object', '/records/2'],
        ['record.unknown-type', '/records/3/type'],
      ]),
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '1',
    '"x"',
    '{',
    '{"manifest":{}}',
    '{"records":{}}',
    '['.repeat(100_000),
  ])('%# that is none gives an issue', (text) => {
    const { records, issues } = parseDatasetJson(text);
    expect(records).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  });
});

describe('one line', () => {
  it('is a record or the manifest', () => {
    expect(parseLine(head)).toEqual({ ok: true, value: manifest, issues: [] });
    expect(parseLine(person)).toEqual({ ok: true, value: examples.person, issues: [] });
    for (const definition of catalogue) {
      expect(parseLine(formatLine(definition))).toMatchObject({ ok: true, value: definition });
    }
  });

  it('keeps the last of two fields of the same name, as JSON does', () => {
    const twice = group.replace('{', '{"name":"Premier",');
    expect(parseLine(twice)).toMatchObject({ ok: true, value: { name: 'Groupe des Exemples' } });
  });
});

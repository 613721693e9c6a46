import { CivilDate, OffsetDateTime } from '@santeparticipative/core';
import type { Json } from './json.js';
import {
  inLines,
  inRecords,
  inValues,
  type LineMistake,
  type RecordMistake,
  type ValueMistake,
} from './single-mistake.js';

/** A line after all others. */
const after =
  (line: string) =>
  (lines: readonly string[]): string[] => [...lines, line];

/** The same lines with a piece of text for another. */
const instead =
  (old: string, text: string) =>
  (lines: readonly string[]): string[] =>
    lines.map((line) => line.replace(old, text));

const person = (more: string): string =>
  `{"type":"person","id":"tard-venue","meta":{"version":1,"recordedAt":"2026-01-05T09:00:00Z","status":"active"}${more}}`;

const lines: readonly LineMistake[] = [
  {
    what: 'a line that was cut',
    wrong: after('{"type":"person","id":"coupee-en-deux'),
    right: after(person('')),
    words: ['coupee-en-deux'],
    gives: [['json.syntax', '', 'error']],
  },
  {
    what: 'a comma too many; a blank line and a carriage return are none',
    wrong: after(person(',')),
    right: (all) => [...all.map((line) => `${line}\r`), '', '  '],
    words: ['tard-venue'],
    gives: [['json.syntax', '', 'error']],
  },
  {
    what: 'a name that JavaScript reserves, as a key and not as a text',
    wrong: after(person(',"__proto__":{"admin":"oui-vraiment"}')),
    right: after(
      person(',"sources":[{"source":{"type":"source","id":"rapport"},"quote":"__proto__"}]'),
    ),
    words: ['__proto__', 'oui-vraiment'],
    gives: [['json.forbidden-key', '', 'error']],
  },
  {
    what: 'a list of records where a record is',
    wrong: after(`[${person('')}]`),
    right: after(` ${person('')} `),
    words: ['tard-venue'],
    gives: [['record.not-an-object', '', 'error']],
  },
  {
    what: 'a zero with a sign, which JSON can write',
    wrong: instead('"fte":1.5', '"fte":-0'),
    right: instead('"fte":1.5', '"fte":0'),
    words: ['-0'],
    gives: [['number.negative-zero', 'structure/msp /staffing/0/fte', 'error']],
  },
  {
    what: 'no manifest; it may stand at the end',
    wrong: ([, ...records]) => records,
    right: ([manifest = '', ...records]) => [...records, manifest],
    words: [],
    gives: [['dataset.no-manifest', '', 'error']],
  },
  {
    what: 'a manifest that says after the records that they are of an older version; said first, it is heard',
    wrong: ([manifest = '', ...records]) => ['', ...records, manifest.replace('0.2.0', '0.1.0')],
    right: ([manifest = '', ...records]) => [manifest.replace('0.2.0', '0.1.0'), ...records],
    words: ['0.1.0'],
    gives: [['dataset.late-version', '/schemaVersion', 'error']],
  },
  {
    what: 'an open list that the person has not, and one that it has',
    wrong: after(person(',"openLists":["goals"]')),
    right: after(person(',"residences":[{"inQpv":true}],"openLists":["residences"]')),
    words: ['goals'],
    gives: [['record.open-list', '/openLists', 'error']],
  },
  {
    what: 'two manifests of two datasets; a writer that streams repeats its own',
    wrong: ([manifest = '', ...records]) => [
      manifest,
      ...records,
      manifest.replace('donnees', 'autres-donnees'),
    ],
    right: ([manifest = '', ...records]) => [manifest, ...records, manifest],
    words: ['autres-donnees', 'exemple.example'],
    gives: [['dataset.two-manifests', '/namespace', 'error']],
  },
];

/** An object in an object, as deep as is asked. */
function nested(levels: number): Json {
  return levels === 0 ? {} : { dedans: nested(levels - 1) };
}

const meta: Json = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };

const records: readonly RecordMistake[] = [
  {
    what: 'a dataset of a version to come, whose manifest is not read; one of an earlier version is read',
    record: 'manifest',
    wrong: ['/schemaVersion', '99.0.0'],
    right: ['/schemaVersion', '0.0.1'],
    gives: [['dataset.newer-schema', '/schemaVersion', 'error']],
  },
  {
    what: 'a namespace that is no address',
    record: 'manifest',
    wrong: ['/namespace', 'mes données'],
    right: ['/namespace', 'urn:uuid:0b5a35b5-3d0a-5c6f-9a51-6b1e4f4f7d20'],
    gives: [['field.format', '/namespace', 'error']],
  },
  {
    what: 'a type of FHIR, which is not ours',
    record: 'person/anonyme-3',
    wrong: ['', { type: 'Patient', id: 'anonyme-3', meta }],
    right: ['', { type: 'person', id: 'anonyme-3', meta }],
    gives: [['record.unknown-type', '/type', 'error']],
  },
  {
    what: 'more levels than a record has',
    record: 'person/anonyme-2',
    wrong: ['/residences', nested(70)],
    right: ['/residences', [{ inQpv: { missing: 'refused' } }]],
    gives: [['data.too-deep', '', 'error']],
  },
  {
    what: 'more values than a record has',
    record: 'person/anonyme-2',
    wrong: ['/residences', Array.from({ length: 200_000 }, () => 'une-de-trop')],
    right: ['/residences', [{ inQpv: { missing: 'refused' } }]],
    gives: [['data.too-large', '', 'error']],
  },
  {
    what: 'more mistakes than anybody reads',
    record: 'person/anonyme-2',
    wrong: ['/residences', Array.from({ length: 101 }, () => 'une-de-trop')],
    right: ['/residences', [{ inQpv: { missing: 'refused' } }]],
    gives: [
      ...Array.from(
        { length: 100 },
        (_, at) => ['field.object-expected', `/residences/${at}`, 'error'] as const,
      ),
      ['data.more-issues', '', 'error'],
    ],
  },
];

const values: readonly ValueMistake[] = [
  {
    what: 'a day that is known to the month alone',
    schema: CivilDate,
    wrong: '2024-02',
    right: '2024-02-29',
    gives: [['time.not-a-day', '', 'error']],
  },
  {
    what: 'a time of nowhere, asked of a caller',
    schema: OffsetDateTime,
    wrong: '2026-03-01T14:30:00',
    right: '2026-03-01T14:30:00+01:00',
    gives: [['time.not-a-date-time', '', 'error']],
  },
];

/** What a dataset is made of: lines, its manifest, and the dates that callers give. */
export const lineMistakes = [...inLines(lines), ...inRecords(records), ...inValues(values)];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDatasetJson,
  formatNdjson,
  LineReader,
  parseDatasetJson,
  parseNdjson,
  schemaVersion,
} from '../src/index.js';
import { allExamples, manifest } from './examples.js';

const old = { ...manifest, schemaVersion: '0.1.0' };
/** The hash was that of the older lines. */
const { hash: _hash, ...others } = manifest;
const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };

/** A person as 0.1 allowed: it calls lists open which it has not. */
const person = {
  type: 'person',
  id: 'personne-1',
  meta,
  openLists: ['goals', 'residences', 'x'],
  residences: [{ inQpv: true }],
};
const idle = { type: 'person', id: 'personne-2', meta, openLists: ['goals'] };
const migrated = { ...person, openLists: ['residences'] };

const ndjson = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('a dataset of version 0.1', () => {
  it('is read as one of the present version', () => {
    const { manifest: read, records, issues } = parseNdjson(ndjson(old, person, idle));
    expect(issues).toEqual([]);
    expect(read).toEqual({ ...others, schemaVersion });
    expect(records).toEqual([migrated, { type: 'person', id: 'personne-2', meta }]);
  });

  it('is read so from one JSON object too', () => {
    const text = JSON.stringify({ manifest: old, records: [person] });
    expect(parseDatasetJson(text)).toEqual({
      manifest: { ...others, schemaVersion },
      records: [migrated],
      refused: [],
      issues: [],
    });
  });

  it('is the same once it was written and read again', () => {
    const { manifest: first = manifest, records } = parseNdjson(ndjson(old, person, idle));
    const dataset = { manifest: first, records };
    expect(parseNdjson(formatNdjson(dataset))).toMatchObject({ ...dataset, issues: [] });
    expect(parseDatasetJson(formatDatasetJson(dataset))).toMatchObject({ ...dataset, issues: [] });
  });

  it('keeps its mistakes, each with its line', () => {
    const { records, issues } = parseNdjson(
      ndjson(old, { ...person, openLists: 'goals' }, { ...idle, birthYear: 'x' }, [person], person),
    );
    expect(records).toEqual([migrated]);
    expect(issues.map(({ rule, path, at }) => [rule, path, at?.line])).toEqual([
      ['field.list-expected', '/openLists', 2],
      ['field.number-expected', '/birthYear', 3],
      ['record.not-an-object', '', 4],
    ]);
  });

  it('may repeat its manifest at the end, and says its version before its records', () => {
    expect(parseNdjson(ndjson(old, person, old)).issues).toEqual([]);
    const late = parseNdjson(ndjson(person, old));
    expect(late.records).toEqual([]);
    expect(late.issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['record.open-list', '/openLists'],
      ['dataset.late-version', '/schemaVersion'],
    ]);
  });
});

describe('a dataset of the present version', () => {
  it('is not brought to it again', () => {
    expect(parseNdjson(ndjson(manifest, person)).issues).toMatchObject([
      { rule: 'record.open-list', path: '/openLists' },
    ]);
  });
});

describe('whatever the earlier version', () => {
  const versions = fc.constantFrom('0.0.1', '0.1.0', '0.1.99');

  it('every record that is right today comes through unchanged', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(...allExamples), (version, record) => {
        const lines = new LineReader();
        lines.check({ ...manifest, schemaVersion: version });
        expect(lines.read(JSON.stringify(record))).toEqual({ ok: true, value: record, issues: [] });
      }),
    );
  });

  it('no JSON makes reading throw', () => {
    fc.assert(
      fc.property(versions, fc.jsonValue(), (version, value) => {
        const lines = new LineReader();
        lines.check({ ...manifest, schemaVersion: version });
        const read = lines.read(JSON.stringify(value));
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
    );
  });
});

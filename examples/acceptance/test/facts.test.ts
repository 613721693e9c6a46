import { readFileSync } from 'node:fs';
import {
  AnyReference,
  countByType,
  definitionById,
  parseDatasetJson,
  type ReadDataset,
  recordsOf,
} from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { acceptanceLists } from './acceptance-list.js';
import { expectedOf, FactTable, lookUp } from './fact-table.js';

const read = (seed: string, file: string): string =>
  readFileSync(new URL(`../../${seed}/${file}`, import.meta.url), 'utf8');
const readDataset = (seed: string): ReadDataset => parseDatasetJson(read(seed, 'dataset.json'));
const readFacts = (seed: string): FactTable =>
  FactTable.parse(JSON.parse(read(seed, 'facts.json')));

/** Every reference that a value contains, however deep. */
function referencesIn(value: unknown): AnyReference[] {
  const reference = AnyReference.safeParse(value);
  if (reference.success) return [reference.data];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(referencesIn)
    : [];
}

describe.each(acceptanceLists)('$seed', ({ seed, rows, entries }) => {
  it('is a dataset without issue, and its counts are true', () => {
    const { manifest, records, issues } = readDataset(seed);
    expect(issues).toEqual([]);
    expect(manifest?.counts).toStrictEqual(countByType(records));
  });

  it('gives each record an id of its own among those of its type', () => {
    const keys = readDataset(seed).records.map(({ type, id }) => `${type}/${id}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('resolves every reference', () => {
    const { records } = readDataset(seed);
    const keys = new Set(records.map(({ type, id }) => `${type}/${id}`));
    const references = records.flatMap(referencesIn).map(({ type, id }) => `${type}/${id}`);
    expect(references).not.toEqual([]);
    expect(references.filter((reference) => !keys.has(reference))).toEqual([]);
  });

  it('says of every record where it was read', () => {
    const { records } = readDataset(seed);
    const unsourced = records.filter(({ type, sources }) => type !== 'source' && !sources);
    expect(unsourced.map(({ type, id }) => `${type}/${id}`)).toEqual([]);
  });

  it('declares its figures, under definitions that the catalogue has at that version', () => {
    const results = recordsOf(readDataset(seed).records, 'indicator-result');
    for (const { id, nature, definition } of results) {
      expect(nature, id).toBe('declared');
      if (definition !== undefined)
        expect(definitionById(definition.id)?.version, id).toBe(definition.version);
    }
  });

  it('covers the rows of the acceptance list, in order, with no fewer entries', () => {
    const facts = readFacts(seed);
    expect(facts.map(({ row }) => row)).toEqual(rows);
    expect(facts.flatMap(({ held }) => held).length).toBeGreaterThanOrEqual(entries);
  });

  it.each(rows)('%s', (row) => {
    const { records } = readDataset(seed);
    const held = readFacts(seed)
      .filter((fact) => fact.row === row)
      .flatMap((fact) => fact.held);
    expect(held).not.toEqual([]);
    for (const entry of held)
      expect(lookUp(records, entry.at), entry.at).toStrictEqual(expectedOf(entry));
  });
});

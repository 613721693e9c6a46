import { type AnyRecord, History, type RecordOf } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, it } from 'vitest';
import { type BulkItem, bulkLines, bulkManifest, fromFhir, toFhir } from '../../src/index.js';
import { context, meta, whole } from '../same-record.js';

const { records } = generateRegion({ seed: 5, structures: 2, year: 2025 });

async function itemsOf(
  given: Iterable<AnyRecord> | AsyncIterable<AnyRecord>,
  history?: History,
): Promise<BulkItem[]> {
  const items: BulkItem[] = [];
  const options = history === undefined ? {} : { history };
  for await (const some of bulkLines(given, context, options)) items.push(...some);
  return items;
}

function historyOf(given: readonly AnyRecord[]): History {
  const history = new History();
  for (const record of given) history.add(record);
  return history;
}

const linesIn = (items: readonly BulkItem[], file: string): unknown[] =>
  items.flatMap((item) =>
    item.file === file && item.file !== 'error' ? [JSON.parse(item.line)] : [],
  );

const addressesOf = (record: AnyRecord): string[] =>
  toFhir(record, context).value.map(({ resourceType, id }) => `${resourceType}/${id}`);

const structure: RecordOf<'structure'> = {
  type: 'structure',
  id: 's',
  meta,
  name: 'MSP des Exemples',
  kind: 'msp',
  sites: [{ id: 'l', kind: 'antenna', name: 'Antenne' }],
};
const renamed: AnyRecord = { ...structure, meta: { ...meta, version: 2 }, name: 'Autre nom' };
const tombstone: AnyRecord = {
  type: 'tombstone',
  id: 't',
  meta,
  target: { type: 'structure', id: 's' },
  reason: 'other',
  date: '2026',
};

describe('a bulk export', () => {
  it('has a line for each resource, with its type, and comes back equal', async () => {
    const items = await itemsOf(records);
    expect(items.every(({ file }) => file === 'output')).toBe(true);
    const resources = linesIn(items, 'output');
    expect(resources).toEqual(records.flatMap((record) => toFhir(record, context).value));
    expect(items).toMatchObject(
      resources.map((resource) => ({ type: Reflect.get(Object(resource), 'resourceType') })),
    );
    expect(fromFhir(resources, context)).toEqual(whole(records));
  });

  it('takes records from a stream, no sooner than its reader asks', async () => {
    let taken = 0;
    async function* stream(): AsyncGenerator<AnyRecord> {
      for (const record of records) {
        taken += 1;
        yield record;
      }
    }
    const lines = bulkLines(stream(), context);
    expect(taken).toBe(0);
    await lines.next();
    expect(taken).toBe(1);
    await lines.return(undefined);
    expect(taken).toBe(1);
  });

  it('writes the latest version of each record', async () => {
    const given = [structure, renamed];
    const resources = linesIn(await itemsOf(given, historyOf(given)), 'output');
    expect(fromFhir(resources, context)).toEqual(whole([renamed]));
  });

  it('deletes what a tombstone took away, with its parts, and writes nothing of it', async () => {
    const given = [structure, tombstone];
    const items = await itemsOf(given, historyOf(given));
    const output = linesIn(items, 'output');
    expect(fromFhir(output, context).records).toEqual([tombstone]);
    const urls = linesIn(items, 'deleted').flatMap((bundle) => {
      expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'transaction' });
      return JSON.stringify(bundle).match(/[A-Z][A-Za-z]+\/[0-9a-f-]{36}/g) ?? [];
    });
    expect(new Set(urls)).toEqual(new Set(addressesOf(structure)));
    expect(JSON.stringify(output)).not.toContain(addressesOf(structure)[0]);
  });

  it('gives the refusals of a target as issues', async () => {
    const items: BulkItem[] = [];
    for await (const some of bulkLines([tombstone], { ...context, target: 'tddui@2.4' }))
      items.push(...some);
    expect(items).toMatchObject([
      { file: 'error', issues: [{ rule: 'fhir.target-has-no-place' }] },
    ]);
  });
});

describe('the manifest of a bulk export', () => {
  it('names each file in its place', () => {
    expect(
      bulkManifest({
        transactionTime: '2026-01-05T09:00:00Z',
        request: 'https://server.example/$export',
        files: [
          { file: 'output', type: 'Patient', url: 'Patient.1.ndjson', count: 3 },
          { file: 'deleted', type: 'Bundle', url: 'deleted.1.ndjson', count: 1 },
          { file: 'error', type: 'OperationOutcome', url: 'error.1.ndjson', count: 2 },
        ],
      }),
    ).toEqual({
      transactionTime: '2026-01-05T09:00:00Z',
      request: 'https://server.example/$export',
      requiresAccessToken: false,
      output: [{ type: 'Patient', url: 'Patient.1.ndjson', count: 3 }],
      deleted: [{ type: 'Bundle', url: 'deleted.1.ndjson', count: 1 }],
      error: [{ type: 'OperationOutcome', url: 'error.1.ndjson', count: 2 }],
    });
  });
});

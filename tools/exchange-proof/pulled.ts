import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fhirServer } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { type AnyRecord, parseNdjson } from '@santeparticipative/core';
import { exchange, type Report, recordFormat } from '@santeparticipative/exchange';
import { expectSameSet } from './expect.js';

/** How a namespace is pulled from a server. */
export interface Pull {
  readonly url: string;
  readonly namespace: string;
  /** The file that is written. */
  readonly file: string;
  readonly way?: 'search' | 'bulk';
  /** The folder of an outbox: what changed since the last pull is then added to the file. */
  readonly state?: string;
}

/** HAPI says in each resource which request wrote it. */
const SAID_BY_SERVER = '/meta/source';

/** Pulls the records of a namespace into a file; nothing of them may be lost. */
export async function pull({ url, namespace, file, way = 'search', state }: Pull): Promise<Report> {
  const unmapped: string[] = [];
  const report = await exchange({
    from: fhirServer({
      url,
      namespace,
      way,
      onUnmapped: (elements) => {
        for (const { resource, path } of elements) {
          if (path !== SAID_BY_SERVER) unmapped.push(`${resource.type}${path}`);
        }
      },
    }),
    to: ndjson(file, state === undefined ? {} : { write: 'append' }),
    ...(state === undefined ? {} : { state }),
  });
  const rules = [...(report.stopped ?? []), ...report.issues].map(({ rule }) => rule);
  assert.ok(report.complete, `the pull is not complete: ${[...new Set(rules)].join(', ')}`);
  assert.equal(
    unmapped.length,
    0,
    `elements without a place: ${[...new Set(unmapped)].join(', ')}`,
  );
  return report;
}

/** The records of a file, and nothing wrong with them. */
export async function recordsIn(file: string, namespace: string): Promise<readonly AnyRecord[]> {
  const { manifest, records, refused } = parseNdjson(await readFile(file, 'utf8'));
  assert.equal(refused.length, 0, `${refused.length} records of the file are refused`);
  assert.ok(manifest?.namespace === namespace, 'the file is of another namespace');
  return records;
}

/** Two lists hold the same records, to the last element. */
export function expectSameRecords(
  found: readonly AnyRecord[],
  expected: readonly AnyRecord[],
): void {
  assert.equal(found.length, expected.length, `${found.length} records, not ${expected.length}`);
  // The type stands first, so that a difference can be told by it alone.
  const text = (record: AnyRecord): string => `${record.type}/${recordFormat.write(record)}`;
  expectSameSet(found.map(text), expected.map(text));
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AnyRecord, formatDatasetJson, formatNdjson } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { expect, test } from 'vitest';
import { loadDataset, streamDataset } from '../src/index.js';
import { temporaryFolder } from './helpers.js';

const region = generateRegion({ seed: 5, structures: 2, year: 2025, pathwaysPerStructure: 5 });

test.each([
  ['region.ndjson', (): string | Buffer => formatNdjson(region)],
  ['region.ndjson.gz', () => gzipSync(formatNdjson(region))],
  ['region.json', () => formatDatasetJson(region)],
])('%s gives its records one by one, and what it says of itself', async (name, contents) => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, contents());
  const records: AnyRecord[] = [];
  const streamed = await streamDataset(path, (record) => records.push(record));
  expect(records).toEqual(region.records);
  expect(streamed).toEqual({
    manifest: region.manifest,
    refused: [],
    issues: [],
    counts: region.manifest.counts,
  });
});

test('what the manifest announces is verified of records that are not held', async () => {
  const path = join(await temporaryFolder(), 'short.ndjson');
  await writeFile(path, formatNdjson({ ...region, records: region.records.slice(1) }));
  const { issues } = await streamDataset(path, () => {});
  expect(issues).toEqual((await loadDataset(path)).issues);
  expect(issues.map(({ rule }) => rule)).toContain('dataset.counts');
});

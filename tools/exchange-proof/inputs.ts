import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AnyRecord,
  currentRecords,
  type Dataset,
  formatLine,
  type Manifest,
  parseDatasetJson,
  referencesOf,
} from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';

/** A dataset in a file. */
export interface Input {
  readonly name: string;
  readonly namespace: string;
  /** The NDJSON file. */
  readonly file: string;
  readonly manifest: Manifest;
  readonly records: readonly AnyRecord[];
}

const SEEDS = ['digne', 'lille', 'chambery', 'secpa', 'rencontres'];

/** The datasets of the examples, each in a file of the folder. */
export function seeds(root: string, folder: string): Promise<Input[]> {
  return Promise.all(
    SEEDS.map(async (name) => {
      const text = await readFile(join(root, 'examples', name, 'dataset.json'), 'utf8');
      const { manifest, records, refused } = parseDatasetJson(text);
      if (manifest === undefined || refused.length > 0) {
        throw new Error(`The dataset of ${name} cannot be read.`);
      }
      return inFile(folder, name, { manifest, records });
    }),
  );
}

/** How much a region holds. */
export interface Size {
  /** The accompaniments of an ordinary structure, on average. */
  readonly pathways: number;
  /** Of the sessions, one is kept in so many; and all that others refer to. */
  readonly sessionsKept: number;
}

/** A fictitious region of twelve structures, in a file of the folder. */
export function region(folder: string, { pathways, sessionsKept }: Size): Promise<Input> {
  const { manifest, records } = generateRegion({
    seed: 6,
    structures: 12,
    year: 2025,
    pathwaysPerStructure: pathways,
  });
  const named = new Set(
    records.flatMap((record) => referencesOf(record).map(({ reference: { id } }) => id)),
  );
  const kept = records.filter(
    ({ type, id }, index) => type !== 'session' || named.has(id) || index % sessionsKept === 0,
  );
  return inFile(folder, 'the region', { manifest, records: kept });
}

/** Writes a dataset as a file. Its manifest states no counts, so that records can be added. */
export async function inFile(
  folder: string,
  name: string,
  { manifest: { counts: _, ...manifest }, records }: Dataset,
): Promise<Input> {
  const file = join(folder, `${name.replaceAll(' ', '-')}.ndjson`);
  const lines = [manifest, ...records].map((line) => `${formatLine(line)}\n`);
  await writeFile(file, lines.join(''));
  return { name, namespace: manifest.namespace, file, manifest, records };
}

/**
 * What a server is to give back: the records that stand, and the tombstones, which say why others are gone. Earlier
 * versions, and what was taken away, are on no server.
 */
export function standing(records: readonly AnyRecord[]): AnyRecord[] {
  return [
    ...currentRecords(records),
    ...records.filter(({ type, meta }) => type === 'tombstone' && meta.status === 'active'),
  ];
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveDataset } from '@santeparticipative/connector-files';
import type { AnyRecord, Manifest, RecordOf } from '@santeparticipative/core';
import { onTestFinished } from 'vitest';
import { run } from '../src/index.js';

/** A new folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What a run of the command printed, and the exit code that it set: 0 when it set none. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | string;
}

/** Runs the command without a process. */
export async function command(...args: readonly string[]): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const writer = (stream: keyof typeof printed) => ({
    write: (text: string) => {
      printed[stream] += text;
    },
  });
  const io: Parameters<typeof run>[1] = { stdout: writer('stdout'), stderr: writer('stderr') };
  await run(args, io);
  return { ...printed, exitCode: io.exitCode ?? 0 };
}

export const manifest: Manifest = {
  type: 'manifest',
  namespace: 'https://fictif.example/donnees',
  schemaVersion: '0.2.0',
  title: 'Jeu de données fictif',
  producer: 'Producteur fictif',
  created: '2026-01-05T09:00:00Z',
};

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;

export function structure(
  id: string,
  name = `Maison de santé fictive ${id}`,
): RecordOf<'structure'> {
  return { type: 'structure', id, meta, name, kind: 'msp' };
}

export const source: RecordOf<'source'> = {
  type: 'source',
  id: 'rapport',
  meta,
  title: "Rapport d'activité fictif",
};

export const declared: RecordOf<'indicator-result'> = {
  type: 'indicator-result',
  id: 'personnes-touchees',
  meta,
  sources: [{ source: { type: 'source', id: 'rapport' } }],
  nature: 'declared',
  label: 'personnes touchées',
  period: { start: '2024', end: '2024' },
  value: { value: 10, precision: 'approximate', verbatim: 'une dizaine' },
};

/** A person and their pathway in a structure, opened in 2025. */
export function accompanied(number: number, structureId: string): AnyRecord[] {
  const id = `secret-${number}`;
  return [
    { type: 'person', id, meta, pseudonym: { value: `pseudonyme-${number}`, scope: 'fictif' } },
    {
      type: 'pathway',
      id,
      meta,
      subject: { type: 'person', id },
      structure: { type: 'structure', id: structureId },
      period: { start: '2025-03-01' },
      status: 'active',
    },
  ];
}

/** Structures with so many people accompanied in each. */
export function activity(people: { readonly [structureId: string]: number }): AnyRecord[] {
  const ids = Object.entries(people).flatMap(([id, count]) => Array<string>(count).fill(id));
  return [
    ...Object.keys(people).map((id) => structure(id)),
    ...ids.flatMap((id, index) => accompanied(index, id)),
  ];
}

/** Writes a dataset into a folder, and gives its path. */
export async function dataset(
  folder: string,
  records: readonly AnyRecord[],
  { name = 'fictif.ndjson', ...more }: Partial<Manifest> & { readonly name?: string } = {},
): Promise<string> {
  const path = join(folder, name);
  await saveDataset(path, { ...manifest, ...more }, records);
  return path;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest, ReadLine, RecordOf } from '@santeparticipative/core';
import { onTestFinished } from 'vitest';

/** A new folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const manifest: Manifest = {
  type: 'manifest',
  namespace: 'https://fictif.example/donnees',
  schemaVersion: '0.2.0',
  producer: 'Producteur fictif',
  created: '2026-01-05T09:00:00Z',
};

export function structure(id: string, name = 'Maison de santé fictive'): RecordOf<'structure'> {
  return {
    type: 'structure',
    id,
    meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
    name,
    kind: 'msp',
  };
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const value of values) gathered.push(value);
  return gathered;
}

/** The lines that were read, as [line, id of the record or rules broken]. */
export function outline(lines: readonly ReadLine[]): (readonly [number, string])[] {
  return lines.map(({ line, result }) => [
    line,
    result.ok
      ? result.value.type === 'manifest'
        ? 'manifest'
        : result.value.id
      : result.issues.map(({ rule }) => rule).join(),
  ]);
}

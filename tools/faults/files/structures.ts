import { writeFile } from 'node:fs/promises';
import { type AnyRecord, formatLine, type Manifest, type RecordOf } from '@santeparticipative/core';
import { deliveryId, recordFormat } from '@santeparticipative/exchange';
import { fhirWriter } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';

/** What says where the records come from. */
export const manifest: Manifest = {
  type: 'manifest',
  namespace: 'https://fictif.example/donnees',
  schemaVersion: '0.2.0',
  producer: 'Producteur fictif',
  created: '2026-01-05T09:00:00Z',
};

/** When a version was recorded: each version a day after the one before it. */
function recordedAt(version: number): string {
  return new Date(Date.UTC(2026, 0, 4 + version, 9)).toISOString();
}

/** A version of a structure, which its name tells. */
export function structure(id: string, version = 1): RecordOf<'structure'> {
  return {
    type: 'structure',
    id,
    meta: { version, recordedAt: recordedAt(version), status: 'active' },
    name: `Maison de santé fictive ${id}, version ${version}`,
    kind: 'msp',
  };
}

/** Says that a structure is gone, since the day on which that version of it would be recorded. */
export function removal(id: string, version: number): RecordOf<'tombstone'> {
  return {
    type: 'tombstone',
    id: `removal-${id}`,
    meta: { version: 1, recordedAt: recordedAt(version), status: 'active' },
    target: { type: 'structure', id },
    reason: 'entered-in-error',
    date: '2026-01',
  };
}

/** The name of a record in an outbox. */
export function idOf(record: AnyRecord): string {
  return deliveryId(manifest.namespace, recordFormat.identify(record).key);
}

/** What a record is on a server. */
export function writtenOf(record: AnyRecord): readonly FhirResource[] {
  const written = fhirWriter({ namespace: manifest.namespace })(record);
  if (!written.ok) throw new Error(`A ${record.type} has no place in FHIR`);
  return written.value;
}

/** Writes a dataset of these records, in this order. */
export async function writeDataset(file: string, records: readonly AnyRecord[]): Promise<void> {
  const lines = [manifest, ...records].map((line) => `${formatLine(line)}\n`);
  await writeFile(file, lines.join(''));
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { FhirResource } from 'fhir/r4.js';
import type { FhirServer } from '../../fhir-server/index.js';
import { type Pulled, versionOf } from './pull.js';

/** What a server holds now: `Patient/1/2`. */
export function versionsOn(server: FhirServer): string[] {
  return [...server.resources()].map(([address, { meta }]) => `${address}/${meta.versionId}`);
}

/** Each version came once. */
export function cameOnce(pulls: readonly Pulled[]): void {
  const came = pulls.flatMap((pulled) => pulled.came);
  const twice = came.length - new Set(came).size;
  assert.equal(twice, 0, `${twice} versions came twice`);
}

/** Every version that the server holds came. */
export function cameWhole(server: FhirServer, pulls: readonly Pulled[]): void {
  const came = new Set(pulls.flatMap((pulled) => pulled.came));
  const missed = versionsOn(server).filter((version) => !came.has(version));
  assert.equal(missed.length, 0, `${missed.length} versions were missed`);
}

/** The file holds each version once, of those that came, and the last of each resource. */
export async function fileHolds(file: string, pulls: readonly Pulled[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  const held = lines.map((line) => {
    const resource: FhirResource = JSON.parse(line);
    return versionOf(resource);
  });
  const came = pulls.flatMap((pulled) => pulled.came);
  assert.equal(new Set(held).size, held.length, 'the file holds a version twice');
  assert.ok(
    held.every((version) => came.includes(version)),
    'the file holds what never came',
  );
  const last = new Map(came.map((version) => [version.replace(/\/[^/]*$/, ''), version]));
  const lost = [...last.values()].filter((version) => !held.includes(version));
  assert.equal(lost.length, 0, `${lost.length} resources that came are not in the file`);
  const created = pulls.reduce((sum, { report }) => sum + report.ledger.created, 0);
  const updated = pulls.reduce((sum, { report }) => sum + report.ledger.updated, 0);
  assert.equal(created + updated, held.length, 'the ledgers say another number than the file has');
}

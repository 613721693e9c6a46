import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnyRecord, formatLine } from '@santeparticipative/core';
import { deliveryId, recordFormat } from '@santeparticipative/exchange';
import { fhirWriter } from '@santeparticipative/fhir';
import { generateActivity, regionManifest } from '@santeparticipative/testing';
import type { FhirResource } from 'fhir/r4.js';

/** What is sent in a run: a file, and what a server must have of it in the end. */
export interface Input {
  readonly kind: 'records' | 'resources';
  /** The NDJSON file. */
  readonly file: string;
  /** How many things are in it. */
  readonly count: number;
  /** What each of them is on a server, by its delivery id: the resources under the ids that we give. */
  readonly expected: ReadonlyMap<string, readonly FhirResource[]>;
}

/** Beyond the records of a structure of ordinary size. */
const RECORDS_A_STRUCTURE = 200;

/** The record of somebody who opposes to nothing: what people oppose to the command does not send. */
function agreed(record: AnyRecord): AnyRecord {
  return record.type === 'pathway' && record.sharing !== undefined
    ? { ...record, sharing: { ...record.sharing, decision: 'permit' } }
    : record;
}

/** The first records of a fictitious region, as a dataset in a file of the folder, and mapped to FHIR. */
export async function recordsInput(
  folder: string,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<Input> {
  const options = { seed, structures: 2 + Math.ceil(count / RECORDS_A_STRUCTURE), year: 2025 };
  const manifest = regionManifest(options);
  const write = fhirWriter({ namespace: manifest.namespace });
  const lines = [formatLine(manifest)];
  const expected = new Map<string, readonly FhirResource[]>();
  for (const generated of generateActivity(options)) {
    if (expected.size === count) break;
    const record = agreed(generated);
    const written = write(record);
    if (!written.ok) throw new Error(`A generated ${record.type} has no place in FHIR`);
    expected.set(deliveryId(manifest.namespace, recordFormat.identify(record).key), written.value);
    lines.push(formatLine(record));
  }
  const file = join(folder, 'activity.ndjson');
  await writeFile(file, `${lines.join('\n')}\n`);
  return { kind: 'records', file, count: expected.size, expected };
}

/**
 * Patients and four times as many observations of them, as resources in a file of the folder.
 *
 * @param prefix Begins every id, so that two inputs on one server have nothing in common.
 */
export async function resourcesInput(
  folder: string,
  { prefix, count }: { readonly prefix: string; readonly count: number },
): Promise<Input> {
  const resources = Array.from({ length: count }, (_, index) => resourceOf(prefix, index));
  const file = join(folder, 'resources.ndjson');
  await writeFile(file, resources.map((resource) => `${JSON.stringify(resource)}\n`).join(''));
  const expected = new Map(
    resources.map((resource) => [`${resource.resourceType}/${resource.id}`, [resource]]),
  );
  return { kind: 'resources', file, count, expected };
}

const SYSTEM = 'https://exchange.example/identifiers';
const OF_EACH_PATIENT = 5;

function resourceOf(prefix: string, index: number): FhirResource & { readonly id: string } {
  const of = (position: number) => `${prefix}-${position}`;
  const id = of(index);
  const identifier = [{ system: SYSTEM, value: id }];
  const patient = index - (index % OF_EACH_PATIENT);
  if (patient === index) {
    return { resourceType: 'Patient', id, identifier, birthDate: `${1930 + (index % 70)}` };
  }
  return {
    resourceType: 'Observation',
    id,
    identifier,
    status: 'final',
    code: { text: 'Score' },
    subject: {
      reference: `Patient/${of(patient)}`,
      identifier: { system: SYSTEM, value: of(patient) },
    },
    valueInteger: index,
  };
}

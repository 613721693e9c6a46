import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { saveDataset, saveNdjson, saveText } from '@santeparticipative/connector-files';
import type { Dataset } from '@santeparticipative/core';
import { type Release, releaseToCsv } from '@santeparticipative/indicators';
import { summaryPage } from '../summary/page.js';
import { type MappedRecords, mapRecords } from './map.js';
import type { JobReport } from './report.js';

/** Everything that was made of a dataset. */
export interface DatasetOutput {
  readonly out: string;
  readonly name: string;
  readonly dataset: Dataset;
  readonly mapped: MappedRecords;
  readonly release: Release | undefined;
}

async function makeFolder(...path: readonly string[]): Promise<string> {
  const folder = join(...path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Writes mapped records into a folder: a bundle, and a file for each type of resource. Returns the file names. */
export async function writeFhir(
  folder: string,
  { bundle, byType }: MappedRecords,
): Promise<string[]> {
  await makeFolder(folder);
  await saveText(join(folder, 'bundle.json'), bundle);
  const files = ['bundle.json'];
  for (const [type, resources] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files.push(`${type}.ndjson`);
    await saveNdjson(join(folder, `${type}.ndjson`), resources);
  }
  return files;
}

/** Removes the resources that an earlier run of the job left, and this one did not write again. */
async function removeOthers(folder: string, written: readonly string[]): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file.endsWith('.ndjson') && !written.includes(file)) await rm(join(folder, file));
  }
}

/**
 * Writes a release into a folder, as CSV and as a bundle of FHIR Measures and MeasureReports. Without a release,
 * those of an earlier run are removed. Returns the file names.
 */
export async function writeRelease(
  folder: string,
  name: string,
  namespace: string,
  release: Release | undefined,
): Promise<string[]> {
  await makeFolder(folder);
  const csv = `${name}.csv`;
  const reports = `${name}.measure-report.json`;
  if (release === undefined) {
    await rm(join(folder, csv), { force: true });
    await rm(join(folder, reports), { force: true });
    return [];
  }
  await saveText(join(folder, csv), releaseToCsv(release, { language: 'fr' }));
  const records = [...release.definitions, ...release.results];
  await saveText(join(folder, reports), mapRecords(records, { namespace }).bundle);
  return [csv, reports];
}

/** Writes everything that was made of a dataset. Returns the names of the files, relative to the out folder. */
export async function writeDataset(output: DatasetOutput): Promise<string[]> {
  const { out, name, dataset, mapped, release } = output;
  const { manifest, records } = dataset;
  await makeFolder(out, 'datasets');
  await saveDataset(join(out, 'datasets', `${name}.ndjson`), manifest, records);
  const fhir = await writeFhir(join(out, 'fhir', name), mapped);
  await removeOthers(join(out, 'fhir', name), fhir);
  const indicators = await writeRelease(join(out, 'indicators'), name, manifest.namespace, release);
  return [
    `datasets/${name}.ndjson`,
    ...fhir.map((file) => `fhir/${name}/${file}`),
    ...indicators.map((file) => `indicators/${file}`),
  ];
}

/** Writes the page that sums the job up. */
export async function writeSummary(report: JobReport): Promise<void> {
  await makeFolder(report.out);
  await saveText(join(report.out, 'summary.html'), summaryPage(report));
}

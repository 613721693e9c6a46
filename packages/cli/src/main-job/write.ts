import { join } from 'node:path';
import { saveDataset, saveText } from '@santeparticipative/connector-files';
import type { Dataset } from '@santeparticipative/core';
import type { Release } from '@santeparticipative/indicators';
import { writeRelease } from '../indicators/release-forms.js';
import type { Language } from '../language.js';
import { summaryPage } from '../summary/page.js';
import { type Inputs, isInput } from './inputs.js';
import { makeFolder } from './make-folder.js';
import type { MappedRecords } from './map.js';
import type { JobReport } from './report.js';
import { writeFhir } from './write-fhir.js';

/** Everything that was made of a dataset. */
export interface DatasetOutput {
  readonly out: string;
  readonly name: string;
  readonly language: Language;
  /** The files that the job was given, which it replaces by nothing. */
  readonly inputs: Inputs;
  readonly dataset: Dataset;
  readonly mapped: MappedRecords;
  readonly release: Release | undefined;
}

/** What was written of a dataset. */
export interface WrittenDataset {
  /** The names of the files, relative to the out folder. */
  readonly files: readonly string[];
  /** True when an input stands where the records would be written, and was left as it is. */
  readonly inputKept: boolean;
}

/** Writes everything that was made of a dataset. */
export async function writeDataset(output: DatasetOutput): Promise<WrittenDataset> {
  const { out, name, language, inputs, dataset, mapped, release } = output;
  const { manifest, records } = dataset;
  const file = join(out, 'datasets', `${name}.ndjson`);
  const inputKept = await isInput(file, inputs);
  if (!inputKept) {
    await makeFolder(join(out, 'datasets'));
    await saveDataset(file, manifest, records);
  }
  const fhir = await writeFhir(join(out, 'fhir', name), mapped);
  const { namespace, producer: publisher, title = name } = manifest;
  const folder = join(out, 'indicators');
  const place = { folder, name, title, publisher, namespace, language };
  const indicators = release === undefined ? [] : (await writeRelease({ ...place, release })).files;
  const files = [
    ...(inputKept ? [] : [`datasets/${name}.ndjson`]),
    ...fhir.map((written) => `fhir/${name}/${written}`),
    ...indicators.map((written) => `indicators/${written}`),
  ];
  return { files, inputKept };
}

/** Writes the page that sums the job up. */
export async function writeSummary(report: JobReport): Promise<void> {
  await makeFolder(report.out);
  await saveText(join(report.out, 'summary.html'), summaryPage(report));
}

import { join } from 'node:path';
import { saveText } from '@santeparticipative/connector-files';
import { type Release, releaseToCsv } from '@santeparticipative/indicators';
import type { Language } from '../language.js';
import { makeFolder } from './make-folder.js';
import { mapRecords } from './map.js';

/** A release to write. */
export interface ReleaseOutput {
  readonly folder: string;
  /** The name of the dataset, which begins those of the files. */
  readonly name: string;
  readonly namespace: string;
  readonly release: Release;
  /** The language of the CSV. */
  readonly language: Language;
}

/** The files of a dataset's results. Their names are longer than its own, so that none of them is a dataset's. */
export function resultFiles(name: string): { readonly csv: string; readonly fhir: string } {
  return { csv: `${name}.indicators.csv`, fhir: `${name}.indicators.json` };
}

/** Writes a release as CSV and as a bundle of FHIR Measures and MeasureReports. Returns the file names. */
export async function writeRelease(output: ReleaseOutput): Promise<string[]> {
  const { folder, name, namespace, release, language } = output;
  const { csv, fhir } = resultFiles(name);
  await makeFolder(folder);
  await saveText(join(folder, csv), releaseToCsv(release, { language }));
  const records = [...release.definitions, ...release.results];
  await saveText(join(folder, fhir), mapRecords(records, { namespace }).bundle);
  return [csv, fhir];
}

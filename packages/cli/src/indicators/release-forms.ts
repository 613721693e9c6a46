import { dirname, join } from 'node:path';
import { saveText } from '@santeparticipative/connector-files';
import type { Issue, Result } from '@santeparticipative/core';
import {
  codeOfText,
  type Release,
  releaseToCsv,
  releaseToDataPackage,
  releaseToDhis2,
} from '@santeparticipative/indicators';
import type { Language } from '../language.js';
import { makeFolder } from '../main-job/make-folder.js';
import { mapRecords } from '../main-job/map.js';
import { resultFiles } from './result-files.js';

/** A release to write. */
export interface ReleaseOutput {
  readonly folder: string;
  /** What begins the names of the files. */
  readonly name: string;
  /** What the figures are of, in words: the title of a dataset or of a campaign. */
  readonly title: string;
  /** Who publishes. */
  readonly publisher: string;
  readonly namespace: string;
  readonly release: Release;
  /** The language of the CSV for people. */
  readonly language: Language;
}

type Files = { readonly [name: string]: string };

const written = (files: Files): Result<Files> => ({ ok: true, value: files, issues: [] });

function dataPackage({ name, title, publisher, release }: ReleaseOutput): Result<Files> {
  const created = release.results[0]?.meta.recordedAt;
  if (created === undefined) return written({});
  const files = releaseToDataPackage(release, {
    name: (codeOfText(name) ?? 'indicateurs').toLowerCase(),
    title,
    publisher: { title: publisher },
    created,
  });
  if (!files.ok) return files;
  const inFolder = Object.entries(files.value).map(([file, text]) => [
    `${name}.data-package/${file}`,
    text,
  ]);
  return { ...files, value: Object.fromEntries(inFolder) };
}

function dhis2({ name, release }: ReleaseOutput): Result<Files> {
  const sent = releaseToDhis2(release);
  if (!sent.ok) return sent;
  const text = `${JSON.stringify(sent.value.dataValueSet, null, 2)}\n`;
  return { ...sent, value: { [`${name}.dhis2.json`]: text } };
}

/** The forms in which a release is written: each gives its files by name, or says why it cannot. */
const FORMS = {
  csv: ({ name, release, language }: ReleaseOutput) =>
    written({ [resultFiles(name).csv]: releaseToCsv(release, { language }) }),
  fhir: ({ name, namespace, release }: ReleaseOutput) => {
    const records = [...release.definitions, ...release.results];
    return written({ [resultFiles(name).fhir]: mapRecords(records, { namespace }).bundle });
  },
  'data-package': dataPackage,
  dhis2,
} as const satisfies { readonly [form: string]: (output: ReleaseOutput) => Result<Files> };

/** A form in which a release is written. */
export type ReleaseForm = keyof typeof FORMS;

/** What a release is written as unless told: what people open, and what a server takes. */
export const usualForms = ['csv', 'fhir'] as const satisfies readonly ReleaseForm[];

/** Every form in which a release may be written. */
export const releaseForms = [
  'csv',
  'fhir',
  'data-package',
  'dhis2',
] as const satisfies readonly ReleaseForm[];

/** What was written of a release, and why a form was not. */
export interface WrittenRelease {
  /** The names of the files, relative to the folder. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
}

/** Writes a release in the forms that are wanted. */
export async function writeRelease(
  output: ReleaseOutput,
  forms: readonly ReleaseForm[] = usualForms,
): Promise<WrittenRelease> {
  const results = forms.map((form) => FORMS[form](output));
  const files = results.flatMap((result) => (result.ok ? Object.entries(result.value) : []));
  for (const [name, text] of files) {
    const path = join(output.folder, name);
    await makeFolder(dirname(path));
    await saveText(path, text);
  }
  return {
    files: files.map(([name]) => name),
    issues: results.flatMap(({ issues }) => issues),
  };
}

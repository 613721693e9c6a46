import { join } from 'node:path';
import { saveText } from '@santeparticipative/connector-files';
import { type Release, releaseToCsv, releaseToDataPackage } from '@santeparticipative/indicators';
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

/** The forms in which a release is written: each gives its files by name. */
const FORMS = {
  csv: ({ name, release, language }: ReleaseOutput): Files => ({
    [resultFiles(name).csv]: releaseToCsv(release, { language }),
  }),
  fhir: ({ name, namespace, release }: ReleaseOutput): Files => ({
    [resultFiles(name).fhir]: mapRecords([...release.definitions, ...release.results], {
      namespace,
    }).bundle,
  }),
  'data-package': ({ name, title, publisher, release }: ReleaseOutput): Files => {
    const created = release.results[0]?.meta.recordedAt;
    if (created === undefined) return {};
    const files = releaseToDataPackage(release, {
      name: name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
      title,
      publisher: { title: publisher },
      created,
    });
    // Options that come from a manifest or a campaign have its form.
    if (!files.ok) throw new TypeError('A dataset has a title, a producer and a date.');
    return Object.fromEntries(
      Object.entries(files.value).map(([file, text]) => [`${name}.data-package/${file}`, text]),
    );
  },
} as const;

/** A form in which a release is written. */
export type ReleaseForm = keyof typeof FORMS;

/** What a release is written as unless told: what people open, and what a server takes. */
export const usualForms = ['csv', 'fhir'] as const satisfies readonly ReleaseForm[];

/** Every form in which a release may be written. */
export const releaseForms = [
  'csv',
  'fhir',
  'data-package',
] as const satisfies readonly ReleaseForm[];

/** Writes a release in the forms that are wanted. Returns the names of the files. */
export async function writeRelease(
  output: ReleaseOutput,
  forms: readonly ReleaseForm[] = usualForms,
): Promise<string[]> {
  const files = Object.assign({}, ...forms.map((form) => FORMS[form](output)));
  await makeFolder(output.folder);
  for (const [name, text] of Object.entries<string>(files)) {
    const path = join(output.folder, name);
    await makeFolder(join(path, '..'));
    await saveText(path, text);
  }
  return Object.keys(files);
}

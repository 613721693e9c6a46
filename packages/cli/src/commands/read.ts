import { basename, dirname } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { saveDataset } from '@santeparticipative/connector-files';
import { type Issue, type Manifest, schemaVersion } from '@santeparticipative/core';
import { fromFhir } from '@santeparticipative/fhir';
import { saveIdentities } from '../fhir/identities-file.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { keepInputs } from '../main-job/input-in-the-way.js';
import { inputsOf } from '../main-job/inputs.js';
import { makeFolder } from '../main-job/make-folder.js';
import { datasetToWrite, languageOption, namespace } from './options.js';
import { printIdentities } from './print-identities.js';
import { printIssues } from './print-issues.js';
import { printUnmapped } from './print-unmapped.js';
import { printWritten } from './print-written.js';
import { readJsonFile } from './read-json-file.js';

const WORDS = {
  fr: {
    description:
      "Lit des ressources FHIR R4 dans un jeu de données, et dit ce qui n'y a pas trouvé place.",
    file: 'fichiers de ressources ou de Bundles FHIR (.json, .ndjson, .ndjson.gz)',
    out: 'fichier du jeu de données à écrire (.ndjson, .ndjson.gz)',
    namespace: 'espace de noms du jeu de données',
    producer: 'qui établit le jeu de données',
    identities: 'fichier des identités qui se trouvent dans les ressources (.ndjson)',
  },
  en: {
    description: 'Reads FHIR R4 resources into a dataset, and says what found no place in it.',
    file: 'files of FHIR resources or Bundles (.json, .ndjson, .ndjson.gz)',
    out: 'file of the dataset to write (.ndjson, .ndjson.gz)',
    namespace: 'namespace of the dataset',
    producer: 'who makes the dataset',
    identities: 'file of the identities that are found in the resources (.ndjson)',
  },
} as const;

function manifestOf(address: string, producer: string): Manifest {
  const created = new Date().toISOString();
  return { type: 'manifest', namespace: address, schemaVersion, producer, created };
}

/** `read`: reads FHIR into a dataset. */
export const readCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('read')
    .description(words.description)
    .argument('<file...>', words.file)
    .requiredOption('--out <file>', words.out, datasetToWrite(language))
    .requiredOption('--namespace <address>', words.namespace, namespace(language))
    .option('--producer <name>', words.producer, 'santeparticipative')
    .option('--identities-out <file>', words.identities, datasetToWrite(language))
    .addOption(languageOption(language))
    .action(async (files, { out, namespace: address, producer, identitiesOut }) => {
      const written = [out, ...(identitiesOut === undefined ? [] : [identitiesOut])];
      await keepInputs(written, await inputsOf(files));
      const resources: unknown[] = [];
      const issues: Issue[] = [];
      for (const file of files) {
        const content = await readJsonFile(file);
        for (const value of content.values) resources.push(value);
        issues.push(...content.issues);
      }
      const read = fromFhir(resources, { namespace: address });
      printIssues(io, [...issues, ...read.issues], language);
      for (const file of written) await makeFolder(dirname(file));
      await saveDataset(out, manifestOf(address, producer), read.records);
      if (identitiesOut !== undefined) await saveIdentities(identitiesOut, read.identities);
      printUnmapped(io, read.unmapped, language);
      printIdentities(io, read.identities, identitiesOut, language);
      printWritten(io, dirname(out), [basename(out)], language);
    });
};

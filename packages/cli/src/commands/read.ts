import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { saveDataset } from '@santeparticipative/connector-files';
import { type Issue, type Manifest, schemaVersion } from '@santeparticipative/core';
import { fromFhir } from '@santeparticipative/fhir';
import type { Io } from '../io.js';
import { languageOption, namespace } from './options.js';
import { printIssues } from './print-issues.js';
import { printUnmapped } from './print-unmapped.js';
import { printWritten } from './print-written.js';
import { readJsonFile } from './read-json-file.js';

function manifestOf(address: string, producer: string): Manifest {
  const created = new Date().toISOString();
  return { type: 'manifest', namespace: address, schemaVersion, producer, created };
}

/** `read`: reads FHIR into a dataset. */
export const readCommand = (io: Io) =>
  new Command('read')
    .description('Reads FHIR R4 resources into a dataset, and says what found no place in it.')
    .argument('<file...>', 'files of FHIR resources or Bundles (.json, .ndjson, .ndjson.gz)')
    .requiredOption('--out <file>', 'file of the dataset to write (.ndjson, .ndjson.gz)')
    .requiredOption('--namespace <address>', 'namespace of the dataset', namespace)
    .option('--producer <name>', 'who makes the dataset', 'santeparticipative')
    .addOption(languageOption())
    .action(async (files, { out, namespace: address, producer, language }) => {
      const resources: unknown[] = [];
      const issues: Issue[] = [];
      for (const file of files) {
        const content = await readJsonFile(file);
        for (const value of content.values) resources.push(value);
        issues.push(...content.issues);
      }
      const read = fromFhir(resources, { namespace: address });
      printIssues(io, [...issues, ...read.issues], language);
      await mkdir(dirname(out), { recursive: true, mode: 0o700 });
      await saveDataset(out, manifestOf(address, producer), read.records);
      printUnmapped(io, read.unmapped, language);
      printWritten(io, dirname(out), [basename(out)], language);
    });

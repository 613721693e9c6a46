import { Command } from '@commander-js/extra-typings';
import { loadDataset } from '@santeparticipative/connector-files';
import type { Io } from '../io.js';
import { mapRecords } from '../main-job/map.js';
import { writeFhir } from '../main-job/write.js';
import { languageOption } from './options.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

/** `map`: writes a dataset as FHIR. */
export const mapCommand = (io: Io) =>
  new Command('map')
    .description(
      'Writes a dataset as FHIR R4: one collection Bundle, and NDJSON for each resource type.',
    )
    .argument('<dataset>', 'file of a dataset (.ndjson, .ndjson.gz, .json)')
    .requiredOption('--out <folder>', 'folder to write into')
    .addOption(languageOption())
    .action(async (path, { out, language }) => {
      const { manifest, records, issues } = await loadDataset(path);
      printIssues(io, issues, language);
      if (manifest === undefined) return;
      const files = await writeFhir(out, mapRecords(records, { namespace: manifest.namespace }));
      printWritten(io, out, files, language);
    });

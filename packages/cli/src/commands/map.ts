import { Command } from '@commander-js/extra-typings';
import { datasetEndings, loadDataset } from '@santeparticipative/connector-files';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { mapRecords } from '../main-job/map.js';
import { withheldLine } from '../main-job/withheld.js';
import { writeFhir } from '../main-job/write-fhir.js';
import { languageOption } from './options.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Écrit un jeu de données en FHIR R4 : un Bundle qui rassemble tout, et du NDJSON pour chaque ' +
      'type de ressource.',
    dataset: `fichier d'un jeu de données (${ENDINGS})`,
    out: 'dossier où écrire',
    onlyAgreed: 'n’écrit que ce dont le partage est consenti',
  },
  en: {
    description:
      'Writes a dataset as FHIR R4: one collection Bundle, and NDJSON for each resource type.',
    dataset: `file of a dataset (${ENDINGS})`,
    out: 'folder to write into',
    onlyAgreed: 'writes only what people consent to share',
  },
} as const;

/** `map`: writes a dataset as FHIR. */
export const mapCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('map')
    .description(words.description)
    .argument('<dataset>', words.dataset)
    .requiredOption('--out <folder>', words.out)
    .option('--only-agreed', words.onlyAgreed, false)
    .addOption(languageOption(language))
    .action(async (path, { out, onlyAgreed }) => {
      const { manifest, records, issues } = await loadDataset(path);
      printIssues(io, issues, language);
      if (manifest === undefined) return;
      const agreement = onlyAgreed ? 'required' : 'presumed';
      const mapped = mapRecords(records, { namespace: manifest.namespace }, { agreement });
      const files = await writeFhir(out, mapped);
      printWritten(io, out, files, language);
      io.stdout.write(withheldLine(mapped.withheld, language));
    });
};

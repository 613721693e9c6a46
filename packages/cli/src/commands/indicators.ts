import { Command } from '@commander-js/extra-typings';
import { datasetEndings } from '@santeparticipative/connector-files';
import type { Manifest } from '@santeparticipative/core';
import { type ClearedIndicators, clearBeside, without } from '../indicators/clear.js';
import { type ComputedFile, computeFile } from '../indicators/compute-file.js';
import { readRegistry } from '../indicators/read-registry.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { datasetName } from '../main-job/dataset-name.js';
import { day, definitionsOption, languageOption, periodBetween } from './options.js';
import { printIssues } from './print-issues.js';
import { formOption, reasonOption, registerOption, thresholdOption } from './release-options.js';
import { writeAndSay } from './write-and-say.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Calcule les indicateurs du catalogue et écrit ce qui peut en être publié, petits groupes ' +
      'masqués : CSV, FHIR, paquet de données.',
    dataset: `fichier d'un jeu de données (${ENDINGS})`,
    from: 'premier jour de la période (AAAA-MM-JJ)',
    to: 'dernier jour de la période (AAAA-MM-JJ)',
    out: 'dossier où écrire',
  },
  en: {
    description:
      'Computes the indicators of the catalogue and writes what may be published of them, ' +
      'small groups hidden: CSV, FHIR, data package.',
    dataset: `file of a dataset (${ENDINGS})`,
    from: 'first day of the period (YYYY-MM-DD)',
    to: 'last day of the period (YYYY-MM-DD)',
    out: 'folder to write into',
  },
} as const;

interface Choices {
  readonly register?: string | undefined;
  readonly threshold?: number | undefined;
  readonly reason?: string | undefined;
}

async function cleared(
  { partials, displays }: ComputedFile,
  { created: recordedAt }: Manifest,
  { register, threshold, reason }: Choices,
): Promise<ClearedIndicators> {
  if (partials === undefined) return without('partly-read');
  return clearBeside(register, partials, { recordedAt, displays, threshold, reason });
}

/** `indicators`: writes what may be published of the indicators. */
export const indicatorsCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('indicators')
    .description(words.description)
    .argument('<dataset>', words.dataset)
    .requiredOption('--from <day>', words.from, day(language))
    .requiredOption('--to <day>', words.to, day(language))
    .requiredOption('--out <folder>', words.out)
    .addOption(formOption(language))
    .addOption(definitionsOption(language))
    .addOption(registerOption(language))
    .addOption(thresholdOption(language))
    .addOption(reasonOption(language))
    .addOption(languageOption(language))
    .action(async (path, { from, to, out, form, definitions: paths, ...choices }, command) => {
      const period = periodBetween(from, to, language);
      if (period === undefined) return;
      if ('wrong' in period) return command.error(period.wrong);
      const registry = await readRegistry(paths);
      printIssues(io, registry.issues, language);
      if (!registry.ok) return;
      const computed = await computeFile(path, { ...registry.value, period });
      const { manifest, issues: found } = computed.dataset;
      printIssues(io, found, language);
      if (manifest === undefined) return;
      const name = datasetName(path);
      const { namespace, producer: publisher, title = name } = manifest;
      const output = { folder: out, name, title, publisher, namespace, language };
      await writeAndSay(io, await cleared(computed, manifest, choices), output, form);
    });
};

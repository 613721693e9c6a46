import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { datasetEndings, saveText } from '@santeparticipative/connector-files';
import {
  type PartialResult,
  type Submission,
  writePartialResult,
} from '@santeparticipative/indicators';
import { computeFile } from '../indicators/compute-file.js';
import { readRegistry } from '../indicators/read-registry.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { datasetName } from '../main-job/dataset-name.js';
import { keepInputs } from '../main-job/input-in-the-way.js';
import { inputsOf } from '../main-job/inputs.js';
import { makeFolder } from '../main-job/make-folder.js';
import { withoutReleaseWords } from '../words/without-release.js';
import { day, definitionsOption, languageOption, periodBetween, wholeNumber } from './options.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Calcule les indicateurs et écrit un envoi pour une fédération : des résultats partiels, ' +
      'CONFIDENTIELS, qui s’additionnent avec ceux des autres structures.',
    dataset: `fichier d'un jeu de données (${ENDINGS})`,
    from: 'premier jour de la période (AAAA-MM-JJ)',
    to: 'dernier jour de la période (AAAA-MM-JJ)',
    out: 'dossier où écrire',
    revision: '1 pour un premier envoi ; plus, pour une correction',
    confidential:
      'Cet envoi est confidentiel : il compte de petits groupes. Remettez-le à la seule fédération, par une voie protégée.',
  },
  en: {
    description:
      'Computes the indicators and writes a submission for a federation: partial results, ' +
      'CONFIDENTIAL, which add up with those of other structures.',
    dataset: `file of a dataset (${ENDINGS})`,
    from: 'first day of the period (YYYY-MM-DD)',
    to: 'last day of the period (YYYY-MM-DD)',
    out: 'folder to write into',
    revision: '1 for a first submission; more, for a correction',
    confidential:
      'This submission is confidential: it counts small groups. Hand it to the federation alone, by a protected way.',
  },
} as const;

/** What a structure sends: the structures that its results tell of, and the results. */
function submissionOf(
  id: string,
  version: number,
  partials: readonly PartialResult[],
  now: Date,
): Submission {
  const structures = [...new Set(partials.flatMap(({ subject }) => subject))].sort();
  return {
    id,
    structures,
    receivedAt: now.toISOString(),
    version,
    partials: partials.map((partial): unknown => JSON.parse(writePartialResult(partial))),
  };
}

/** `partial`: writes what a structure sends to a federation. */
export const partialCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('partial')
    .description(words.description)
    .argument('<dataset>', words.dataset)
    .requiredOption('--from <day>', words.from, day(language))
    .requiredOption('--to <day>', words.to, day(language))
    .requiredOption('--out <folder>', words.out)
    .option('--revision <n>', words.revision, wholeNumber(language), 1)
    .addOption(definitionsOption(language))
    .addOption(languageOption(language))
    .action(async (path, { from, to, out, revision, definitions: paths }, command) => {
      const period = periodBetween(from, to, language);
      if (period === undefined) return;
      if ('wrong' in period) return command.error(period.wrong);
      const registry = await readRegistry(paths);
      printIssues(io, registry.issues, language);
      if (!registry.ok) return;
      const { definitions } = registry.value;
      const { dataset, partials } = await computeFile(path, { definitions, period });
      printIssues(io, dataset.issues, language);
      if (partials === undefined) {
        const reason = dataset.manifest === undefined ? 'not-read' : 'partly-read';
        io.stdout.write(`${withoutReleaseWords[reason][language]}\n`);
        return;
      }
      const id = `${datasetName(path)}-${from}-${to}`.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 64);
      const name = `${id}.submission.json`;
      const file = join(out, name);
      await keepInputs([file], await inputsOf([path, ...(paths ?? [])]));
      await makeFolder(out);
      const submission = submissionOf(id, Math.max(1, revision), partials, new Date());
      await saveText(file, `${JSON.stringify(submission)}\n`);
      printWritten(io, out, [name], language);
      io.stdout.write(`${words.confidential}\n`);
    });
};

import { Command, Option } from '@commander-js/extra-typings';
import { datasetEndings, loadDataset } from '@santeparticipative/connector-files';
import type { Issue } from '@santeparticipative/core';
import { formatIssues, toJsonReport, toOperationOutcome } from '@santeparticipative/validators';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { type Checks, checkRecords, rulesWith } from '../main-job/check.js';
import { printable } from '../words/printable.js';
import { languageOption, referenceListsOption } from './options.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Dit ce qui ne va pas dans des jeux de données : dans les fichiers, dans chaque ' +
      'enregistrement, et entre eux.',
    dataset: `fichiers de jeux de données (${ENDINGS})`,
    format: 'comment les problèmes sont affichés',
    strict: 'une clé de contrôle fausse est une erreur, et non un avertissement',
  },
  en: {
    description:
      'Says what is wrong with datasets: in the files, in each record, and between them.',
    dataset: `files of datasets (${ENDINGS})`,
    format: 'how issues are printed',
    strict: 'a wrong check digit is an error, not a warning',
  },
} as const;

interface Checked {
  readonly dataset: string;
  readonly issues: readonly Issue[];
}

async function check(path: string, checks: Checks): Promise<Checked> {
  const read = await loadDataset(path);
  return { dataset: path, issues: [...read.issues, ...checkRecords(read, path, checks)] };
}

function asText(checked: readonly Checked[], language: Language): string {
  return checked
    .map(({ dataset, issues }) => `${printable(dataset)}\n${formatIssues(issues, { language })}\n`)
    .join('\n');
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** How the issues of datasets are written, by the name that `--format` gives it. */
const WRITERS = {
  text: asText,
  json: (checked: readonly Checked[]) =>
    asJson(checked.map(({ dataset, issues }) => ({ dataset, ...toJsonReport(issues) }))),
  // One resource for all the datasets: each of its issues says which file it is about.
  'operation-outcome': (checked: readonly Checked[], language: Language) =>
    asJson(
      toOperationOutcome(
        checked.flatMap(({ issues }) => issues),
        { language },
      ),
    ),
} as const;

/** `validate`: says what is wrong with datasets. */
export const validateCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('validate')
    .description(words.description)
    .argument('<dataset...>', words.dataset)
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['text', 'json', 'operation-outcome'] as const)
        .default('text' as const),
    )
    .option('--strict', words.strict)
    .addOption(referenceListsOption(language))
    .addOption(languageOption(language))
    .action(async (paths, { format, strict, referenceLists }) => {
      const rules = await rulesWith({ referenceLists });
      const checks = { rules, checkDigits: strict === true ? 'error' : 'warning' } as const;
      const checked: Checked[] = [];
      for (const path of paths) checked.push(await check(path, checks));
      io.stdout.write(WRITERS[format](checked, language));
      if (checked.some(({ issues }) => issues.some(({ severity }) => severity === 'error'))) {
        io.exitCode = 1;
      }
    });
};

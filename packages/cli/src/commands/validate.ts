import { Command, Option } from '@commander-js/extra-typings';
import { datasetEndings, loadDataset } from '@santeparticipative/connector-files';
import type { Issue } from '@santeparticipative/core';
import { formatIssues } from '@santeparticipative/validators';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { checkRecords } from '../main-job/check.js';
import { printable } from '../words/printable.js';
import { languageOption } from './options.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Dit ce qui ne va pas dans des jeux de données : dans les fichiers, dans chaque ' +
      'enregistrement, et entre eux.',
    dataset: `fichiers de jeux de données (${ENDINGS})`,
    format: 'comment les problèmes sont affichés',
  },
  en: {
    description:
      'Says what is wrong with datasets: in the files, in each record, and between them.',
    dataset: `files of datasets (${ENDINGS})`,
    format: 'how issues are printed',
  },
} as const;

interface Checked {
  readonly dataset: string;
  readonly issues: readonly Issue[];
}

async function check(path: string): Promise<Checked> {
  const { issues, records } = await loadDataset(path);
  return { dataset: path, issues: [...issues, ...checkRecords(records, path)] };
}

function asText(checked: readonly Checked[], language: Language): string {
  return checked
    .map(({ dataset, issues }) => `${printable(dataset)}\n${formatIssues(issues, { language })}\n`)
    .join('\n');
}

/** `validate`: says what is wrong with datasets. */
export const validateCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('validate')
    .description(words.description)
    .argument('<dataset...>', words.dataset)
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['text', 'json'] as const)
        .default('text' as const),
    )
    .addOption(languageOption(language))
    .action(async (paths, { format }) => {
      const checked: Checked[] = [];
      for (const path of paths) checked.push(await check(path));
      io.stdout.write(
        format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : asText(checked, language),
      );
      if (checked.some(({ issues }) => issues.some(({ severity }) => severity === 'error'))) {
        io.exitCode = 1;
      }
    });
};

import { Command, Option } from '@commander-js/extra-typings';
import { loadDataset } from '@santeparticipative/connector-files';
import type { Issue } from '@santeparticipative/core';
import { formatIssues } from '@santeparticipative/validators';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { checkRecords } from '../main-job/check.js';
import { printable } from '../words/printable.js';
import { languageOption } from './options.js';

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
export const validateCommand = (io: Io) =>
  new Command('validate')
    .description(
      'Says what is wrong with datasets: in the files, in each record, and between them.',
    )
    .argument('<dataset...>', 'files of datasets (.ndjson, .ndjson.gz, .json)')
    .addOption(
      new Option('--format <format>', 'how issues are printed')
        .choices(['text', 'json'] as const)
        .default('text' as const),
    )
    .addOption(languageOption())
    .action(async (paths, { format, language }) => {
      const checked: Checked[] = [];
      for (const path of paths) checked.push(await check(path));
      io.stdout.write(
        format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : asText(checked, language),
      );
      if (checked.some(({ issues }) => issues.some(({ severity }) => severity === 'error'))) {
        io.exitCode = 1;
      }
    });

import { Command } from '@commander-js/extra-typings';
import { loadDataset, readText } from '@santeparticipative/connector-files';
import type { IndicatorDefinition, IndicatorResult, Result } from '@santeparticipative/core';
import { recordsOf } from '@santeparticipative/core';
import { type Comparison, compare, releaseFromCsv } from '@santeparticipative/indicators';
import { readRegistry } from '../indicators/read-registry.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { drawTable } from '../terminal/table.js';
import { labelOf, publishedValue } from '../words/figure.js';
import { formatNumber } from '../words/number.js';
import { definitionsOption, languageOption } from './options.js';
import { printIssues } from './print-issues.js';

const WORDS = {
  fr: {
    description:
      'Compare les résultats de deux fichiers (CSV publiés ou jeux de données), et dit lesquels ne se comparent pas, et pourquoi.',
    before: 'résultats d’avant (.csv, ou un jeu de données)',
    after: 'résultats d’après',
    columns: ['Indicateur', 'Avant', 'Après', 'Différence', 'Ce qu’il faut savoir'],
    to: ' ; ',
    percent: ' %',
    nothing: 'Aucun résultat du second fichier n’en a un du premier à qui se comparer.',
  },
  en: {
    description:
      'Compares the results of two files (published CSV or datasets), and says which do not compare, and why.',
    before: 'results of before (.csv, or a dataset)',
    after: 'results of after',
    columns: ['Indicator', 'Before', 'After', 'Difference', 'What to know'],
    to: ', ',
    percent: '%',
    nothing: 'No result of the second file has one of the first to compare with.',
  },
} as const;

async function readResults(
  path: string,
  definitions: readonly IndicatorDefinition[],
): Promise<Result<readonly IndicatorResult[]>> {
  if (!path.endsWith('.csv')) {
    const { records, issues } = await loadDataset(path);
    const results = recordsOf(records, 'indicator-result');
    return { ok: true, value: results, issues };
  }
  const text = await readText(path);
  return text.ok ? releaseFromCsv(text.value, definitions) : text;
}

/**
 * The results that are set side by side: those of one definition. A declared figure that has none of its own definition
 * before it is set beside the declared figures of before, as a reader would, to say that they do not compare.
 */
function pairs(
  before: readonly IndicatorResult[],
  after: readonly IndicatorResult[],
): (readonly [IndicatorResult, IndicatorResult])[] {
  return after.flatMap((result) => {
    const same = before.filter(({ definition }) => definition?.id === result.definition?.id);
    const declared = before.filter(({ nature }) => nature === 'declared');
    const others = result.nature === 'declared' ? declared : [];
    return (same.length > 0 ? same : others).map(
      (first): readonly [IndicatorResult, IndicatorResult] => [first, result],
    );
  });
}

/** A difference with its growth rate, then its interval; and what to know of it. */
function inWords(
  { difference, growth, reasons }: Comparison,
  language: Language,
): [readonly string[], string] {
  const { to, percent } = WORDS[language];
  const signed = (value: number): string =>
    `${value > 0 ? '+' : ''}${formatNumber(value, language)}`;
  const rate = growth === undefined ? '' : ` (${signed(growth)}${percent})`;
  const { value, interval } = difference ?? {};
  return [
    [
      value === undefined ? '–' : `${signed(value)}${rate}`,
      ...(interval === undefined ? [] : [`[${signed(interval.low)}${to}${signed(interval.high)}]`]),
    ],
    [...new Set(reasons.map(({ message }) => message[language]))].join(' '),
  ];
}

/** `compare`: sets two files of results side by side. */
export const compareCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('compare')
    .description(words.description)
    .argument('<before>', words.before)
    .argument('<after>', words.after)
    .addOption(definitionsOption(language))
    .addOption(languageOption(language))
    .action(async (first, second, { definitions: paths }) => {
      const registry = await readRegistry(paths);
      printIssues(io, registry.issues, language);
      if (!registry.ok) return;
      const { definitions } = registry.value;
      const [before, after] = [
        await readResults(first, definitions),
        await readResults(second, definitions),
      ];
      printIssues(io, [...before.issues, ...after.issues], language);
      if (!before.ok || !after.ok) return;
      const rows = pairs(before.value, after.value).map(([one, other]) => [
        labelOf(other, language, definitions),
        publishedValue(one, one, language, definitions),
        publishedValue(other, other, language, definitions),
        ...inWords(compare({ result: one }, { result: other }, definitions), language),
      ]);
      const [title, was, is, difference, reasons] = words.columns;
      const table = drawTable(
        [
          { title, width: 22 },
          { title: was, width: 17, number: true },
          { title: is, width: 17, number: true },
          { title: difference, width: 18, number: true },
          { title: reasons, width: 24 },
        ],
        rows,
      );
      io.stdout.write(`${rows.length === 0 ? words.nothing : table}\n`);
    });
};

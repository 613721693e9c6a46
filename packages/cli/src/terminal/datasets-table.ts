import type { Severity } from '@santeparticipative/core';
import type { Language } from '../language.js';
import { hiddenCells } from '../main-job/hidden-cells.js';
import type { DatasetReport, MappingReport } from '../main-job/report.js';
import { formatNumber } from '../words/number.js';
import { printable, shortened } from '../words/printable.js';
import { drawTable } from './table.js';

const TITLES = {
  fr: [
    'Jeu de données',
    'Lus',
    'Erreurs',
    'Avertis.',
    'FHIR',
    'Relus égaux',
    'Indicateurs',
    'Secrets',
  ],
  en: ['Dataset', 'Read', 'Errors', 'Warnings', 'FHIR', 'Back equal', 'Indicators', 'Hidden'],
} as const;
/** With the lines between them, 100 columns. */
const WIDTHS = [20, 8, 9, 10, 9, 13, 13, 9] as const;
/** What the first column holds on one line. */
const NAME_LENGTH = 18;
const WORDS = {
  fr: { all: 'tous', not: 'sauf' },
  en: { all: 'all', not: 'all but' },
} as const;

function equal(mapping: MappingReport | undefined, language: Language): string {
  if (mapping === undefined) return '–';
  const { all, not } = WORDS[language];
  const count = mapping.notEqual.length;
  return count === 0 ? all : `${not} ${formatNumber(count, language)}`;
}

function row(report: DatasetReport, language: Language): string[] {
  const { name, recordCounts, issues, mapping, release } = report;
  const number = (value: number): string => formatNumber(value, language);
  const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
  const count = (severity: Severity): string =>
    number(issues.filter((issue) => issue.severity === severity).length);
  return [
    shortened(printable(name), NAME_LENGTH),
    number(sum(Object.values(recordCounts))),
    count('error'),
    count('warning'),
    mapping === undefined ? '–' : number(sum(mapping.resources.values())),
    equal(mapping, language),
    release === undefined ? '–' : number(release.results.length),
    release === undefined ? '–' : number(hiddenCells(release)),
  ];
}

/** What became of each dataset, one line each, in at most 100 columns. */
export function datasetsTable(reports: readonly DatasetReport[], language: Language): string {
  const columns = WIDTHS.map((width, index) => ({
    title: TITLES[language][index] ?? '',
    width,
    number: index > 0,
  }));
  return drawTable(
    columns,
    reports.map((report) => row(report, language)),
  );
}

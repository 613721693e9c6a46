import type { Language } from '../language.js';
import type { DatasetReport } from '../main-job/report.js';
import { shortened } from '../words/printable.js';
import { withoutReleaseWords } from '../words/without-release.js';
import { drawTable } from './table.js';

const TITLES = {
  fr: ['Jeu de données', 'Pourquoi il n’a pas d’indicateurs'],
  en: ['Dataset', 'Why it has no indicators'],
} as const;

const NAME_WIDTH = 20;
const MARGINS = 2;

/** The datasets of which nothing may be published, and why, in 100 columns; `undefined` when there is none. */
export function withoutReleaseTable(
  datasets: readonly DatasetReport[],
  language: Language,
): string | undefined {
  const rows = datasets.flatMap(({ name, withoutRelease }) =>
    withoutRelease === undefined
      ? []
      : [[shortened(name, NAME_WIDTH - MARGINS), withoutReleaseWords[withoutRelease][language]]],
  );
  const [dataset, why] = TITLES[language];
  const columns = [
    { title: dataset, width: NAME_WIDTH },
    { title: why, width: 77 },
  ];
  return rows.length === 0 ? undefined : drawTable(columns, rows);
}

import type { DatasetReport } from '../main-job/report.js';
import { withoutReleaseWords } from '../words/without-release.js';
import { type Html, when } from './html.js';
import { pageTable } from './table.js';

/** The datasets of which nothing is published, and why. */
export function withoutRelease(datasets: readonly DatasetReport[]): Html {
  const rows = datasets.flatMap(({ name, withoutRelease }) =>
    withoutRelease === undefined ? [] : [[name, withoutReleaseWords[withoutRelease].fr]],
  );
  return when(rows.length > 0, () =>
    pageTable({
      caption: 'Les jeux de données sans indicateurs publiables',
      columns: ['Jeu de données', 'Pourquoi'],
      rows,
    }),
  );
}

import { recordTypes } from '@santeparticipative/core';
import type { DatasetReport } from '../main-job/report.js';
import { dateInWords } from '../words/date.js';
import { recordTypeNames } from '../words/record-types.js';
import { type Html, html } from './html.js';
import { publicCount } from './public-count.js';
import { pageTable } from './table.js';

/** What came in: the datasets, and their records by type. */
export function cameIn(datasets: readonly DatasetReport[]): Html {
  const types = recordTypes.filter((type) =>
    datasets.some(({ recordCounts }) => (recordCounts[type] ?? 0) > 0),
  );
  return html`<section aria-labelledby="entree">
<h2 id="entree">Ce qui est entré</h2>
${pageTable({
  caption: 'Les jeux de données',
  columns: ['Jeu de données', 'Titre', 'Producteur', 'Établi le'],
  rows: datasets.map(({ name, manifest }) => [
    name,
    manifest?.title ?? '–',
    manifest?.producer ?? 'Le jeu de données ne dit pas ce qu’il est.',
    manifest === undefined ? '–' : dateInWords(manifest.created.slice(0, 10), 'fr'),
  ]),
})}
${pageTable({
  caption: 'Les enregistrements lus, par nature',
  columns: ['Nature', ...datasets.map(({ name }) => name)],
  figures: datasets.map((_, index) => index + 1),
  rows: types.map((type) => [
    recordTypeNames[type].fr,
    ...datasets.map(({ recordCounts }) => publicCount(recordCounts[type] ?? 0, type)),
  ]),
})}
<p class="note">Ce qui touche à des personnes n’est donné que par ordre de grandeur.</p>
</section>`;
}

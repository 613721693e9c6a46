import type { DatasetReport, StatedFigure } from '../main-job/report.js';
import { labelOf, statedValue, verbatimsOf } from '../words/figure.js';
import { formatPeriod } from '../words/period.js';
import { type Content, type Html, html, when } from './html.js';
import { pageTable } from './table.js';

function row(figure: StatedFigure): Content[] {
  const { record, at, period, sources } = figure;
  const words = verbatimsOf(figure).map((verbatim) => html`<br><q>${verbatim}</q>`);
  const notes = record.type === 'indicator-result' ? (record.notes ?? []) : [];
  return [
    html`${labelOf(record, 'fr')}${notes.map((note) => html`<br><small>${note}</small>`)}`,
    html`${statedValue(figure, 'fr')}${words}`,
    period === undefined ? 'non précisée' : formatPeriod(period, 'fr'),
    html`<code>${at}</code>`,
    sources.join(' ; '),
  ];
}

/**
 * True when a dataset has figures of documents to show. One that tells of persons is activity, not a document: what
 * it states was never public, and no disclosure control has seen it.
 */
export function statesFigures({ recordCounts, statedFigures }: DatasetReport): boolean {
  const { person = 0, pathway = 0 } = recordCounts;
  return person === 0 && pathway === 0 && statedFigures.length > 0;
}

/** The figures that datasets state, with their precision and words, where they are held, and who says so. */
export function stated(datasets: readonly DatasetReport[]): Html {
  const stating = datasets.filter(statesFigures);
  const tables = stating.map(({ name, manifest, statedFigures }) =>
    pageTable({
      caption: manifest?.title ?? name,
      columns: ['Chiffre', 'Valeur', 'Période', 'Où elle est tenue', 'Source'],
      rows: statedFigures.map(row),
    }),
  );
  return when(
    tables.length > 0,
    () => html`<section aria-labelledby="enonces">
<h2 id="enonces">Les chiffres énoncés</h2>
<p>Chacun est tenu tel que sa source le dit : avec sa précision, ses mots et sa période, sans que rien
n’y soit masqué.</p>
${tables}
</section>`,
  );
}

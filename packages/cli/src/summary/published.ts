import type { IndicatorResult, Stratum } from '@santeparticipative/core';
import type { Release } from '@santeparticipative/indicators';
import type { DatasetReport } from '../main-job/report.js';
import { dateInWords } from '../words/date.js';
import { labelOf, publishedValues } from '../words/figure.js';
import { type Content, type Html, html, when } from './html.js';
import { pageTable } from './table.js';
import { withoutRelease } from './without-release.js';

function value(cell: Parameters<typeof publishedValues>[0], result: IndicatorResult): Content {
  const [text = '', ...others] = publishedValues(cell, result, 'fr');
  if (others.length > 0) {
    return html`<ul>${[text, ...others].map((share) => html`<li>${share}</li>`)}</ul>`;
  }
  return cell.suppressed === true ? html`<span class="secret">${text}</span>` : text;
}

/** The results in total, and under them each of their notes once. */
function totals({ results }: Release): Html {
  const notes = [...new Set(results.flatMap((result) => result.notes ?? []))];
  const numbers = (result: IndicatorResult): string =>
    (result.notes ?? [])
      .map((note) => notes.indexOf(note) + 1)
      .sort((a, b) => a - b)
      .join(', ');
  const table = pageTable({
    caption: 'Pour l’ensemble',
    columns: ['Indicateur', 'Valeur', 'Notes'],
    figures: [1],
    rows: results.map((result) => [labelOf(result, 'fr'), value(result, result), numbers(result)]),
  });
  const list = when(
    notes.length > 0,
    () => html`<ol class="note">${notes.map((note) => html`<li>${note}</li>`)}</ol>`,
  );
  return html`${table}${list}`;
}

/** Structures in the order that people expect: n° 2 before n° 10. */
function inOrder(strata: readonly Stratum[]): Stratum[] {
  const { compare } = new Intl.Collator('fr', { numeric: true });
  const name = ({ display, code }: Stratum): string => display ?? code;
  return [...strata].sort((a, b) => compare(name(a), name(b)));
}

function byStructure(result: IndicatorResult): Html[] {
  const ofStructures = (result.strata ?? []).filter(
    ({ dimension, crossed, value, suppressed }) =>
      dimension === 'structure' &&
      crossed === undefined &&
      (value !== undefined || suppressed === true),
  );
  if (ofStructures.length === 0) return [];
  const strata = inOrder(ofStructures);
  return [
    pageTable({
      caption: labelOf(result, 'fr'),
      columns: ['Structure', 'Valeur'],
      figures: [1],
      rows: strata.map((stratum) => [stratum.display ?? stratum.code, value(stratum, result)]),
    }),
  ];
}

function release({ name, manifest, release, period }: DatasetReport): Html[] {
  if (release === undefined || period === undefined) return [];
  const tables = release.results.flatMap(byStructure);
  return [
    html`<section aria-label="${name}">
<h3>${manifest?.title ?? name}</h3>
<p>Du ${dateInWords(period.start, 'fr')} au ${dateInWords(period.end, 'fr')}. Seuil : ${String(release.threshold)} personnes.</p>
${totals(release)}
${when(
  tables.length > 0,
  () => html`<h4>Par structure</h4>
<div class="side-by-side">
${tables}</div>
`,
)}</section>
`,
  ];
}

/** The indicators that were computed and cleared for publication, in total and by structure; why, where none are. */
export function published(datasets: readonly DatasetReport[]): Html {
  const releases = datasets.flatMap(release);
  const content = when(
    releases.length > 0,
    () => html`<p>Une cellule qui concerne moins de personnes que le seuil est secrète, et d’autres avec elle, pour
qu’elle ne se retrouve pas par soustraction. Les autres ventilations sont dans les fichiers CSV.</p>
${releases}`,
  );
  return html`<section aria-labelledby="indicateurs">
<h2 id="indicateurs">Les indicateurs publiables</h2>
${content}
${withoutRelease(datasets)}
</section>`;
}

import type { DatasetReport } from '../main-job/report.js';
import { type Html, html } from './html.js';
import { pageTable } from './table.js';

function links({ files, inputKept }: DatasetReport, folder: string): Html {
  if (folder === 'datasets' && inputKept) return html`Déjà là : un fichier donné à lire`;
  const within = files.filter((file) => file.startsWith(`${folder}/`));
  const items = within.map((file) => {
    const address = file.split('/').map(encodeURIComponent).join('/');
    return html`<li><a href="${address}">${file.slice(file.lastIndexOf('/') + 1)}</a></li>`;
  });
  return items.length === 0 ? html`–` : html`<ul>${items}</ul>`;
}

function readBack({ mapping }: DatasetReport): string {
  if (mapping === undefined) return '–';
  return mapping.notEqual.length === 0 ? 'Tous égaux' : 'Certains diffèrent';
}

/** What went out: the files of each dataset, and whether its records came back equal from FHIR. */
export function wentOut(datasets: readonly DatasetReport[]): Html {
  return html`<section aria-labelledby="sortie">
<h2 id="sortie">Ce qui est sorti</h2>
${pageTable({
  caption: 'Les fichiers écrits, par jeu de données',
  columns: ['Jeu de données', 'Enregistrements', 'FHIR', 'Relus depuis FHIR', 'Indicateurs'],
  rows: datasets.map((dataset) => [
    dataset.name,
    links(dataset, 'datasets'),
    links(dataset, 'fhir'),
    readBack(dataset),
    links(dataset, 'indicators'),
  ]),
})}
<p class="note">Les enregistrements et les ressources FHIR peuvent parler de personnes, sous pseudonyme : ne les
diffusez pas. Les fichiers d’indicateurs peuvent l’être.</p>
</section>`;
}

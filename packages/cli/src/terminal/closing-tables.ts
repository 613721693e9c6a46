import type { Language } from '../language.js';
import type { DatasetReport, JobReport } from '../main-job/report.js';
import { printable, shortened } from '../words/printable.js';
import { datasetsTable } from './datasets-table.js';
import { statedFiguresTable } from './stated-figures-table.js';
import { withoutReleaseTable } from './without-release-table.js';

const WORDS = {
  fr: {
    became: 'Ce que sont devenus les jeux de données',
    states: 'Ce qu’énonce',
    files: 'Fichiers écrits',
    datasets: 'jeux de données',
    fhir: 'ressources FHIR',
    indicators: 'indicateurs publiables',
    summary: 'page de synthèse, à ouvrir dans un navigateur',
    kept: 'fichier donné à lire, laissé tel quel',
  },
  en: {
    became: 'What became of the datasets',
    states: 'What it states:',
    files: 'Files written',
    datasets: 'datasets',
    fhir: 'FHIR resources',
    indicators: 'indicators, publishable',
    summary: 'summary page, in French, to open in a browser',
    kept: 'a file given to be read, left as it is',
  },
} as const;

function figures({ name, manifest, statedFigures }: DatasetReport, language: Language): string[] {
  if (statedFigures.length === 0) return [];
  const about = manifest?.title === undefined ? name : `${name} (${manifest.title})`;
  const heading = shortened(printable(`${WORDS[language].states} ${about}`), 100);
  return [`${heading}\n${statedFiguresTable(statedFigures, language)}`];
}

function files({ out, datasets }: JobReport, language: Language): string {
  const words = WORDS[language];
  const wrote = (folder: string): boolean =>
    datasets.some((dataset) => dataset.files.some((file) => file.startsWith(`${folder}/`)));
  const lines = (['datasets', 'fhir', 'indicators'] as const)
    .filter(wrote)
    .map((folder) => [`${folder}/`, words[folder]] as const);
  const all = [...lines, ['summary.html', words.summary] as const];
  return [
    `${words.files} : ${printable(out)}`,
    ...all.map(([file, what]) => `  ${file.padEnd(14)}${what}`),
    ...datasets
      .filter(({ inputKept }) => inputKept)
      .map(({ name }) => `  ${printable(`datasets/${name}.ndjson`)} : ${words.kept}`),
  ].join('\n');
}

/**
 * The close of a job for people to read in a terminal of 100 columns: what became of each dataset, why some have no
 * indicators, the figures that each states beside where they are held, and where the files are.
 */
export function closingTables(report: JobReport, language: Language): string {
  return [
    `${WORDS[language].became}\n${datasetsTable(report.datasets, language)}`,
    withoutReleaseTable(report.datasets, language) ?? [],
    ...report.datasets.flatMap((dataset) => figures(dataset, language)),
    files(report, language),
  ]
    .flat()
    .join('\n\n');
}

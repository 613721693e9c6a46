// Takes the five example datasets and a fictitious region through the whole job, into the folder `out` of the
// repository, or into the one given as first argument.
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closingTables, hasFailed, progressPrinter, runMainJob } from '@santeparticipative/cli';
import { saveDataset } from '@santeparticipative/connector-files';
import { generateActivity, regionManifest } from '@santeparticipative/testing';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'out'));
const started = performance.now();

// The region is made as a dataset like any other, then read like any other.
const region = { seed: 2026, structures: 12, year: 2025 };
const regionFile = join(out, 'generated', 'region-fictive.ndjson');
console.log('Une région fictive : 12 structures, une année d’activité.');
await mkdir(join(out, 'generated'), { recursive: true });
await saveDataset(regionFile, regionManifest(region), generateActivity(region));

const seeds = ['digne', 'lille', 'chambery', 'secpa', 'rencontres'];
const onProgress = progressPrinter(process.stdout, 'fr');
const report = await runMainJob({
  datasets: [...seeds.map((seed) => join(root, 'examples', seed, 'dataset.json')), regionFile],
  out,
  onProgress,
});
onProgress();

// The path from where the command was typed reads better than the whole one.
const here = relative(process.cwd(), out);
const shown = here === '' || here.startsWith('..') ? out : here;
console.log(`\n${closingTables({ ...report, out: shown }, 'fr')}`);
console.log(`\nEn ${((performance.now() - started) / 1000).toFixed(1)} s.`);
if (report.datasets.some(hasFailed)) process.exitCode = 1;

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '@santeparticipative/connector-files';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, it } from 'vitest';
import { hasFailed, type JobProgress, jobSteps, runMainJob } from '../src/index.js';
import { activity, dataset, declared, source, structure, temporaryFolder } from './helpers.js';

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('the main job', () => {
  it('takes a region through everything', async () => {
    const folder = await temporaryFolder();
    const { manifest, records } = generateRegion({ seed: 3, structures: 5, year: 2025 });
    const path = await dataset(folder, records, { ...manifest, name: 'region.ndjson' });
    const progress: JobProgress[] = [];
    const out = join(folder, 'out');
    const report = await runMainJob({
      datasets: [path],
      out,
      onProgress: (step) => progress.push(step),
    });

    const [region] = report.datasets;
    expect(region?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(region?.mapping?.notEqual).toEqual([]);
    expect(region?.mapping?.unmapped).toBe(0);
    expect(region?.period).toEqual({ start: '2025-01-01', end: '2025-12-31' });
    expect(region?.release?.results.length).toBeGreaterThanOrEqual(10);
    expect(report.datasets.some(hasFailed)).toBe(false);
    expect(progress).toEqual(
      jobSteps.map((step) => ({ dataset: 'region', number: 1, of: 1, step })),
    );

    const files = await filesIn(out);
    expect(files).toEqual([...(region?.files ?? []), 'summary.html'].sort());
    for (const file of files) expect((await stat(join(out, file))).mode & 0o777).toBe(0o600);
    const written = await loadDataset(join(out, 'datasets', 'region.ndjson'));
    expect(written).toMatchObject({ issues: [], records });
  });

  it('keeps datasets of the same name apart', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'b'));
    const datasets = [
      await dataset(folder, [structure('a')]),
      await dataset(join(folder, 'b'), [structure('b')], { name: 'FICTIF.ndjson' }),
    ];
    const out = join(folder, 'out');
    const report = await runMainJob({ datasets, out });
    expect(report.datasets.map(({ name }) => name)).toEqual(['fictif', 'FICTIF-2']);
    const second = await loadDataset(join(out, 'datasets', 'FICTIF-2.ndjson'));
    expect(second.records).toEqual([structure('b')]);
  });

  it('writes inside the out folder alone, whatever a dataset is called', async () => {
    const folder = await temporaryFolder();
    const inner = join(folder, 'a', 'b');
    await mkdir(inner, { recursive: true });
    await dataset(folder, [structure('a')], { name: 'x.ndjson' });
    await dataset(folder, [structure('a')], { name: '..ndjson' });
    const before = await filesIn(folder);
    const out = join(inner, 'out');
    const datasets = [`${inner}/../../x.ndjson`, `${inner}/../../..ndjson`];
    const report = await runMainJob({ datasets, out });
    expect(report.datasets.map(({ name }) => name)).toEqual(['x', 'dataset']);
    const after = (await filesIn(folder)).filter((file) => !file.startsWith('a/b/out/'));
    expect(after).toEqual(before);
  });

  it('leaves nothing of an earlier run that this one would not write', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    await runMainJob({ datasets: [await dataset(folder, activity({ a: 30 }))], out });
    expect(await filesIn(out)).toEqual(
      expect.arrayContaining(['fhir/fictif/Patient.ndjson', 'indicators/fictif.csv']),
    );
    await runMainJob({ datasets: [await dataset(folder, [structure('a')])], out });
    expect(await filesIn(out)).toEqual([
      'datasets/fictif.ndjson',
      'fhir/fictif/Organization.ndjson',
      'fhir/fictif/bundle.json',
      'summary.html',
    ]);
  });

  it('reads a dataset from where it writes it', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    await mkdir(join(out, 'datasets'), { recursive: true });
    const path = await dataset(join(out, 'datasets'), [structure('a')]);
    await runMainJob({ datasets: [path], out });
    expect(await loadDataset(path)).toMatchObject({ issues: [], records: [structure('a')] });
  });

  it('computes over the period that it is told', async () => {
    const folder = await temporaryFolder();
    const datasets = [await dataset(folder, activity({ a: 30 }))];
    const period = { start: '2024-01-01', end: '2024-12-31' };
    const report = await runMainJob({ datasets, out: join(folder, 'out'), period });
    expect(report.datasets[0]?.release).toBeUndefined();
  });

  it('tells the figures that documents state, and where they are held', async () => {
    const folder = await temporaryFolder();
    const sources = declared.sources;
    const staffed = {
      ...structure('a'),
      sources,
      employees: { value: 18, precision: 'exact', verbatim: '18 salariés' },
    } as const;
    const { value: _value, ...rest } = declared;
    const ratio = {
      ...rest,
      id: 'ratio',
      numerator: { value: 32, precision: 'exact' },
      denominator: { value: 32, precision: 'exact' },
    } as const;
    // Neither does a document state this one, nor is it in anyone's words.
    const unsaid = {
      ...structure('b'),
      employees: { value: 7, precision: 'exact' },
      sources,
    } as const;
    const unsourced = {
      ...structure('c'),
      employees: { value: 8, precision: 'exact', verbatim: 'huit' },
    } as const;
    const path = await dataset(folder, [source, declared, ratio, staffed, unsaid, unsourced]);
    const { datasets } = await runMainJob({ datasets: [path], out: join(folder, 'out') });
    const stated = datasets[0]?.statedFigures ?? [];
    expect(
      stated.map(({ at, quantities }) => [
        at,
        quantities.map((item) => 'value' in item && item.value),
      ]),
    ).toEqual([
      ['indicator-result/personnes-touchees#/value', [10]],
      ['indicator-result/ratio#/numerator', [32, 32]],
      ['structure/a#/employees', [18]],
    ]);
    expect(stated[0]?.sources).toEqual(["Rapport d'activité fictif"]);
  });

  it('keeps the good records of a file with bad lines', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [structure('a'), structure('b')]);
    const content = await readFile(path, 'utf8');
    const bad = join(folder, 'bad.ndjson');
    await writeFile(bad, content.replace('"id":"b"', '"id":7'));
    const { datasets } = await runMainJob({ datasets: [bad], out: join(folder, 'out') });
    expect(datasets[0]?.recordCounts).toEqual({ structure: 1 });
    expect(datasets[0]?.issues.map(({ rule }) => rule)).toEqual([
      'field.text-expected',
      'dataset.counts',
      'dataset.hash',
    ]);
    expect(datasets.some(hasFailed)).toBe(true);
  });
});

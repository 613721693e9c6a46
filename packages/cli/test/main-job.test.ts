import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '@santeparticipative/connector-files';
import type { Programme } from '@santeparticipative/core';
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
      expect.arrayContaining(['fhir/fictif/Patient.ndjson', 'indicators/fictif.indicators.csv']),
    );
    await runMainJob({ datasets: [await dataset(folder, [structure('a')])], out });
    expect(await filesIn(out)).toEqual([
      'datasets/fictif.ndjson',
      'fhir/fictif/Organization.ndjson',
      'fhir/fictif/bundle.json',
      'summary.html',
    ]);
  });

  it.each(['missing', 'unreadable'])(
    'leaves no result of an earlier run when the file is %s, but its records',
    async (how) => {
      const folder = await temporaryFolder();
      const out = join(folder, 'out');
      const path = await dataset(folder, activity({ a: 30 }));
      await runMainJob({ datasets: [path], out });
      if (how === 'missing') await rm(path);
      else await writeFile(path, 'illisible');
      const { datasets } = await runMainJob({ datasets: [path], out });
      expect(datasets[0]?.withoutRelease).toBe('not-read');
      expect(await filesIn(out)).toEqual(['datasets/fictif.ndjson', 'summary.html']);
      expect((await loadDataset(join(out, 'datasets', 'fictif.ndjson'))).issues).toEqual([]);
    },
  );

  it('removes no file but its own', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    await mkdir(join(out, 'indicators'), { recursive: true });
    const theirs = ['fictif.csv', 'fictif.json', 'autre.indicators.csv'];
    for (const file of theirs) await writeFile(join(out, 'indicators', file), 'à moi');
    await runMainJob({ datasets: [await dataset(folder, [structure('a')])], out });
    expect(await readdir(join(out, 'indicators'))).toEqual([...theirs].sort());
  });

  it.each(['itself', 'a link'])('never replaces what it reads, reached by %s', async (how) => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    await mkdir(join(out, 'datasets'), { recursive: true });
    const held = await dataset(join(out, 'datasets'), [structure('a')]);
    const link = join(folder, 'fictif.ndjson');
    await symlink(held, link);
    const content = `${await readFile(held, 'utf8')}{"type":`;
    await writeFile(held, content);
    const path = how === 'itself' ? held : link;
    const { datasets } = await runMainJob({ datasets: [path], out });
    expect(await readFile(held, 'utf8')).toBe(content);
    expect(datasets[0]).toMatchObject({ inputKept: true, recordCounts: { structure: 1 } });
    expect(datasets[0]?.files).toEqual([
      'fhir/fictif/bundle.json',
      'fhir/fictif/Organization.ndjson',
    ]);
  });

  it('replaces no file that it has still to read', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    await mkdir(join(out, 'datasets'), { recursive: true });
    const first = await dataset(folder, [structure('a')]);
    const second = await dataset(join(out, 'datasets'), [structure('b')]);
    const { datasets } = await runMainJob({ datasets: [first, second], out });
    expect((await loadDataset(second)).records).toEqual([structure('b')]);
    expect(datasets.map(({ inputKept }) => inputKept)).toEqual([true, false]);
  });

  it.each([
    ['a line is cut', (content: string) => `${content}{"type":`],
    ['a line was taken out', (content: string) => content.split('\n').toSpliced(1, 1).join('\n')],
    ['a letter was changed', (content: string) => content.replace('fictive', 'fictivE')],
  ])('computes nothing when %s', async (_what, spoil) => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 30 }));
    await writeFile(path, spoil(await readFile(path, 'utf8')));
    const { datasets } = await runMainJob({ datasets: [path], out: join(folder, 'out') });
    expect(datasets[0]).toMatchObject({ release: undefined, withoutRelease: 'partly-read' });
    expect(datasets[0]?.mapping?.notEqual).toEqual([]);
  });

  it('computes in spite of errors between records', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 30 }).slice(1));
    const { datasets } = await runMainJob({ datasets: [path], out: join(folder, 'out') });
    expect(datasets[0]?.issues.map(({ rule }) => rule)).toContain('reference.unresolved');
    expect(datasets[0]?.release).toBeDefined();
    expect(datasets[0]?.withoutRelease).toBeUndefined();
  });

  it('keeps the warnings that go with a release', async () => {
    const folder = await temporaryFolder();
    const { manifest, records } = generateRegion({ seed: 3, structures: 2, year: 2025 });
    const path = await dataset(folder, records, manifest);
    const { datasets } = await runMainJob({ datasets: [path], out: join(folder, 'out') });
    const warnings = datasets[0]?.release?.warnings ?? [];
    expect(warnings.length).toBeGreaterThan(0);
    const told = datasets[0]?.issues.map(({ rule, path }) => `${rule} ${path}`);
    expect(told).toEqual(
      expect.arrayContaining(warnings.map(({ rule, path }) => `${rule} ${path}`)),
    );
  });

  it('writes the CSV in the language that it is told', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    const datasets = [await dataset(folder, activity({ a: 30 }))];
    await runMainJob({ datasets, out, language: 'en' });
    const csv = await readFile(join(out, 'indicators', 'fictif.indicators.csv'), 'utf8');
    expect(csv).toMatch(/^indicator,version,/);
  });

  it('computes over the period that it is told', async () => {
    const folder = await temporaryFolder();
    const datasets = [await dataset(folder, activity({ a: 30 }))];
    const period = { start: '2024-01-01', end: '2024-12-31' };
    const report = await runMainJob({ datasets, out: join(folder, 'out'), period });
    expect(report.datasets[0]).toMatchObject({
      release: undefined,
      withoutRelease: 'nothing-to-count',
    });
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
    // Nobody says who declares this one.
    const { sources: _sources, ...undocumented } = { ...declared, id: 'sans-source' };
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
    const path = await dataset(folder, [
      source,
      declared,
      ratio,
      staffed,
      undocumented,
      unsaid,
      unsourced,
    ]);
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

  it('gives a stated figure the period of what holds it, never one from further around', async () => {
    const folder = await temporaryFolder();
    const programme: Programme = {
      type: 'programme',
      id: 'p',
      meta: source.meta,
      name: 'Action fictive',
      sources: [{ source: { type: 'source', id: source.id } }],
      period: { start: '2012' },
      budget: { amount: { cents: 8_000_000, precision: 'exact', verbatim: '80000 €' } },
      editions: [
        { period: { start: '2018' }, count: { value: 4, precision: 'exact', verbatim: 'quatre' } },
      ],
    };
    const path = await dataset(folder, [source, programme]);
    const { datasets } = await runMainJob({ datasets: [path], out: join(folder, 'out') });
    expect(datasets[0]?.statedFigures.map(({ at, period }) => [at, period?.start])).toEqual([
      ['programme/p#/budget/amount', undefined],
      ['programme/p#/editions/0/count', '2018'],
    ]);
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

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '@santeparticipative/connector-files';
import { type AnyRecord, type Pathway, shareable } from '@santeparticipative/core';
import { toFhir } from '@santeparticipative/fhir';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, it } from 'vitest';
import { hasFailed, runMainJob } from '../src/index.js';
import { activity, command, dataset, temporaryFolder } from './helpers.js';

/** The records, of which these pathways may not be shared. */
function opposed(records: readonly AnyRecord[], ids: readonly string[]): AnyRecord[] {
  return records.map((record) =>
    record.type === 'pathway' && ids.includes(record.id)
      ? { ...record, sharing: { legalBasis: 'consent', decision: 'deny' } }
      : record,
  );
}

/** All that the files of a folder hold. */
async function contentOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

const { manifest, records } = generateRegion({ seed: 3, structures: 3, year: 2025 });
const pathways = records.filter((record): record is Pathway => record.type === 'pathway');
/** Every fifth pathway, and all those of the same people, who so share nothing. */
const silent = new Set(
  pathways.filter((_, index) => index % 5 === 0).map(({ subject }) => subject.id),
);
const denied = pathways.filter(({ subject }) => silent.has(subject.id)).map(({ id }) => id);
const region = opposed(records, denied);

describe('opposition to sharing', () => {
  it('keeps a person and their pathway out of all that map writes, and says how many records', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, opposed(activity({ a: 3 }), ['secret-1']));
    const out = join(folder, 'fhir');
    const french = await command('map', path, '--out', out);
    expect(french.exitCode).toBe(0);
    expect(french.stdout).toContain(
      'Partage non accordé : 2 enregistrements n’ont pas été écrits en FHIR.\n',
    );
    expect(french.stdout + french.stderr).not.toContain('secret-1');
    const written = await contentOf(out);
    expect(written).toContain('secret-0');
    expect(written).not.toMatch(/secret-1|pseudonyme-1/);
    const english = await command('map', path, '--out', out, '--language', 'en');
    expect(english.stdout).toContain('Sharing not agreed: 2 records were not written as FHIR.\n');
  });

  it('is presumed, when asked, of those of whom no decision is stated', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 2 }));
    const out = join(folder, 'fhir');
    const { exitCode, stdout } = await command('map', path, '--out', out, '--only-agreed');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Partage non accordé : ');
    expect(await contentOf(out)).not.toContain('secret-');
  });

  it('is not spoken of where nobody opposes', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 3 }));
    for (const args of [
      ['map', path, '--out', join(folder, 'm')],
      ['run', path, '--out', folder],
    ]) {
      expect((await command(...args)).stdout).not.toContain('Opposition');
    }
  });

  it('leads to nobody who opposes from anything that the main job writes as FHIR', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, region, manifest);
    const out = join(folder, 'out');
    const { stdout, exitCode } = await command('run', path, '--out', out);
    expect(exitCode).toBe(0);
    expect(denied.length).toBeGreaterThan(5);
    const content = await contentOf(join(out, 'fhir'));
    const exported = new Set(content.match(/[A-Za-z0-9.-]+/g));
    const { records: shared, withheld } = shareable(region);
    const left = new Set(shared.map(({ type, id }) => `${type}/${id}`));
    const addresses = region
      .filter(({ type, id }) => !left.has(`${type}/${id}`))
      .flatMap((record) => toFhir(record, manifest).value.map(({ id }) => id ?? ''));
    const named = [...denied, ...silent, ...addresses];
    expect(named.filter((id) => exported.has(id))).toEqual([]);
    expect(shared.filter(({ id }) => !exported.has(id))).toEqual([]);
    const count = Object.values(withheld).reduce((sum, some) => sum + some, 0);
    expect(count).toBeGreaterThan(denied.length + silent.size);
    expect(stdout).toContain(`Partage non accordé : ${count} enregistrements`);
    // The records that stay with those who have them are all there.
    expect((await loadDataset(join(out, 'datasets', 'fictif.ndjson'))).records).toEqual(region);
  });

  it('changes nothing in what is computed, and nothing comes back otherwise than it went', async () => {
    const folder = await temporaryFolder();
    const datasets = [
      await dataset(folder, records, { ...manifest, name: 'tous.ndjson' }),
      await dataset(folder, region, { ...manifest, name: 'sans.ndjson' }),
    ];
    const report = await runMainJob({ datasets, out: join(folder, 'out') });
    const [all, without] = report.datasets;
    expect(report.datasets.some(hasFailed)).toBe(false);
    expect(without?.release).toEqual(all?.release);
    expect(without?.mapping?.notEqual).toEqual([]);
    expect(without?.mapping?.withheld).toBeGreaterThan(all?.mapping?.withheld ?? 0);
  });
});

describe('a record that a tombstone took away', () => {
  it('is not written again, and those who have it are told', async () => {
    const folder = await temporaryFolder();
    const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;
    const target = { type: 'person', id: 'secret-1' } as const;
    const path = await dataset(folder, [
      ...activity({ a: 2 }).filter(({ type, id }) => type !== 'pathway' || id !== 'secret-1'),
      { type: 'tombstone', id: 't', meta, target, reason: 'opposition', date: '2026-01-04' },
    ]);
    const out = join(folder, 'fhir');
    expect((await command('map', path, '--out', out)).stdout).not.toContain('Opposition');
    const written = await contentOf(out);
    expect(written).not.toContain('pseudonyme-1');
    const back = join(folder, 'back.ndjson');
    const namespace = 'https://fictif.example/donnees';
    const files = ['read', join(out, 'bundle.json'), '--out', back, '--namespace', namespace];
    await command(...files);
    const { records: received } = await loadDataset(back);
    expect(received).toContainEqual(expect.objectContaining({ type: 'tombstone', target }));
    expect(received).not.toContainEqual(
      expect.objectContaining({ type: 'person', id: 'secret-1' }),
    );
  });
});

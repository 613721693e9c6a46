import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '@santeparticipative/core';
import { indicatorHash, type PartialResult } from '@santeparticipative/indicators';
import { describe, expect, it } from 'vitest';
import { activity, command, dataset, declared, source, temporaryFolder } from './helpers.js';

const period = ['--from', '2025-01-01', '--to', '2025-12-31'];
const asked = catalogue.filter(({ id }) => id === 'pathways-opened');

/** Writes the campaign of a fictitious federation, and gives its path. */
async function campaignOf(folder: string, structures: readonly string[]): Promise<string> {
  const path = join(folder, 'campagne.json');
  const campaign = {
    id: 'activite-2025',
    title: { fr: 'Activité 2025', en: 'Activity 2025' },
    period: { start: '2025-01-01', end: '2025-12-31' },
    definitions: asked.map((definition) => ({
      id: definition.id,
      version: definition.version,
      hash: indicatorHash(definition),
    })),
    structures,
    opens: '2026-01-01',
    due: '2099-12-31',
  };
  await writeFile(path, JSON.stringify(campaign));
  return path;
}

/** What a structure of so many people sends, written as a submission. */
async function submissionOf(folder: string, id: string, people: number): Promise<string> {
  const path = await dataset(folder, activity({ [id]: people }), { name: `${id}.ndjson` });
  const asking = ['--campaign', join(folder, 'campagne.json'), '--structure', id];
  const { exitCode } = await command('partial', path, ...asking, '--out', folder);
  expect(exitCode).toBe(0);
  return join(folder, `${id}-2025-01-01-2025-12-31.submission.json`);
}

describe('partial', () => {
  it('writes a submission for its owner alone, and says that it is confidential', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 3 }));
    const { stdout } = await command('partial', path, ...period, '--out', join(folder, 'o'));
    expect(stdout).toContain('Cet envoi est confidentiel');
    const [name = ''] = await readdir(join(folder, 'o'));
    expect((await stat(join(folder, 'o', name))).mode & 0o077).toBe(0);
    const { structures, version, partials } = JSON.parse(
      await readFile(join(folder, 'o', name), 'utf8'),
    );
    expect({ structures, version }).toEqual({ structures: ['a'], version: 1 });
    const ids = partials.map(({ definition }: PartialResult) => definition.id);
    expect(ids).toContain('pathways-opened');
    // A dataset that holds no contact does not say that there was none.
    expect(ids).not.toContain('contacts');
  });

  it('holds no id of a person or of a pathway', async () => {
    const folder = await temporaryFolder();
    await campaignOf(folder, ['a']);
    const submission = await readFile(await submissionOf(folder, 'a', 12), 'utf8');
    expect(submission).not.toMatch(/secret-\d|pseudonyme-\d/);
  });
});

describe('campaign', () => {
  it('tells who sent what, and publishes the sum with its completeness', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b', 'c']);
    const sent = [await submissionOf(folder, 'a', 30), await submissionOf(folder, 'b', 40)];
    const out = join(folder, 'o');
    const { stdout, exitCode } = await command('campaign', campaign, ...sent, '--out', out);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/│ a +│ 1 reçu/);
    expect(stdout).toMatch(/│ c +│ 1 manquant/);
    expect(stdout).toContain('Structures dont tout est arrivé : 2 sur 3.');
    const csv = await readFile(join(out, 'activite-2025.indicators.csv'), 'utf8');
    const total = csv
      .split('\n')
      .find((line) => /^pathways-opened;[^;]*;[^;]*;[^;]*;[^;]*;;/.test(line));
    expect(total).toContain(';70;');
    expect(total).toContain(';3;2;');
  });

  it('tells the state alone when no folder is given, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a']);
    const before = await readdir(folder);
    const { stdout } = await command('campaign', campaign, '--language', 'en');
    expect(stdout).toContain('1 missing');
    expect(await readdir(folder)).toEqual(before);
  });

  it('guards a release against being subtracted from an earlier one', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b', 'c']);
    const sent = [await submissionOf(folder, 'a', 30), await submissionOf(folder, 'b', 40)];
    const register = join(folder, 'registre.json');
    const publish = async (name: string, submissions: readonly string[]): Promise<string> => {
      const out = join(folder, name);
      const options = ['--out', out, '--register', register, '--language', 'en'];
      await command('campaign', campaign, ...submissions, ...options);
      return readFile(join(out, 'activite-2025.indicators.csv'), 'utf8');
    };
    const totalOf = (csv: string) =>
      csv.split('\n').find((line) => /^pathways-opened(?:,[^,]*){4},,/.test(line));
    expect(totalOf(await publish('first', sent))).toContain(',70,');
    const late = await submissionOf(folder, 'c', 3);
    const second = totalOf(await publish('second', [...sent, late]));
    expect(second).not.toContain(',73,');
    expect(second).toContain(',secret,');
  });

  it('refuses a register that is none, rather than forget what was published', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a']);
    const sent = await submissionOf(folder, 'a', 30);
    const register = join(folder, 'registre.json');
    await writeFile(register, '{"kind":"release-register","results":"secret-7"}');
    const out = join(folder, 'o');
    const { exitCode, stderr } = await command(
      'campaign',
      campaign,
      sent,
      '--out',
      out,
      '--register',
      register,
    );
    expect(exitCode).toBe(1);
    expect(stderr).not.toContain('secret-7');
    expect(await readdir(folder)).not.toContain('o');
  });
});

describe('compare', () => {
  it('compares two published files, and says what does not compare', async () => {
    const folder = await temporaryFolder();
    for (const [name, people] of [
      ['avant', 40],
      ['apres', 50],
    ] as const) {
      const path = await dataset(folder, activity({ a: people }), { name: `${name}.ndjson` });
      await command('indicators', path, ...period, '--out', folder);
    }
    const files = ['avant', 'apres'].map((name) => join(folder, `${name}.indicators.csv`));
    const { stdout, exitCode } = await command('compare', ...files);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Accompagnements/);
    expect(stdout).toContain('+10');
  });

  it('gives no growth from the people reached of Lille to its people informed or accompanied', async () => {
    const folder = await temporaryFolder();
    const figure = (id: string, year: string, value: number) => ({
      ...declared,
      id,
      label: undefined,
      definition: { id, version: '1.0.0' },
      period: { start: year, end: year },
      value: { value, precision: 'exact' as const },
    });
    const { label: _, ...before } = figure('people-reached', '2015', 1926);
    const { label: __, ...after } = figure('people-informed-or-accompanied', '2016', 2410);
    const [first, second] = [
      await dataset(folder, [source, before], { name: '2015.ndjson' }),
      await dataset(folder, [source, after], { name: '2016.ndjson' }),
    ];
    const { stdout } = await command('compare', first, second);
    expect(stdout).toMatch(/1\s926/);
    expect(stdout).not.toMatch(/\+484|25,1/);
  });
});

describe('definitions', () => {
  it('lists the catalogue, and says what is wrong with a definition', async () => {
    const folder = await temporaryFolder();
    const { stdout, exitCode } = await command('definitions');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('pathways-opened');
    const path = join(folder, 'nos-indicateurs.json');
    const [own] = asked;
    await writeFile(
      path,
      JSON.stringify({ ...own, id: 'a-nous', population: { field: 'statut', eq: 'active' } }),
    );
    const wrong = await command('definitions', path);
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toContain('/population');
    expect(wrong.stdout).toBe('');
  });

  it('computes a definition of one’s own beside the catalogue', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'nos-indicateurs.json');
    const [own] = asked;
    await writeFile(path, JSON.stringify({ ...own, id: 'a-nous' }));
    const file = await dataset(folder, activity({ a: 30 }));
    await command('indicators', file, ...period, '--out', folder, '--definitions', path);
    const csv = await readFile(join(folder, 'fictif.indicators.csv'), 'utf8');
    expect(csv).toMatch(/^a-nous;/m);
    expect(csv).toMatch(/^pathways-opened;/m);
  });
});

describe('forms', () => {
  it('writes a release in every form that is asked for', async () => {
    const folder = await temporaryFolder();
    const file = await dataset(folder, activity({ a: 30, b: 40 }));
    const out = join(folder, 'o');
    const forms = ['--form', 'csv', 'fhir', 'data-package', 'dhis2'];
    const { exitCode } = await command('indicators', file, ...period, '--out', out, ...forms);
    expect(exitCode).toBe(0);
    expect((await readdir(out)).sort()).toEqual([
      'fictif.data-package',
      'fictif.dhis2.json',
      'fictif.indicators.csv',
      'fictif.indicators.json',
    ]);
  });
});

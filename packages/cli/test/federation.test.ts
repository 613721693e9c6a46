import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, type IndicatorDefinition } from '@santeparticipative/core';
import { indicatorHash, type PartialResult } from '@santeparticipative/indicators';
import { describe, expect, it } from 'vitest';
import { activity, command, dataset, declared, source, temporaryFolder } from './helpers.js';

const period = ['--from', '2025-01-01', '--to', '2025-12-31'];
const asked = catalogue.filter(({ id }) => id === 'pathways-opened');

/** Writes the campaign of a fictitious federation, and gives its path. */
async function campaignOf(
  folder: string,
  structures: readonly string[],
  ids: readonly string[] = ['pathways-opened'],
  own: readonly IndicatorDefinition[] = [],
): Promise<string> {
  const path = join(folder, 'campagne.json');
  const definitions = [...catalogue.filter(({ id }) => ids.includes(id)), ...own];
  const campaign = {
    id: 'activite-2025',
    title: { fr: 'Activité 2025', en: 'Activity 2025' },
    period: { start: '2025-01-01', end: '2025-12-31' },
    definitions: definitions.map((definition) => ({
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

describe('partial for a campaign', () => {
  it('asks who sends, for a file may name other structures', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b']);
    const path = await dataset(folder, activity({ a: 12, b: 3 }));
    const out = join(folder, 'o');
    const asking = ['partial', path, '--campaign', campaign, '--out', out];
    const { exitCode, stderr } = await command(...asking);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--structure');
    expect(await readdir(folder)).not.toContain('o');
  });

  it('refuses a structure of which the campaign expects nothing, and a period beside that of the campaign', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b']);
    const path = await dataset(folder, activity({ a: 12 }));
    const asking = ['partial', path, '--campaign', campaign, '--out', join(folder, 'o')];
    const unknown = await command(...asking, '--structure', 'c');
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('a, b');
    const dated = await command(...asking, '--structure', 'a', ...period);
    expect(dated.exitCode).toBe(2);
    expect(dated.stderr).toContain('--from');
    expect(await readdir(folder)).not.toContain('o');
  });

  it('names a submission after who sends it and its revision, for files of two structures may have one name', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b']);
    const path = await dataset(folder, activity({ a: 12, b: 3 }), { name: 'export.ndjson' });
    const out = join(folder, 'o');
    for (const more of [['a'], ['a', '--revision', '2'], ['b']]) {
      await command('partial', path, '--campaign', campaign, '--out', out, '--structure', ...more);
    }
    expect((await readdir(out)).sort()).toEqual([
      'a-2025-01-01-2025-12-31-v2.submission.json',
      'a-2025-01-01-2025-12-31.submission.json',
      'b-2025-01-01-2025-12-31.submission.json',
    ]);
  });
});

/** A pair of age keys made for this test: they protect nothing. */
const federation = {
  recipient: 'age1k2u4hk6ldj3fncd62nqdd9nqk7sx366qym9pzgd095mthrvy6gesp684lj',
  identity: 'AGE-SECRET-KEY-1EJATJP9RS03T9WQ6YNFM7M86CSC2KVTEEURTT8SEZETPRJ62R8PQQ99J6X',
};

describe('submissions that a federation alone can read', () => {
  it('are counted with its key beside plain ones, and by nobody without it', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b']);
    const path = await dataset(folder, activity({ a: 30 }));
    const asking = ['--campaign', campaign, '--structure', 'a', '--out', folder];
    const sent = await command('partial', path, ...asking, '--recipient', federation.recipient);
    expect(sent.stdout).toContain('Cet envoi est chiffré');
    const encrypted = join(folder, 'a-2025-01-01-2025-12-31.submission.json.age');
    expect(await readFile(encrypted, 'latin1')).not.toContain('pathways-opened');
    const plain = await submissionOf(folder, 'b', 12);
    const key = join(folder, 'key.txt');
    await writeFile(key, federation.identity, { mode: 0o600 });
    const open = await command('campaign', campaign, encrypted, plain, '--identity', key);
    expect([open.exitCode, open.stderr]).toEqual([0, '']);
    expect(open.stdout).toContain('Structures dont tout est arrivé : 2 sur 2.');
    const closed = await command('campaign', campaign, encrypted, plain);
    expect(closed.exitCode).toBe(1);
    expect(closed.stdout).toContain('Structures dont tout est arrivé : 1 sur 2.');
  });

  it('are not written for what is no key', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 3 }));
    const out = join(folder, 'o');
    const { exitCode } = await command(
      'partial',
      path,
      ...period,
      '--out',
      out,
      '--recipient',
      'age1x',
    );
    expect(exitCode).toBe(1);
    expect(await readdir(folder)).not.toContain('o');
  });
});

describe('campaign', () => {
  it('says which submission is not taken, why once, and that its indicators are not published', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b']);
    const path = await dataset(folder, activity({ a: 30 }));
    const before = ['--from', '2024-01-01', '--to', '2024-12-31'];
    await command('partial', path, ...before, '--structure', 'a', '--out', folder);
    const sent = join(folder, 'a-2024-01-01-2024-12-31.submission.json');
    const out = join(folder, 'o');
    const { stderr, stdout, exitCode } = await command('campaign', campaign, sent, '--out', out);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/│ a +│ 1 refusé/);
    expect(stderr).toContain('a-2024-01-01-2024-12-31');
    expect(stderr.match(/campaign\.wrong-period/g)).toHaveLength(1);
    expect(stderr).toMatch(/pathways-opened[\s\S]*merge\./);
  });

  it('counts several indicators in the plural', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a'], ['pathways-opened', 'pathways-active']);
    const { stdout } = await command('campaign', campaign);
    expect(stdout).toMatch(/│ a +│ 2 manquants/);
  });

  it('takes definitions of one’s own, in the words of the federation', async () => {
    const folder = await temporaryFolder();
    const [own] = asked;
    if (own === undefined) throw new Error('The catalogue has no such definition.');
    const definition = { ...own, id: 'a-nous', title: { fr: 'À nous', en: 'Ours' } };
    const definitions = ['--definitions', join(folder, 'nos-indicateurs.json')];
    await writeFile(definitions[1] ?? '', JSON.stringify(definition));
    const campaign = await campaignOf(folder, ['a'], [], [definition]);
    const theirs = join(folder, 'les-leurs.json');
    await writeFile(
      theirs,
      JSON.stringify({ ...definition, title: { fr: 'À eux', en: 'Theirs' } }),
    );
    const path = await dataset(folder, activity({ a: 30 }));
    const asking = ['--campaign', campaign, '--structure', 'a', '--out', folder];
    await command('partial', path, ...asking, '--definitions', theirs);
    const sent = join(folder, 'a-2025-01-01-2025-12-31.submission.json');
    const { exitCode } = await command('campaign', campaign, sent, '--out', folder, ...definitions);
    expect(exitCode).toBe(0);
    const csv = await readFile(join(folder, 'activite-2025.indicators.csv'), 'utf8');
    expect(csv).toMatch(/^a-nous;1\.0\.0;À nous;/m);
    expect(csv).not.toContain('À eux');
  });

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

describe('a shared scope', () => {
  it('counts once a person whom two structures know by one pseudonym', async () => {
    const folder = await temporaryFolder();
    const campaign = await campaignOf(folder, ['a', 'b'], ['people-accompanied']);
    const shared = JSON.parse(await readFile(campaign, 'utf8'));
    await writeFile(campaign, JSON.stringify({ ...shared, sharedScope: { scope: 'fictif' } }));
    // The pseudonyms of the people of both structures are the same.
    const sent = [await submissionOf(folder, 'a', 30), await submissionOf(folder, 'b', 40)];
    const out = join(folder, 'o');
    await command('campaign', campaign, ...sent, '--out', out);
    const csv = await readFile(join(out, 'activite-2025.indicators.csv'), 'utf8');
    expect(csv).toMatch(/^people-accompanied(?:;[^;]*){4};;[^\n]*;40;/m);
    await writeFile(campaign, JSON.stringify(shared));
    const apart = [await submissionOf(folder, 'a', 30), await submissionOf(folder, 'b', 40)];
    await command('campaign', campaign, ...apart, '--out', join(folder, 'bounds'));
    const bounds = await readFile(join(folder, 'bounds', 'activite-2025.indicators.csv'), 'utf8');
    expect(bounds).toMatch(/^people-accompanied(?:;[^;]*){4};;[^\n]*;40;70;/m);
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
    expect(stdout).toContain('accompagnements');
    expect(stdout).not.toContain('…');
  });

  it('calls an indicator of one’s own by its title', async () => {
    const folder = await temporaryFolder();
    const [own] = asked;
    const path = join(folder, 'nos-indicateurs.json');
    await writeFile(
      path,
      JSON.stringify({ ...own, id: 'a-nous', title: { fr: 'Nôtre', en: 'Ours' } }),
    );
    const file = await dataset(folder, activity({ a: 30 }));
    const definitions = ['--definitions', path];
    await command('indicators', file, ...period, '--out', folder, ...definitions);
    const csv = join(folder, 'fictif.indicators.csv');
    const { stdout } = await command('compare', csv, csv, ...definitions);
    expect(stdout).toContain('Nôtre');
    expect(stdout.match(/30\s+│/g)?.length).toBeGreaterThan(1);
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
  it('gives what a campaign asks for, with whole hashes', async () => {
    const { stdout } = await command('definitions', '--format', 'json');
    const references: unknown = JSON.parse(stdout);
    const [first] = asked;
    expect(references).toContainEqual({
      id: 'pathways-opened',
      version: first?.version,
      hash: first && indicatorHash(first),
    });
    expect(references).toHaveLength(catalogue.length);
  });

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

describe('indicators', () => {
  it('says which indicator a warning is about', async () => {
    const folder = await temporaryFolder();
    const file = await dataset(folder, activity({ a: 30 }));
    const unfinished = ['--from', '2025-01-01', '--to', '2026-12-31'];
    const { stderr } = await command('indicators', file, ...unfinished, '--out', folder);
    expect(stderr).toMatch(/pathways-opened · \/results\/\d+\n.*\(disclosure\.incomplete-period\)/);
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

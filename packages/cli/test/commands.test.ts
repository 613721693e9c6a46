import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '@santeparticipative/connector-files';
import { Siren } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import {
  accompanied,
  activity,
  command,
  dataset,
  declared,
  source,
  structure,
  temporaryFolder,
} from './helpers.js';

const orphan = accompanied(1, 'inconnue');

describe('wrong usage', () => {
  it.each([
    [[]],
    [['no-such-command']],
    [['validate']],
    [['validate', 'a.ndjson', '--format', 'xml']],
    [['validate', 'a.ndjson', '--language', 'de']],
    [['map', 'a.ndjson']],
    [['read', 'a.json', '--out', 'b.ndjson', '--namespace', 'not an address']],
    [['indicators', 'a.ndjson', '--from', '2025-02-30', '--to', '2025-12-31', '--out', 'o']],
    [['indicators', 'a.ndjson', '--from', '2025-12-31', '--to', '2025-01-01', '--out', 'o']],
    [['generate', '--seed', 'x', '--structures', '1', '--year', '2025', '--out', 'o']],
    [['generate', '--seed', '1', '--structures', '1', '--year', '0', '--out', 'o.ndjson']],
    [['generate', '--seed', '1', '--structures', '400001', '--year', '2025', '--out', 'o.ndjson']],
    [['generate', '--seed', '1', '--structures', '1', '--year', '2025', '--out', 'o.json']],
    [['read', 'a.json', '--out', 'b.json', '--namespace', 'urn:fictif']],
    [['read', 'a.json', '--out', 'b.gz', '--namespace', 'urn:fictif']],
    [['run', '--out', 'o']],
    [['run', 'a.ndjson', '--out', 'o', '--from', '2025-01-01']],
  ])('exits with 2: %j', async (args) => {
    const { exitCode, stdout, stderr } = await command(...args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it.each([
    [['validate'], 'erreur : l’argument « dataset » manque\n'],
    [['validate', '--nothing'], 'erreur : l’option « --nothing » n’existe pas\n'],
    [['validate', 'a', '--format'], 'erreur : l’option « --format <format> » attend une valeur\n'],
    [['map', 'a'], 'erreur : l’option « --out <folder> » est obligatoire\n'],
    [
      ['validate', 'a', '--format', 'xml'],
      'erreur : l’option « --format <format> » n’accepte pas « xml ». Au choix : text, json, operation-outcome.\n',
    ],
    [
      ['map', 'a', 'b', '--out', 'o'],
      'erreur : trop d’arguments pour « map » : 1 au plus, et non 2.\n',
    ],
    [
      ['validat'],
      'erreur : la commande « validat » n’existe pas\n(Vouliez-vous dire : validate ?)\n',
    ],
    [
      ['read', 'a.json', '--out', 'b.json', '--namespace', 'urn:fictif'],
      'erreur : l’option « --out <file> » n’accepte pas « b.json ». ' +
        'Un jeu de données s’écrit dans un fichier .ndjson ou .ndjson.gz.\n',
    ],
    [
      ['run', 'a', '--out', 'o', '--from', '2025-01-01'],
      'erreur : --from et --to vont ensemble.\n',
    ],
  ])('is told in French: %j', async (args, sentence) => {
    expect((await command(...args)).stderr).toBe(sentence);
  });

  it.each([
    [['map', 'a', '--language', 'en'], "error: required option '--out <folder>' not specified\n"],
    [
      ['run', 'a', '--out', 'o', '--from', '2025-01-01', '--language=en'],
      'error: --from and --to go together.\n',
    ],
  ])('is told in English when that is asked for: %j', async (args, sentence) => {
    expect((await command(...args)).stderr).toBe(sentence);
  });
});

describe('help', () => {
  const names = ['validate', 'map', 'read', 'indicators', 'generate', 'run'];
  const commanderSays = /Usage:|Arguments:|Options:|Commands:|display help|choices:|default:/;

  it.each([[], ...names.map((name) => [name])])('is in French: %s', async (...args) => {
    const { exitCode, stdout } = await command(...args, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Utilisation : santeparticipative');
    expect(stdout).toContain('affiche cette aide');
    expect(stdout).toMatch(/langue de ce qui est affiché/);
    expect(stdout).not.toMatch(commanderSays);
    expect(stdout).not.toMatch(/\b(?:folder to|file of|files of|the)\b/);
  });

  it.each([[], ...names.map((name) => [name])])('is in English when asked: %s', async (...args) => {
    const { exitCode, stdout } = await command('--language', 'en', ...args, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Usage: santeparticipative');
    expect(stdout).not.toMatch(/[éèàê«»]/);
  });
});

describe('validate', () => {
  it('says in French that all is well', async () => {
    const path = await dataset(await temporaryFolder(), [structure('a')]);
    expect(await command('validate', path)).toEqual({
      stdout: `${path}\nAucun problème trouvé.\n`,
      stderr: '',
      exitCode: 0,
    });
  });

  it('says what is wrong between records, in both languages', async () => {
    const path = await dataset(await temporaryFolder(), orphan);
    const french = await command('validate', path);
    expect(french.exitCode).toBe(1);
    expect(french.stdout).toContain('En tout : 1 erreur.');
    const english = await command('validate', path, '--language', 'en');
    expect(english.exitCode).toBe(1);
    expect(english.stdout).toContain('In all: 1 error.');
  });

  it('says in which file and line, and goes on with the next dataset', async () => {
    const folder = await temporaryFolder();
    const good = await dataset(folder, [structure('a')]);
    const bad = join(folder, 'bad.ndjson');
    await writeFile(bad, `${await readFile(good, 'utf8')}{"type":`);
    const { stdout, exitCode } = await command(
      'validate',
      bad,
      join(folder, 'missing.ndjson'),
      good,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${bad}, ligne 4`);
    expect(stdout).toContain('Ce fichier n’existe pas.');
    expect(stdout).toContain(`${good}\nAucun problème trouvé.`);
  });

  it('prints issues as JSON', async () => {
    const path = await dataset(await temporaryFolder(), orphan);
    const { stdout, exitCode } = await command('validate', path, '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        dataset: path,
        issues: [{ rule: 'reference.unresolved', path: '/structure', at: { file: path } }],
      },
    ]);
  });

  it('counts the issues in JSON, the same text each time', async () => {
    const path = await dataset(await temporaryFolder(), [
      ...orphan,
      structure('a'),
      structure('a'),
      structure('a'),
    ]);
    const { stdout } = await command('validate', path, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      { summary: { total: 4, byRule: { 'id.duplicate': 3, 'reference.unresolved': 1 } } },
    ]);
    expect((await command('validate', path, '--format', 'json')).stdout).toBe(stdout);
  });

  it('prints one FHIR OperationOutcome for all the datasets', async () => {
    const folder = await temporaryFolder();
    const good = await dataset(folder, [structure('a')]);
    const bad = await dataset(folder, orphan, { name: 'orphelin.ndjson' });
    const { stdout, exitCode } = await command(
      'validate',
      good,
      bad,
      '--format',
      'operation-outcome',
      '--language',
      'en',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      resourceType: 'OperationOutcome',
      language: 'en',
      issue: [
        {
          severity: 'error',
          code: 'not-found',
          details: { text: 'This reference leads to no record of the dataset.' },
          expression: ['Pathway.structure'],
          location: ['pathway/secret-1#/structure', bad],
        },
      ],
    });
    const well = await command('validate', good, '--format', 'operation-outcome');
    expect(well.exitCode).toBe(0);
    expect(JSON.parse(well.stdout)).toMatchObject({
      issue: [{ code: 'informational', details: { text: 'Aucun problème trouvé.' } }],
    });
  });

  it('looks for communes and quartiers in the official lists, unless told not to', async () => {
    const place = { ...structure('a'), address: { commune: '73000' } };
    const path = await dataset(await temporaryFolder(), [place]);
    const { exitCode, stdout } = await command('validate', path);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('structure a · /address/commune');
    expect(stdout).toContain('(commune.unknown)');
    expect((await command('validate', path, '--no-reference-lists')).exitCode).toBe(0);
  });

  it('takes a wrong check digit for an error when it is strict', async () => {
    const wrong = { ...structure('a'), identifiers: { siren: Siren.parse('404833047') } };
    const path = await dataset(await temporaryFolder(), [wrong]);
    const lenient = await command('validate', path);
    expect(lenient.exitCode).toBe(0);
    expect(lenient.stdout).toContain('En tout : 1 avertissement.');
    const strict = await command('validate', path, '--strict');
    expect(strict.exitCode).toBe(1);
    expect(strict.stdout).toContain('En tout : 1 erreur.');
  });

  it('moves no cursor by the name of a file', async () => {
    const path = join(await temporaryFolder(), '\u001b[2J\u202e.ndjson');
    const { stdout } = await command('validate', path);
    expect(stdout).toContain('Ce fichier n’existe pas.');
    expect(stdout).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});

describe('a FHIR file that is taken for a dataset', () => {
  it('is told to be one, and how it is read', async () => {
    const path = join(await temporaryFolder(), 'bundle.json');
    await writeFile(path, '{"resourceType":"Bundle","type":"collection","entry":[]}');
    const { stdout, exitCode } = await command('validate', path);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('C’est du FHIR, et non un jeu de données.');
    expect(stdout).toContain('« read »');
  });
});

describe('map and read', () => {
  it('writes FHIR, and reads it back into the same records', async () => {
    const folder = await temporaryFolder();
    const records = [...activity({ a: 2 }), source, declared];
    const path = await dataset(folder, records);
    const out = join(folder, 'fhir');
    const mapped = await command('map', path, '--out', out);
    expect(mapped.exitCode).toBe(0);
    const bulk = join(folder, 'bulk');
    const exported = await command('map', path, '--out', bulk, '--form', 'ndjson');
    expect(exported.exitCode).toBe(0);
    expect(await readdir(out)).toEqual(['bundle.json']);
    const files = await readdir(bulk);
    expect(files).toEqual(
      expect.arrayContaining(['manifest.json', 'CarePlan.1.ndjson', 'Patient.1.ndjson']),
    );
    for (const file of files) {
      expect((await stat(join(bulk, file))).mode & 0o777).toBe(0o600);
      expect(exported.stdout).toContain(join(bulk, file));
    }
    const bundle: unknown = JSON.parse(await readFile(join(out, 'bundle.json'), 'utf8'));
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });

    const resources = files
      .filter((file) => file.endsWith('.ndjson'))
      .map((file) => join(bulk, file));
    for (const given of [[join(out, 'bundle.json')], resources]) {
      const back = join(folder, 'back', 'back.ndjson');
      const namespace = 'https://fictif.example/donnees';
      const read = await command('read', ...given, '--out', back, '--namespace', namespace);
      expect(read.exitCode).toBe(0);
      expect(read.stdout).toContain('Tout a trouvé sa place');
      const { records: returned, manifest, issues } = await loadDataset(back);
      expect(issues).toEqual([]);
      expect(manifest?.namespace).toBe(namespace);
      expect(returned).toHaveLength(records.length);
      expect(returned).toEqual(expect.arrayContaining(records));
    }
  });

  it('says what found no place, without what it holds', async () => {
    const folder = await temporaryFolder();
    const patients = join(folder, 'Patient.ndjson');
    const patient = {
      resourceType: 'Patient',
      id: 'p1',
      contact: [{ name: { family: 'CANARI' } }, { name: { family: 'CANARI' } }],
    };
    await writeFile(patients, `${JSON.stringify(patient)}\n{"half":`);
    const out = join(folder, 'out.ndjson');
    const read = await command(
      'read',
      patients,
      '--out',
      out,
      '--namespace',
      'urn:fictif',
      '--language',
      'en',
    );
    expect(read.exitCode).toBe(1);
    expect(read.stderr).toContain('This line is not complete JSON.');
    expect(read.stdout).toContain('Patient/contact/*/name/family × 2');
    expect(read.stdout + read.stderr + (await readFile(out, 'utf8'))).not.toContain('CANARI');
    expect((await loadDataset(out)).records).toMatchObject([{ type: 'person', id: 'p1' }]);
  });

  it('says that a dataset is missing, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const { exitCode, stderr } = await command(
      'map',
      join(folder, 'no.json'),
      '--out',
      join(folder, 'o'),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Ce fichier n’existe pas.');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that a folder cannot be written, without a stack trace', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [structure('a')]);
    const { exitCode, stderr } = await command('map', path, '--out', join(path, 'under-a-file'));
    const out = join(path, 'under-a-file');
    expect(exitCode).toBe(1);
    expect(stderr).toBe(`Écriture impossible : ${out} (ENOTDIR)\n`);
    const english = await command('map', path, '--out', out, '--language', 'en');
    expect(english.stderr).toBe(`Cannot write: ${out} (ENOTDIR)\n`);
  });

  it('says of a Bundle that is cut that the text is, not a line', async () => {
    const folder = await temporaryFolder();
    const bundle = join(folder, 'bundle.json');
    await writeFile(bundle, '{"resourceType":\n"Bun');
    const out = join(folder, 'out.ndjson');
    const { stderr } = await command('read', bundle, '--out', out, '--namespace', 'urn:fictif');
    expect(stderr).toContain('Ce texte n’est pas du JSON complet.');
  });
});

describe('indicators', () => {
  const period = ['--from', '2025-01-01', '--to', '2025-12-31'];

  it('writes the release alone: no partial result, no person', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 30, b: 20, c: 3 }));
    const out = join(folder, 'out');
    const { exitCode } = await command('indicators', path, ...period, '--out', out);
    expect(exitCode).toBe(0);
    expect(await readdir(out)).toEqual(['fictif.indicators.csv', 'fictif.indicators.json']);
    const csv = await readFile(join(out, 'fictif.indicators.csv'), 'utf8');
    const reports = await readFile(join(out, 'fictif.indicators.json'), 'utf8');
    expect(csv).toMatch(
      /^pathways-opened;1.0.0;Accompagnements ouverts;2025-01-01;2025-12-31;+53;/m,
    );
    expect(csv).toMatch(/^pathways-opened.*;structure;c;.*;secret;/m);
    expect(csv + reports).not.toMatch(/pseudonyme-\d|secret-\d/);
    const bundle: { entry: { resource: { resourceType: string } }[] } = JSON.parse(reports);
    const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
    expect([...types].sort()).toEqual(['Measure', 'MeasureReport']);
  });

  it('writes the CSV in the language asked for', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 30 }));
    await command('indicators', path, ...period, '--out', folder, '--language', 'en');
    const csv = await readFile(join(folder, 'fictif.indicators.csv'), 'utf8');
    expect(csv).toMatch(/^indicator,version,title,/);
    expect(csv).toContain('pathways-opened,1.0.0,Pathways opened,');
  });

  it('leaves every file that was there, whether it writes or not', async () => {
    const folder = await temporaryFolder();
    const theirs = ['fictif.csv', 'fictif.json', 'fictif.measure-report.json'];
    for (const file of theirs) await writeFile(join(folder, file), 'à moi');
    for (const records of [activity({ a: 30 }), [structure('a')]]) {
      const path = await dataset(folder, records);
      const before = await readFile(path, 'utf8');
      await command('indicators', path, ...period, '--out', folder);
      expect(await readFile(path, 'utf8')).toBe(before);
      for (const file of theirs) expect(await readFile(join(folder, file), 'utf8')).toBe('à moi');
    }
  });

  it('computes nothing of a file that could not be read whole, and says so', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 30 }));
    await writeFile(path, `${await readFile(path, 'utf8')}{"type":`);
    const out = join(folder, 'o');
    const { exitCode, stdout } = await command('indicators', path, ...period, '--out', out);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Aucun fichier');
    expect(stdout).toContain('Pas calculé : des lignes n’ont pas pu être lues');
    expect(await readdir(folder)).toEqual(['fictif.ndjson']);
  });

  it('passes on what readers of the figures must know', async () => {
    const folder = await temporaryFolder();
    const loose = activity({ a: 30 }).map((record) =>
      record.type === 'pathway' && record.id === 'secret-0'
        ? { ...record, period: { start: '2025' } }
        : record,
    );
    const undated = loose.map((record) =>
      record.type === 'pathway' && record.id === 'secret-1'
        ? { ...record, period: { start: '2024' } }
        : record,
    );
    const path = await dataset(folder, undated);
    const half = ['--from', '2025-01-01', '--to', '2025-06-30'];
    const { exitCode, stderr } = await command('indicators', path, ...half, '--out', folder);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('disclosure.unplaced');
  });

  it('writes nothing when nothing was there to count', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [structure('a')]);
    const { exitCode, stdout } = await command(
      'indicators',
      path,
      ...period,
      '--out',
      join(folder, 'o'),
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Aucun fichier');
    expect(stdout).toContain('Rien n’était à compter sur la période.');
    expect(await readdir(folder)).toEqual(['fictif.ndjson']);
  });
});

describe('generate', () => {
  it('writes a region that reads without an issue, the same each time', async () => {
    const folder = await temporaryFolder();
    const paths = ['a/region.ndjson', 'b/region.ndjson'].map((file) => join(folder, file));
    for (const path of paths) {
      const args = ['--seed', '7', '--structures', '1', '--year', '2025', '--out', path];
      expect((await command('generate', ...args)).exitCode).toBe(0);
    }
    const [first, second] = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    expect(first).toBe(second);
    const { issues, records, manifest } = await loadDataset(paths[0] ?? '');
    expect(issues).toEqual([]);
    expect(manifest?.title).toBe('Région fictive de 1 structure, année 2025');
    expect(records.length).toBeGreaterThan(100);
  });
});

describe('run', () => {
  it('prints progress, the table, the stated figures and where the files are', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [...activity({ a: 30, b: 20, c: 3 }), source, declared]);
    const out = join(folder, 'out');
    const { exitCode, stdout, stderr } = await command('run', path, '--out', out);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      '[1/1] fictif : lecture · vérification · passage en FHIR et retour · calcul des indicateurs · écriture\n',
    );
    expect(stdout).toMatch(/│ fictif +│ +111 │ +0 │ +0 │ +\d+ │ +tous │ +\d+ │ +[1-9]\d* │/);
    expect(stdout).toMatch(
      /│ environ 10 : personnes touchées “une +│ indicator-result\/personnes-touchees#\/value +│/,
    );
    expect(stdout).toContain(`Fichiers écrits : ${out}`);
    for (const line of stdout.split('\n').slice(0, -7))
      expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('says why a dataset has no indicators, in 100 columns', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 30 }));
    await writeFile(path, `${await readFile(path, 'utf8')}{"type":`);
    const empty = await dataset(folder, [structure('a')], { name: 'vide.ndjson' });
    const { stdout } = await command('run', path, empty, '--out', join(folder, 'out'));
    expect(stdout).toMatch(/│ fictif +│ Pas calculé : des lignes n’ont pas pu être lues/);
    expect(stdout).toMatch(/│ vide +│ Rien n’était à compter sur la période. +│/);
    for (const line of stdout.split('\n').slice(0, -7))
      expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('says that a file was left as it was, where its records would have replaced it', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'datasets'));
    const path = await dataset(join(folder, 'datasets'), [structure('a')]);
    const { stdout } = await command('run', path, '--out', folder, '--language', 'en');
    expect(stdout).toContain('datasets/fictif.ndjson : a file given to be read, left as it is');
  });

  it('ends the line of progress before it says which file cannot be written', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [structure('a')]);
    const out = join(folder, 'out');
    await mkdir(join(out, 'datasets', 'fictif.ndjson', 'full'), { recursive: true });
    const { exitCode, stderr } = await command('run', path, '--out', out);
    expect(exitCode).toBe(1);
    const [progress, failure, ...others] = stderr.split('\n');
    expect(progress).toMatch(/^\[1\/1\] fictif : .* · écriture$/);
    expect(failure).toBe(
      `Écriture impossible : ${join(out, 'datasets', 'fictif.ndjson')} (EISDIR)`,
    );
    expect(others).toEqual(['']);
  });

  it('looks for communes and quartiers in the official lists, unless told not to', async () => {
    const folder = await temporaryFolder();
    const place = { ...structure('a'), address: { commune: '73000' } };
    const path = await dataset(folder, [place]);
    const out = join(folder, 'out');
    const { exitCode, stderr } = await command('run', path, '--out', out);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('(commune.unknown)');
    const without = await command('run', path, '--out', out, '--no-reference-lists');
    expect(without.exitCode).toBe(0);
    expect(without.stderr).not.toContain('commune.unknown');
  });

  it('exits with 1 when a dataset has errors, and takes the others through', async () => {
    const folder = await temporaryFolder();
    const good = await dataset(folder, [structure('a')]);
    const bad = await dataset(folder, orphan, { name: 'orphelin.ndjson' });
    const out = join(folder, 'out');
    const missing = join(folder, 'missing.json');
    const { exitCode, stdout, stderr } = await command(
      'run',
      missing,
      bad,
      good,
      '--out',
      out,
      '--language',
      'en',
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('There is no such file.');
    expect(stdout).toMatch(/│ missing +│ +0 │ +1 │ +0 │ +– │/);
    expect(stdout).toMatch(/│ orphelin +│ +2 │ +1 │ +0 │ +\d+ │ +all │/);
    expect(stdout).toMatch(/│ fictif +│ +1 │ +0 │ +0 │ +1 │ +all │/);
    expect(await readdir(join(out, 'datasets'))).toEqual(['fictif.ndjson', 'orphelin.ndjson']);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord, RecordOf } from '@santeparticipative/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type DatasetReport, runMainJob, summaryPage } from '../src/index.js';
import { activity, dataset, declared, source, structure, temporaryFolder } from './helpers.js';

async function outputs(records: readonly AnyRecord[], more: Parameters<typeof dataset>[2] = {}) {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  await runMainJob({ datasets: [await dataset(folder, records, more)], out });
  const csv = await readFile(join(out, 'indicators', 'fictif.indicators.csv'), 'utf8').catch(
    () => '',
  );
  return { html: await readFile(join(out, 'summary.html'), 'utf8'), csv };
}

/** Every element with its attributes' names, sorted. */
function tags(page: string): string[] {
  return parse(page)
    .querySelectorAll('*')
    .map(({ tagName, attributes }) => [tagName, ...Object.keys(attributes)].join(' '))
    .sort();
}

/** The texts of the cells of every row of the table with the given caption. */
function rows(page: string, caption: string): string[][] {
  const table = parse(page)
    .querySelectorAll('table')
    .find((candidate) => candidate.querySelector('caption')?.text === caption);
  return (table?.querySelectorAll('tbody tr') ?? []).map((row) =>
    row.querySelectorAll('th, td').map((cell) => cell.text),
  );
}

/** The page of a report of one dataset, of which only so much is told. */
function pageOf(told: Partial<DatasetReport>): string {
  const report: DatasetReport = {
    name: 'fictif',
    path: 'fictif.ndjson',
    manifest: undefined,
    recordCounts: {},
    issues: [],
    mapping: undefined,
    statedFigures: [],
    period: undefined,
    release: undefined,
    withoutRelease: undefined,
    files: [],
    inputKept: false,
    ...told,
  };
  return summaryPage({ out: 'out', datasets: [report] });
}

/** Activity whose every public text is the one given. */
function named(text: string): AnyRecord[] {
  return activity({ a: 30 }).map((record) =>
    record.type === 'structure' ? structure('a', text) : record,
  );
}

/** A document whose every text is the one given. */
function document(text: string): AnyRecord[] {
  return [
    { ...source, title: text },
    {
      ...declared,
      label: text,
      notes: [text],
      value: { value: 1, precision: 'exact', verbatim: text, unit: text },
    },
  ];
}

describe('the summary page', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><svg/onload=alert(1)>',
    '<!-- ',
    '&lt;b&gt; & ]]>',
    '=1+1',
  ])('holds %j as text in every field', async (text) => {
    const hostile = await outputs(named(text), { title: text, producer: text });
    const harmless = await outputs(named('texte'), { title: 'texte', producer: 'texte' });
    expect(tags(hostile.html)).toEqual(tags(harmless.html));
    expect(rows(hostile.html, 'Les jeux de données')).toEqual([
      ['fictif', text, text, '5 janvier 2026'],
    ]);
    expect(rows(hostile.html, 'Accompagnements ouverts')).toEqual([[text, '30 accompagnements']]);
    const stated = await outputs(document(text), { title: text });
    expect(tags(stated.html)).toEqual(
      tags((await outputs(document('texte'), { title: 'texte' })).html),
    );
    expect(rows(stated.html, text)).toMatchObject([
      [`${text}\n${text}`, expect.stringContaining(text), '2024', expect.any(String), text],
    ]);
  });

  it('keeps a name that is a formula from being one in the CSV', async () => {
    const { csv } = await outputs(named('=1+1'));
    const cells: string[][] = parseCsv(csv, { bom: true, delimiter: ';' });
    expect(cells.flat()).toContain("'=1+1");
    expect(cells.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
  });

  it('runs nothing and loads nothing', async () => {
    const { html } = await outputs([...named('texte'), ...document('texte')]);
    const page = parse(html);
    expect(
      page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content'),
    ).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.querySelectorAll('script, link, img, iframe, object, embed')).toEqual([]);
    const addresses = page.querySelectorAll('[href]').map((link) => link.getAttribute('href'));
    expect(
      addresses.filter(
        (address) => !/^(?:#[a-z]+|(?:datasets|fhir|indicators)\/[\w./-]+)$/.test(address ?? ''),
      ),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('has a caption and headings of rows and columns for every table', async () => {
    const { html } = await outputs(named('texte'));
    const tables = parse(html).querySelectorAll('table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(table.querySelector('caption')?.text).not.toBe('');
      expect(table.querySelectorAll('thead th:not([scope=col])')).toEqual([]);
      expect(table.querySelectorAll('tbody tr').length).toBe(
        table.querySelectorAll('tbody th[scope=row]').length,
      );
    }
  });

  it('shows a stated figure with its precision, its words, where it is held and its source', async () => {
    const { html } = await outputs([source, declared]);
    expect(rows(html, 'Jeu de données fictif')).toEqual([
      [
        'personnes touchées',
        'environ 10\nune dizaine',
        '2024',
        'indicator-result/personnes-touchees#/value',
        "Rapport d'activité fictif",
      ],
    ]);
  });

  it.each([
    [{ start: '2025-01-01', end: '2025-12-31' }, 'du 1er janvier 2025 au 31 décembre 2025'],
    [{ start: '2025-03', end: '2025-04' }, 'mars 2025 à avril 2025'],
    [{ start: '2015', end: '2016' }, '2015 à 2016'],
    [{ start: '2025-03-01', end: '2025-03-01' }, '1er mars 2025'],
    [{ start: '2025-03-11' }, 'depuis le 11 mars 2025'],
    [{ end: '2025-03-11' }, "jusqu'au 11 mars 2025"],
    [{ end: '2016' }, "jusqu'à 2016"],
    [{ start: '2025-03-11', verbatim: 'ce printemps' }, 'ce printemps'],
  ])('says the period %j in words', async (period, words) => {
    const { html } = await outputs([source, { ...declared, period }]);
    expect(rows(html, 'Jeu de données fictif')[0]?.[2]).toBe(words);
  });

  it('shows no stated figure of a dataset that tells of persons', async () => {
    const small = { value: 3, precision: 'exact', verbatim: 'trois personnes' } as const;
    const figure = { ...declared, value: small };
    const { html } = await outputs([...activity({ a: 30 }), source, figure]);
    expect(html).not.toContain('trois personnes');
    expect(html).not.toContain('#enonces');
    expect((await outputs([source, figure])).html).toContain('trois personnes');
  });

  it('says why there are no indicators', async () => {
    const why = async (file: string, spoil: (content: string) => string): Promise<string> => {
      const folder = await temporaryFolder();
      const path = await dataset(folder, activity({ a: 30 }));
      await writeFile(path, spoil(await readFile(path, 'utf8')));
      const datasets = [join(folder, file)];
      await runMainJob({ datasets, out: folder });
      const html = await readFile(join(folder, 'summary.html'), 'utf8');
      return rows(html, 'Les jeux de données sans indicateurs publiables')[0]?.[1] ?? '';
    };
    expect(await why('fictif.ndjson', (content) => content)).toBe('');
    expect(await why('absent.ndjson', (content) => content)).toMatch(/^Pas calculé : le fichier/);
    expect(await why('fictif.ndjson', (content) => `${content}{`)).toMatch(
      /^Pas calculé : des lignes/,
    );
    const { html } = await outputs([structure('a')]);
    expect(rows(html, 'Les jeux de données sans indicateurs publiables')).toEqual([
      ['fictif', 'Rien n’était à compter sur la période.'],
    ]);
  });

  it('says when publication was refused', () => {
    const html = pageOf({ withoutRelease: 'refused' });
    expect(rows(html, 'Les jeux de données sans indicateurs publiables')).toEqual([
      ['fictif', 'Pas publié : un petit groupe aurait pu se deviner.'],
    ]);
  });

  it('gives the numbers of notes in order, and days in words', () => {
    const noted = (...notes: string[]): RecordOf<'indicator-result'> => ({ ...declared, notes });
    const html = pageOf({
      period: { start: '2025-01-01', end: '2025-12-31' },
      release: {
        kind: 'release',
        threshold: 11,
        definitions: [],
        results: [noted('une', 'trois'), noted('une', 'deux', 'trois')],
        warnings: [],
      },
    });
    expect(rows(html, 'Pour l’ensemble').map(([, , numbers]) => numbers)).toEqual([
      '1, 2',
      '1, 2, 3',
    ]);
    expect(html).toContain('Du 1er janvier 2025 au 31 décembre 2025.');
  });

  it('says what was wrong without naming a record', async () => {
    const { html } = await outputs([...activity({ a: 30 }).slice(1)]);
    expect(rows(html, 'Les problèmes, par jeu de données et par règle')).toMatchObject([
      ['fictif', 'Erreur', expect.any(String), 'reference.unresolved', '11 à 99'],
    ]);
    expect(html).not.toContain('secret-');
  });

  it('is the same, and the CSV too, whatever is hidden', async () => {
    const one = await outputs(activity({ a: 30, b: 20, c: 3 }));
    const other = await outputs(activity({ a: 30, b: 16, c: 7 }));
    expect(rows(one.html, 'Accompagnements ouverts')).toEqual([
      ['Maison de santé fictive a', '30 accompagnements'],
      ['Maison de santé fictive b', 'secret'],
      ['Maison de santé fictive c', 'secret'],
    ]);
    expect(other).toEqual(one);
  });

  it('gives the number of persons by order of magnitude alone', async () => {
    const counts = async (people: number): Promise<string[][]> =>
      rows((await outputs(activity({ a: people }))).html, 'Les enregistrements lus, par nature');
    expect(await counts(7)).toEqual([
      ['Structures', '1'],
      ['Personnes (pseudonymes)', 'moins de 11'],
      ['Accompagnements', 'moins de 11'],
    ]);
    expect(await counts(8)).toEqual(await counts(7));
    expect(await counts(53)).toEqual(await counts(54));
  });

  it('holds no person, and neither does the CSV', async () => {
    const { html, csv } = await outputs(activity({ a: 30, b: 20, c: 3 }));
    expect(csv).toContain('pathways-opened');
    expect(html + csv).not.toMatch(/pseudonyme-|secret-\d/);
  });
});

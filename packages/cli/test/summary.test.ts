import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord } from '@santeparticipative/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { runMainJob } from '../src/index.js';
import { activity, dataset, declared, source, structure, temporaryFolder } from './helpers.js';

async function outputs(records: readonly AnyRecord[], more: Parameters<typeof dataset>[2] = {}) {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  await runMainJob({ datasets: [await dataset(folder, records, more)], out });
  const csv = await readFile(join(out, 'indicators', 'fictif.csv'), 'utf8').catch(() => '');
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

function named(text: string): AnyRecord[] {
  return [
    ...activity({ a: 30 }).map((record) =>
      record.type === 'structure' ? structure('a', text) : record,
    ),
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
  });

  it('keeps a name that is a formula from being one in the CSV', async () => {
    const { csv } = await outputs(named('=1+1'));
    const cells: string[][] = parseCsv(csv);
    expect(cells.flat()).toContain("'=1+1");
    expect(cells.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
  });

  it('runs nothing and loads nothing', async () => {
    const { html } = await outputs(named('texte'));
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

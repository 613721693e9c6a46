import { readFileSync } from 'node:fs';
import { Qpv2024Code } from '@santeparticipative/core';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { loadCommunes, loadQpv2024 } from '../../src/reference-lists/index.js';

const csv = readFileSync(new URL('../../data/qpv-2024.csv', import.meta.url));
const published: string[][] = parse(csv, { from_line: 2 });
const qpv = await loadQpv2024();
const communes = await loadCommunes();

test('the list is the published file, but for the commune of Bouéni', () => {
  const corrected = published.map((row) =>
    row[0] === 'QN97654C' ? ['QN97654C', 'Bouéni', '97604'] : row,
  );
  expect(
    [...qpv.entries()].map(({ code, name, communes }) => [code, name, communes.join('|')]),
  ).toEqual(corrected);
  // When the published file is mended, the correction goes.
  expect(published).toContainEqual(['QN97654C', 'Bouéni', '97602']);
});

test('it holds 1,584 quartiers, 149 of which lie in several communes', () => {
  const entries = [...qpv.entries()];
  expect(entries).toHaveLength(1584);
  expect(entries.filter((entry) => entry.communes.length > 1)).toHaveLength(149);
});

test('it states its name, its year, its publisher and its licence', () => {
  expect(qpv).toMatchObject({ id: 'qpv', vintage: '2024' });
  expect(qpv.attribution).toMatch(/^ANCT, .*2024.*Licence Ouverte/);
});

test.each([
  ['QN07302M', 'Les Hauts De Chambéry', ['73065']],
  ['QN07301M', 'Biollay - Bellevue', ['73065']],
  ['QN00401M', 'Centre Ville - Pigeonnier', ['04070']],
  ['QN00501M', 'Quartier du Haut-Gap', ['05061']],
  ['QN00705M', 'Nouvel Horizon', ['07186']],
  ['QN05971M', 'Secteur Ouest', ['59350']],
  ['QN01202M', 'Bastide, Tricot et Lapeyrade', ['12300']],
  // Corsica
  ['QN02A02M', 'Salines - Cannes', ['2A004']],
  ['QN02B01M', 'Bastia Meridiunale', ['2B033']],
  // Guadeloupe, Mayotte, Saint-Martin, French Polynesia
  ['QN97102I', "Cœur d'agglo - Vieux Bourg - Les Lauriers", ['97120', '97101']],
  ['QN97661C', 'Mamoudzou', ['97611']],
  ['QN97802M', 'Sandy Ground', ['97801']],
  ['QN98760M', 'Mission', ['98735']],
])('%s is %s, in %j', (code, name, communes) => {
  expect(qpv.has(code)).toBe(true);
  expect(qpv.find(code)).toEqual({ code, name, communes });
});

test.each([
  '',
  'qn07302m',
  'QN07302',
  'QN07302M ',
  'QN7302M',
  'QN07302N',
  'QN97611M',
  'QP073002',
  'constructor',
  '__proto__',
])('it does not hold %j', (code) => {
  expect(qpv.has(code)).toBe(false);
  expect(qpv.find(code)).toBeUndefined();
});

test('each code has the form that the model asks for, and the département of its communes', () => {
  for (const entry of qpv.entries()) {
    expect(Qpv2024Code.safeParse(entry.code).success).toBe(true);
    const departement = entry.code.slice(2, 5).replace(/^0/, '');
    for (const commune of entry.communes) {
      expect(commune.startsWith(departement), entry.code).toBe(true);
    }
  }
});

test('each commune is one of the day, but for Pierrefitte-sur-Seine', () => {
  const stated = [...qpv.entries()].flatMap((entry) => entry.communes);
  const former = stated.filter((commune) => communes.find(commune)?.kind !== 'commune');
  expect(new Set(former)).toEqual(new Set(['93059']));
  expect(communes.find('93059')?.communes).toEqual(['93066']);
});

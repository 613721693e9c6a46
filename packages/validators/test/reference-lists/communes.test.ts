import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CommuneCode } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import { type CommuneKind, loadCommunes } from '../../src/reference-lists/index.js';

const communes = await loadCommunes();

test('it states its name, its year, its publisher and its licence', () => {
  expect(communes).toMatchObject({ id: 'communes', vintage: '2026' });
  expect(communes.attribution).toMatch(/^INSEE, .*2026.*Licence Ouverte/);
});

test('the year is the one that the installed package states for its version', () => {
  const installed = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/package.json',
  );
  const { version }: { version: string } = JSON.parse(readFileSync(installed, 'utf8'));
  const readme = readFileSync(installed.replace(/package\.json$/, 'README.md'), 'utf8');
  const years = readme
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[2] === version)
    .map((cells) => cells[1]);
  expect(years).toEqual([communes.vintage]);
});

test.each<[string, string, string, CommuneKind]>([
  ['73065', 'Chambéry', '73065', 'commune'],
  ['04070', 'Digne-les-Bains', '04070', 'commune'],
  ['05061', 'Gap', '05061', 'commune'],
  ['07186', 'Privas', '07186', 'commune'],
  ['59350', 'Lille', '59350', 'commune'],
  // Also the code of a commune déléguée
  ['93066', 'Saint-Denis', '93066', 'commune'],
  // Corsica, La Réunion, Mayotte, Saint-Pierre-et-Miquelon, French Polynesia, New Caledonia
  ['2A004', 'Ajaccio', '2A004', 'commune'],
  ['2B033', 'Bastia', '2B033', 'commune'],
  ['97411', 'Saint-Denis', '97411', 'commune'],
  ['97604', 'Bouéni', '97604', 'commune'],
  ['97502', 'Saint-Pierre', '97502', 'commune'],
  ['98735', 'Papeete', '98735', 'commune'],
  ['98818', 'Nouméa', '98818', 'commune'],
  // Paris, Lyon and Marseille, whole and in part
  ['75056', 'Paris', '75056', 'commune'],
  ['75118', 'Paris 18e Arrondissement', '75056', 'arrondissement-municipal'],
  ['69123', 'Lyon', '69123', 'commune'],
  ['69383', 'Lyon 3e Arrondissement', '69123', 'arrondissement-municipal'],
  ['13203', 'Marseille 3e Arrondissement', '13055', 'arrondissement-municipal'],
  // No longer communes
  ['93059', 'Pierrefitte-sur-Seine', '93066', 'commune-deleguee'],
  ['59298', 'Hellemmes-Lille', '59350', 'commune-associee'],
  ['04044', 'Castellane', '04039', 'ancien-code'],
  // Corsica before 1976
  ['20004', 'Ajaccio', '2A004', 'ancien-code'],
])('%s is %s', (code, name, commune, kind) => {
  expect(communes.has(code)).toBe(true);
  expect(communes.find(code)).toEqual({ code, name, communes: [commune], kind });
});

test.each([
  '',
  '4070',
  '59000',
  '73065 ',
  '2a004',
  '20000',
  '75121',
  '69380',
  'constructor',
  '__proto__',
])('it does not hold %j', (code) => {
  expect(communes.has(code)).toBe(false);
  expect(communes.find(code)).toBeUndefined();
});

test('Paris, Lyon and Marseille have their 20, 9 and 16 arrondissements, and nothing else has any', () => {
  const counts = new Map<string, number>();
  for (const entry of communes.entries()) {
    if (entry.kind !== 'arrondissement-municipal') continue;
    for (const whole of entry.communes) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ 75056: 20, 69123: 9, 13055: 16 });
});

test('each code has the form that the model asks for, comes once and leads to a commune of the day', () => {
  const entries = [...communes.entries()];
  const wrong = entries.filter(
    ({ code, name, communes: wholes, kind }) =>
      !CommuneCode.safeParse(code).success ||
      name === '' ||
      wholes.length !== 1 ||
      wholes.some((whole) => communes.find(whole)?.kind !== 'commune') ||
      wholes.includes(code) !== (kind === 'commune'),
  );
  expect(wrong).toEqual([]);
  expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
  expect(entries.filter(({ kind }) => kind === 'commune')).toHaveLength(34_969);
});

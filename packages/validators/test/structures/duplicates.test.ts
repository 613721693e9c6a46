import { expect, test } from 'vitest';
import { validateRecords } from '../../src/index.js';
import { make } from '../examples.js';

/** The structures of these names, in one commune, that are probably another. */
function alike(...names: string[]): string[] {
  const records = names.map((name, at) =>
    make('structure', `s${at}`, { name, address: { commune: '73065' } }),
  );
  return validateRecords(records).map(({ record }) => record?.id ?? '');
}

test.each([
  ['Maison de santé d’Exemple', "MAISON DE SANTE D'EXEMPLE"],
  ['Centre « Le Cœur »', 'centre le coeur'],
  ['P\u00f4le Sant\u00e9', 'Po\u0302le Sante\u0301'],
  ['Pôle n° 1', 'pole N°1'],
  ['مركز الصحّة', 'مركز الصحة'],
])('a name is the same however it is written: %s', (one, other) => {
  expect(alike(one, other)).toEqual(['s0', 's1']);
});

test.each([
  ['Maison de santé n° 1', 'Maison de santé n° 11'],
  ['Maison de santé', 'Maison de soins'],
  // Nothing is left of these to compare.
  ['!', '?'],
])('two names are not one: %s', (one, other) => {
  expect(alike(one, other)).toEqual([]);
});

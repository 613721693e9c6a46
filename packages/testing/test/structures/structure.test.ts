import {
  hasFinessCheckDigit,
  hasRppsCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  known,
  recordsOf,
  type Structure,
} from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { generateRegion } from '../../src/index.js';
import { structureIdentifiers } from '../../src/structures/identifiers.js';
import { exampleRegion, present } from '../example-region.js';

const withoutPathways = { seed: 4, year: 2025, pathwaysPerStructure: 0 };

function structuresOf(count: number): Structure[] {
  const { records } = generateRegion({ ...withoutPathways, structures: count });
  return recordsOf(records, 'structure').filter(({ kind }) => kind !== 'ars');
}

describe('the structures of a region', () => {
  test('are of varied kinds, among the small ones too', () => {
    const { records } = exampleRegion;
    const structures = recordsOf(records, 'structure');
    expect(new Set(structures.map(({ kind }) => kind))).toEqual(
      new Set(['ars', 'msp', 'centre-sante', 'pole-sante', 'ccas', 'association']),
    );
    expect(structures[5]?.kind).not.toBe(structures[10]?.kind);
  });

  test('say in their names that they are fictitious, as their places do', () => {
    const { records } = exampleRegion;
    const named = [
      ...recordsOf(records, 'structure'),
      ...recordsOf(records, 'territory'),
      ...recordsOf(records, 'programme'),
      ...recordsOf(records, 'group'),
    ];
    expect(named.length).toBeGreaterThan(50);
    for (const { name } of named) expect(name).toMatch(/ fictifs?\b| fictives?\b/);
    for (const { title } of recordsOf(records, 'pathway-model')) expect(title).toMatch(/fictif/);
  });

  test('use no code of a real place', () => {
    const { records } = exampleRegion;
    for (const { code } of recordsOf(records, 'territory')) expect(code).toBeUndefined();
    for (const { address } of recordsOf(records, 'structure')) {
      expect(address?.postalCode).toBeUndefined();
      expect(address?.commune).toBeUndefined();
    }
  });

  test('lie in a commune of the region, with a quartier and a quartier prioritaire each', () => {
    const territories = new Map(
      recordsOf(exampleRegion.records, 'territory').map((territory) => [territory.id, territory]),
    );
    for (const structure of recordsOf(exampleRegion.records, 'structure')) {
      if (structure.kind === 'ars') continue;
      const commune = territories.get(present(structure.territory).id);
      expect(commune?.kind).toBe('commune');
      expect(commune?.partOf?.id).toBe('territory-region');
      const served = present(structure.territoriesServed).map(({ id }) => territories.get(id));
      expect(served.map((territory) => territory?.kind)).toEqual(['quartier', 'qpv']);
      for (const territory of served) expect(territory?.partOf?.id).toBe(commune?.id);
    }
  });

  test('count in their staffing the professionals who are recorded', () => {
    const { records } = exampleRegion;
    for (const { id, staffing = [], employees } of recordsOf(records, 'structure')) {
      const functions = recordsOf(records, 'professional')
        .filter(({ structure }) => structure.id === id)
        .map((member) => member.function.code);
      const counted = staffing.flatMap(({ function: held, count }) =>
        Array.from({ length: known(count)?.value ?? 0 }, () => held.code),
      );
      expect(counted.sort()).toEqual(functions.sort());
      expect(employees?.value ?? 0).toBe(functions.length);
    }
  });
});

describe('the numbers of structures and professionals', () => {
  test('end with the right digit', () => {
    const { records } = exampleRegion;
    for (const { identifiers } of recordsOf(records, 'structure')) {
      if (identifiers === undefined) continue;
      const { finessEj, finessEt, siren, siret } = identifiers;
      for (const finess of [finessEj, finessEt]) {
        if (finess !== undefined) expect(hasFinessCheckDigit(finess)).toBe(true);
      }
      expect(hasSirenCheckDigit(present(siren))).toBe(true);
      expect(hasSiretCheckDigit(present(siret))).toBe(true);
      expect(present(siret).startsWith(present(siren))).toBe(true);
    }
    const registered = recordsOf(records, 'professional').flatMap(({ rpps }) => rpps ?? []);
    expect(registered.length).toBeGreaterThan(4);
    for (const rpps of registered) expect(hasRppsCheckDigit(rpps)).toBe(true);
  });

  test('are seen at once not to be real, and belong to one structure each', () => {
    const numbers = structuresOf(300).flatMap(({ identifiers = {} }) =>
      Object.entries(identifiers).map(([name, number]) => ({ name, number: number ?? '' })),
    );
    for (const { name, number } of numbers) {
      expect(number).toMatch({ finessEj: /^00/, finessEt: /^00/, rna: /^W00/ }[name] ?? /^0000/);
    }
    const finess = numbers.filter(({ name }) => name.startsWith('finess'));
    expect(new Set(finess.map(({ number }) => number)).size).toBe(finess.length);
    const siren = numbers.filter(({ name }) => name === 'siren');
    expect(new Set(siren.map(({ number }) => number)).size).toBe(300);
  });

  test('leave SIREN and SIRET out where zeros would no longer tell them from real ones', () => {
    expect(structureIdentifiers(9_999, 'msp').siren).toMatch(/^0000/);
    expect(structureIdentifiers(10_000, 'msp').siren).toBeUndefined();
    expect(structureIdentifiers(10_000, 'msp').siret).toBeUndefined();
    expect(structureIdentifiers(400_000, 'msp').finessEt).toMatch(/^00/);
  });
});

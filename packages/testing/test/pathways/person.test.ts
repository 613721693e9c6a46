import { known } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { generateActivity, generateRegion } from '../../src/index.js';
import { exampleRegion, severalRegions, utcDay } from '../example-region.js';
import { inOrder, pathwaysOf } from './pathways.js';

describe('the people', () => {
  test('are fewer than eleven in every fifth structure, and more elsewhere', () => {
    const people = new Map<string, Set<string>>();
    for (const { structure, subject } of pathwaysOf(exampleRegion.records)) {
      people.set(structure.id, (people.get(structure.id) ?? new Set()).add(subject.id));
    }
    expect(people.size).toBe(12);
    for (const [structure, { size }] of people) {
      const small = structure === 'structure-5' || structure === 'structure-10';
      expect(size < 11).toBe(small);
      expect(size).toBeGreaterThan(3);
    }
  });

  test('come back at times, and are at times followed by two structures', () => {
    const pathways = severalRegions.map(pathwaysOf);
    const structuresByPerson = pathways.map((region) => {
      const met = new Map<string, string[]>();
      for (const { subject, structure } of region) {
        met.set(subject.id, [...(met.get(subject.id) ?? []), structure.id]);
      }
      return [...met.values()];
    });
    const several = structuresByPerson.flat().filter((structures) => structures.length > 1);
    expect(several.some((structures) => new Set(structures).size === 1)).toBe(true);
    expect(several.some((structures) => new Set(structures).size === 2)).toBe(true);
  });

  test('go on nowhere after they died', () => {
    for (const region of severalRegions) {
      const dead = pathwaysOf(region).filter(({ closure }) => closure?.reason === 'death');
      for (const { id, subject, period } of dead) {
        const others = pathwaysOf(region).filter(
          (other) => other.subject.id === subject.id && other.id !== id,
        );
        for (const other of others) {
          expect(inOrder(known(other.period?.end), known(period?.start))).toBe(true);
        }
      }
    }
  });

  test('have a pseudonym each, a plausible age, and homes that follow each other', () => {
    const pseudonyms = new Set<string>();
    let people = 0;
    for (const record of generateActivity({
      seed: 3,
      structures: 25,
      year: 2025,
      pathwaysPerStructure: 200,
    })) {
      if (record.type !== 'person') continue;
      people += 1;
      pseudonyms.add(record.pseudonym?.value ?? '');
      const birthYear = known(record.birthYear) ?? 1980;
      expect(birthYear).toBeGreaterThanOrEqual(1940);
      expect(birthYear).toBeLessThanOrEqual(2007);
      const [home, next] = record.residences ?? [];
      if (next === undefined) expect(home?.period?.end).toBeUndefined();
      else {
        const moved = known(home?.period?.end) ?? '';
        expect(utcDay(known(next.period?.start) ?? '') - utcDay(moved)).toBe(1);
      }
    }
    expect(people).toBeGreaterThan(3000);
    expect(pseudonyms.size).toBe(people);
  });

  test('are as many as asked, on average', () => {
    const { manifest } = generateRegion({
      seed: 6,
      structures: 40,
      year: 2025,
      pathwaysPerStructure: 25,
    });
    const pathways = manifest.counts?.pathway ?? 0;
    expect(pathways / 40).toBeGreaterThan(17);
    expect(pathways / 40).toBeLessThan(26);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type CodeList,
  check,
  codesOf,
  displayOf,
  type ParticipationScale,
  participationDirections,
  participationForms,
  participationLevels,
  participationScales,
  Text,
} from '../src/index.js';

const levels = codesOf(participationLevels);

/** A scale, with codes that are plain strings. */
interface Named {
  readonly name: string;
  readonly scale: ParticipationScale;
}
const scales: readonly Named[] = Object.entries(participationScales).map(([name, scale]) => ({
  name,
  scale,
}));

/** The level of a scale, 1 being the least participation. */
const rankOf = (scale: ParticipationScale, code: string): number =>
  codesOf(scale).indexOf(code) + 1;

describe.each(scales)('the scale $name', ({ scale }) => {
  it('says from where it comes', () => {
    expect(check(Text, scale.source.title).ok).toBe(true);
    expect(scale.source.url).toMatch(/^https:\/\/[a-z.-]+\/$/);
  });

  it('has a place for each of our levels, and for nothing else', () => {
    expect(Object.keys(scale.crosswalk)).toEqual(levels);
    for (const level of levels) {
      const { code } = scale.crosswalk[level];
      expect(displayOf(scale, code, 'fr')).toMatch(/\S/);
      expect(displayOf(scale, code, 'en')).toMatch(/\S/);
    }
  });

  it('keeps their order: more participation here is never less there', () => {
    const ranks = levels.map((level) => rankOf(scale, scale.crosswalk[level].code));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(Math.min(...ranks)).toBeGreaterThan(0);
    expect(new Set(ranks).size).toBeGreaterThan(1);
  });

  it('puts each of its levels in one group, in its order, where it has groups', () => {
    if (scale.groups === undefined) return;
    expect(scale.groups.flatMap(({ codes }) => codes)).toEqual(codesOf(scale));
    for (const { title } of scale.groups) expect(title.fr).not.toBe(title.en);
  });

  it('takes no other axis for a level', () => {
    const axes: readonly CodeList[] = [participationForms, participationDirections];
    for (const axis of axes) {
      for (const code of codesOf(axis)) {
        expect(Object.hasOwn(scale.crosswalk, code)).toBe(false);
        expect(Object.hasOwn(scale.concepts, code)).toBe(false);
      }
    }
  });
});

describe('the crosswalks', () => {
  const provenances = (scale: ParticipationScale) =>
    levels.map((level) => `${scale.crosswalk[level].code} ${scale.crosswalk[level].provenance}`);

  it('are the choice of the project, but where a source says so', () => {
    expect(provenances(participationScales.arnstein)).toEqual([
      'information project',
      'consultation project',
      'placation project',
      'partnership project',
      'delegated-power project',
      'citizen-control project',
    ]);
    expect(provenances(participationScales.cerema)).toEqual([
      'information source',
      'consultation source',
      'concertation source',
      'co-construction source',
      'co-decision source',
      'co-decision project',
    ]);
    expect(provenances(participationScales.aciUserInvolvement)).toEqual([
      'level-1 source',
      'level-1 source',
      'level-1 project',
      'level-2 source',
      'level-2 source',
      'level-2 project',
    ]);
  });

  it('put our levels on rungs 3 to 8 of Arnstein, none of them in non-participation', () => {
    const { arnstein } = participationScales;
    expect(codesOf(arnstein)).toHaveLength(8);
    expect(levels.map((level) => rankOf(arnstein, arnstein.crosswalk[level].code))).toEqual([
      3, 4, 5, 6, 7, 8,
    ]);
  });
});

import type { Person } from '@santeparticipative/core';
import { type Day, dateOf } from '../calendar.js';
import type { Random } from '../random.js';
import type { StructureYear } from '../structures/structure-year.js';
import { surroundings } from '../structures/territory.js';
import { notKnown, recordedOn } from '../values.js';

type Residence = NonNullable<Person['residences']>[number];

/** A home around the structure: in a quartier prioritaire, in another quartier, or somewhere nobody wrote down. */
function home(random: Random, structure: StructureYear): Residence {
  const { commune, quartier, qpv } = surroundings(structure);
  return random.weighted([
    [45, { territory: qpv, inQpv: true }],
    [35, { territory: quartier, inQpv: false }],
    [10, { territory: commune, inQpv: notKnown }],
    [6, { territory: notKnown, inQpv: notKnown }],
    [4, { territory: { missing: 'refused' }, inQpv: { missing: 'refused' } }],
  ]);
}

/** The homes of a person: the one they leave when they move away, and sometimes another before it. */
function residences(
  random: Random,
  structure: StructureYear,
  movedAway: Day | undefined,
): Residence[] {
  const since = `${structure.options.year - random.int(2, 15)}`;
  const current = home(random, structure);
  if (movedAway !== undefined) {
    const next = { territory: notKnown, inQpv: notKnown, period: { start: dateOf(movedAway + 1) } };
    return [{ ...current, period: { start: since, end: dateOf(movedAway) } }, next];
  }
  if (!random.chance(4)) return [{ ...current, period: { start: since } }];
  const moved = random.int(structure.first + 30, structure.last - 30);
  return [
    { ...current, period: { start: since, end: dateOf(moved) } },
    { ...home(random, structure), period: { start: dateOf(moved + 1) } },
  ];
}

/** Somebody whom a structure accompanies, or who was referred to it, under a random pseudonym. */
export function person(
  random: Random,
  structure: StructureYear,
  reference: { readonly type: 'person'; readonly id: string },
  movedAway: Day | undefined,
): Person {
  return {
    ...reference,
    meta: recordedOn(structure.last),
    pseudonym: { value: random.token(), scope: 'region-fictive', keyId: 'cle-fictive-1' },
    birthYear: random.weighted([
      [97, structure.options.year - random.int(18, 85)],
      [2, notKnown],
      [1, { missing: 'refused' }],
    ]),
    gender: random.weighted([
      [58, 'female'],
      [38, 'male'],
      [1, 'other'],
      [3, { missing: 'not-asked' }],
    ]),
    residences: residences(random, structure, movedAway),
  };
}

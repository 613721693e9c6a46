import { type Group, type Pathway, publics } from '@santeparticipative/core';
import { type Day, dateOf, weekdayOf } from '../calendar.js';
import { fictitiousProgramme } from '../structures/programme.js';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { coded, exactly, recordedOn, reference } from '../values.js';
import { fictitiousModel } from './pathway-model.js';

/** A group that goes through the pathway model, with the days of its steps. */
export interface Cohort {
  readonly rank: number;
  readonly group: { readonly type: 'group'; readonly id: string };
  readonly size: number;
  /** The collective exchange; a week later the health checks and the meal; three weeks later what they gave. */
  readonly start: Day;
  readonly healthCheck: Day;
  readonly end: Day;
}

const SEASONS = ['printemps', 'automne'] as const;
const WEEKS_FROM_NEW_YEAR = [10, 38] as const;

/** The groups of a structure's year: one in spring, one in autumn. */
export function cohorts(structure: StructureYear): Cohort[] {
  const monday = structure.first + ((8 - weekdayOf(structure.first)) % 7);
  return WEEKS_FROM_NEW_YEAR.map((weeks, index) => {
    const random = randomOf(structure, 'group', index + 1);
    const start = monday + 7 * (weeks + random.int(0, 4)) + random.int(0, 4);
    return {
      rank: index + 1,
      group: reference('group', structure.number, index + 1),
      size: random.int(8, 12),
      start,
      healthCheck: start + 7,
      end: start + 28,
    };
  });
}

/** The group of a cohort, counted: who its members are is not recorded. */
export function groupRecord(
  structure: StructureYear,
  { rank, group, size, start, end }: Cohort,
): Group {
  return {
    ...group,
    meta: recordedOn(end),
    name: `Groupe fictif n° ${structure.number}, ${SEASONS[rank - 1] ?? 'année'}`,
    structure: structure.structure,
    programme: fictitiousProgramme,
    model: fictitiousModel,
    publics: [coded(publics, 'precarite')],
    size: exactly(size),
    period: { start: dateOf(start), end: dateOf(end) },
  };
}

/** The accompaniment of a group as a whole. */
export function groupPathway(
  structure: StructureYear,
  { rank, group, start, end }: Cohort,
): Pathway {
  return {
    ...reference('pathway', structure.number, 'groupe', rank),
    meta: recordedOn(end),
    subject: group,
    structure: structure.structure,
    programme: fictitiousProgramme,
    model: fictitiousModel,
    status: 'completed',
    period: { start: dateOf(start), end: dateOf(end) },
    goals: [
      {
        id: 'objectif-1',
        text: 'Faire ensemble le point sur sa santé',
        status: 'completed',
        achievement: 'achieved',
        start: dateOf(start),
      },
    ],
    reviews: [{ id: 'bilan-final', kind: 'final', date: dateOf(end) }],
    closure: { reason: 'goals-achieved' },
  };
}

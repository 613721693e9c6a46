import {
  type Assessment,
  epicesScore,
  known,
  type PartialDate,
  type RightStatus,
  rights as rightsList,
} from '@santeparticipative/core';
import { groupBy, onlyOne } from '../group-by.js';
import { codeOfCoded } from '../kept/code-value.js';
import type { FieldValues } from '../kept/field-value.js';
import { daysBetween, toTheDay } from './duration.js';

/** What an evaluation keeps of an assessment. */
export interface KeptAssessment {
  readonly id: string;
  readonly person: string;
  readonly pathway: string | undefined;
  readonly date: PartialDate;
  /** The EPICES score, in hundredths of a point, of complete answers. */
  readonly epices: number | undefined;
  readonly situation: Situation | undefined;
}

/** What an evaluation keeps of the answers on a person's situation. */
interface Situation {
  readonly regularDoctor: boolean | undefined;
  /** How far each right that is told is opened. A right that no list has is not told apart from others. */
  readonly rights: readonly (readonly [right: string, status: RightStatus | undefined])[];
}

/** Keeps of an assessment what derived values rest on. */
export function keepAssessment({ id, person, pathway, date, answers }: Assessment): KeptAssessment {
  const kept = { id, person: person.id, pathway: pathway?.id, date };
  if (answers.instrument === 'epices') {
    return { ...kept, epices: epicesScore(answers), situation: undefined };
  }
  const rights = (answers.rights ?? []).flatMap(({ right, status }) => {
    const code = codeOfCoded(right.system, right.code, rightsList.id);
    return code === undefined ? [] : [[code, known(status)] as const];
  });
  const situation = { regularDoctor: known(answers.regularDoctor), rights };
  return { ...kept, epices: undefined, situation };
}

const DAYS_AROUND = 30;

/** Those recorded to the day at most 30 days before or after a date, by day, then in the order of their ids. */
function around(
  assessments: readonly KeptAssessment[],
  date: PartialDate | undefined,
): KeptAssessment[] {
  const day = toTheDay(date);
  if (day === undefined) return [];
  return assessments
    .filter(({ date: recorded }) => {
      const on = toTheDay(recorded);
      return on !== undefined && Math.abs(daysBetween(day, on)) <= DAYS_AROUND;
    })
    .sort((a, b) => (a.date === b.date ? order(a.id, b.id) : order(a.date, b.date)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/**
 * The situation at the start: the earliest one around it. Where it does not say something, a later one is not
 * asked.
 */
export function situationAtEntry(
  assessments: readonly KeptAssessment[],
  start: PartialDate | undefined,
): Situation | undefined {
  return around(assessments, start)
    .flatMap(({ situation }) => situation ?? [])
    .at(0);
}

/** The situation at the end: the latest one around it. */
export function situationAtExit(
  assessments: readonly KeptAssessment[],
  end: PartialDate | undefined,
): Situation | undefined {
  return around(assessments, end)
    .flatMap(({ situation }) => situation ?? [])
    .at(-1);
}

/** The derived value `epicesScore`: the first complete one around the start. */
export function epicesAtEntry(
  assessments: readonly KeptAssessment[],
  start: PartialDate | undefined,
): number | undefined {
  return around(assessments, start)
    .flatMap(({ epices }) => epices ?? [])
    .at(0);
}

/** How far a right is opened; nothing when a situation tells it twice and differently. */
function statusesIn(situation: Situation | undefined): Map<string, RightStatus | undefined> {
  const told = groupBy(situation?.rights ?? [], ([right]) => right);
  return new Map(
    [...told].map(([right, all]) => [right, onlyOne(all.map(([, status]) => status))]),
  );
}

/** The derived list `rights`: each right that the situation at the start or at the end names, in their order. */
export function rightsBetween(
  entry: Situation | undefined,
  exit: Situation | undefined,
): FieldValues[] {
  const [atEntry, atExit] = [statusesIn(entry), statusesIn(exit)];
  return [...new Set([...atEntry.keys(), ...atExit.keys()])].sort().map((kind) => {
    const item = new Map([['kind', kind]]);
    const [before, after] = [atEntry.get(kind), atExit.get(kind)];
    if (before !== undefined) item.set('atEntry', before);
    if (after !== undefined) item.set('atExit', after);
    return item;
  });
}

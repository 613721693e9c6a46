import { ageBands, codesOf, type PartialDate, type Person } from '@santeparticipative/core';
import { onlyOne } from '../group-by.js';

const YEAR = 'YYYY'.length;

/** The code of one of the fixed age bands. */
export type AgeBandCode = keyof typeof ageBands.concepts;

/** What tells a person's age. */
export interface AgeFacts {
  readonly birthYear: number | undefined;
  readonly ageBand: Person['ageBand'];
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, YEAR));
}

/** The year of birth that those who tell one agree on. */
function birthYearIn(facts: readonly AgeFacts[]): number | undefined {
  return onlyOne(facts.flatMap(({ birthYear }) => birthYear ?? []));
}

/** The derived value `ageAtStart`: the year of the date less the year of birth. None before birth. */
export function ageOn(
  facts: readonly AgeFacts[],
  date: PartialDate | undefined,
): number | undefined {
  const birthYear = birthYearIn(facts);
  if (date === undefined || birthYear === undefined) return undefined;
  const age = yearOf(date) - birthYear;
  return age < 0 ? undefined : age;
}

/** The fixed band in which ages lie, the oldest being open where it is absent; `undefined` when in no one band. */
function bandOf(youngest: number, oldest: number): AgeBandCode | undefined {
  return codesOf(ageBands).find((code) => {
    const [from = '', to = ''] = code.split('-');
    return (
      youngest >= Number(from) && oldest <= (to === '' ? Number.POSITIVE_INFINITY : Number(to))
    );
  });
}

/**
 * The code of the dimension `age-band`: from the age on the date; where no year of birth is told, from a band of ages
 * that is told for another date, which lies within one fixed band once both its ends have grown older by the
 * years between.
 */
export function ageBandOn(
  facts: readonly AgeFacts[],
  date: PartialDate | undefined,
): AgeBandCode | undefined {
  if (date === undefined) return undefined;
  if (facts.some(({ birthYear }) => birthYear !== undefined)) {
    const age = ageOn(facts, date);
    return age === undefined ? undefined : bandOf(age, age);
  }
  return onlyOne(
    facts.flatMap(({ ageBand }) => {
      if (ageBand === undefined) return [];
      const years = yearOf(date) - yearOf(ageBand.on);
      return [bandOf(ageBand.from + years, (ageBand.to ?? Number.POSITIVE_INFINITY) + years)];
    }),
  );
}

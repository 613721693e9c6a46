import {
  type AnyReference,
  dayBounds,
  known,
  type PartialDate,
  type Residence,
} from '@santeparticipative/core';
import { onlyOne } from '../group-by.js';
import type { IdOf } from '../identities.js';

function holdsOn({ period }: Residence, date: PartialDate): boolean {
  const { first, last } = dayBounds(date);
  const start = known(period?.start);
  const end = known(period?.end);
  const started =
    start === undefined ? period?.start === undefined : dayBounds(start).last <= first;
  const lasts = end === undefined ? period?.end === undefined : dayBounds(end).first >= last;
  return started && lasts;
}

function startOf({ period }: Residence): string {
  return known(period?.start) ?? '';
}

/**
 * The homes that certainly hold on the date: an absent start or end is open; on the day of a removal the newer
 * home counts. Several are those that started together.
 */
function homesOn(residences: readonly Residence[], date: PartialDate | undefined): Residence[] {
  if (date === undefined) return [];
  const holding = residences.filter((residence) => holdsOn(residence, date));
  const newest = holding.map(startOf).sort().at(-1);
  return holding.filter((residence) => startOf(residence) === newest);
}

/**
 * The derived value `inQpv`: whether the home on the date is in a priority neighbourhood. Two homes that started
 * together and differ give no value.
 */
export function inQpvOn(
  residences: readonly Residence[],
  date: PartialDate | undefined,
): boolean | undefined {
  return onlyOne(homesOn(residences, date).map(({ inQpv }) => known(inQpv)));
}

/** The territory of the home on the date, by the same rule. */
export function territoryOn(
  residences: readonly Residence[],
  date: PartialDate | undefined,
  territory: IdOf,
): AnyReference['id'] | undefined {
  return onlyOne(
    homesOn(residences, date).map((home) => {
      const lives = known(home.territory);
      return lives && territory(lives.id);
    }),
  );
}

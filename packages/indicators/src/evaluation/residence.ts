import { dayBounds, known, type PartialDate, type Person } from '@santeparticipative/core';

/** Where a person lives, from when to when. */
export type Residence = NonNullable<Person['residences']>[number];

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
 * The derived value `inQpv`: whether the residence that certainly holds on the date is in a priority
 * neighbourhood. An absent start or end is open. On the day of a removal the newer home counts; two homes
 * that started together and differ give no value.
 */
export function inQpvOn(
  residences: readonly Residence[],
  date: PartialDate | undefined,
): boolean | undefined {
  if (date === undefined) return undefined;
  const holding = residences.filter((residence) => holdsOn(residence, date));
  const newest = holding.map(startOf).sort().at(-1);
  const values = new Set(
    holding.filter((residence) => startOf(residence) === newest).map(({ inQpv }) => known(inQpv)),
  );
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

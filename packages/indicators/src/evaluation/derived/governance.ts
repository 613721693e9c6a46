import type { Structure } from '@santeparticipative/core';
import { areInhabitants, areOfficials } from './attendance.js';
import { exactSum } from './exact-count.js';

type Governed = Pick<Structure, 'governance' | 'openLists'>;

function seatsOf({ governance, openLists }: Governed): Structure['governance'] {
  return openLists?.includes('governance') ? undefined : governance;
}

/** The derived value `governanceSeats`: the seats of all the bodies, where the list of them is complete. */
export function governanceSeats(structure: Governed): number | undefined {
  return exactSum(seatsOf(structure)?.map(({ seats }) => seats));
}

/**
 * The derived value `inhabitantSeats`: the seats of inhabitants, users, patients and peers. None when a seat has a
 * role that the list does not know.
 */
export function inhabitantSeats(structure: Governed): number | undefined {
  const lines = seatsOf(structure)?.filter(({ role }) => !areOfficials([role]));
  if (!lines?.every(({ role }) => areInhabitants([role]))) return undefined;
  return exactSum(lines.map(({ seats }) => seats));
}

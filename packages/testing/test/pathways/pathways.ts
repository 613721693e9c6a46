import { type AnyRecord, isBefore, type Pathway, recordsOf } from '@santeparticipative/core';
import { severalRegions } from '../example-region.js';

/** The accompaniments among records. */
export function pathwaysOf(records: readonly AnyRecord[]): Pathway[] {
  return recordsOf(records, 'pathway');
}

/** The accompaniments of several regions. */
export function allPathways(): Pathway[] {
  return severalRegions.flatMap(pathwaysOf);
}

/** True when dates that are known stand in this order, as far as their precision tells. */
export function inOrder(...dates: readonly (string | undefined)[]): boolean {
  const given = dates.filter((date) => date !== undefined);
  return given.every((date, index) => index === 0 || !isBefore(date, given[index - 1] ?? date));
}

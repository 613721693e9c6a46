import type { AnyRecord, Dataset } from '@santeparticipative/core';
import { generateRegion } from '../src/index.js';

/** The region that most tests look at: twelve structures, as in the demonstration. */
export const exampleRegion: Dataset = generateRegion({ seed: 2025, structures: 12, year: 2025 });

/** Twelve structures in each of several seeds and years, leap years among them. */
export const severalRegions: readonly (readonly AnyRecord[])[] = [
  { seed: 1, year: 2024 },
  { seed: 2, year: 2025 },
  { seed: -3, year: 2028 },
  { seed: 2 ** 40, year: 2000 },
].map(
  (options) => generateRegion({ ...options, structures: 12, pathwaysPerStructure: 30 }).records,
);

/** The value of a field that must be there. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The field is absent.');
  return value;
}

/** A day as a number, by the platform's own calendar. */
export function utcDay(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

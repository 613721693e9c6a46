import type { RecordType } from '@santeparticipative/core';

/** The types of records that each tell of a person: how many they are may tell what a hidden cell holds. */
const PERSONAL: ReadonlySet<string> = new Set<RecordType>([
  'person',
  'pathway',
  'assessment',
  'contact',
  'tombstone',
  'merge',
]);

const SIZES = [
  { below: 11, text: 'moins de 11' },
  { below: 100, text: '11 à 99' },
  { below: 1000, text: '100 à 999' },
  { below: 10_000, text: '1 000 à 9 999' },
] as const;

/**
 * A number of records as a page for everyone may give it: exact, or by its order of magnitude alone when the
 * records tell of persons. An exact number, taken with the published cells, could give a hidden one away.
 */
export function publicCount(count: number, type: string | undefined): string {
  if (count === 0) return '0';
  if (type !== undefined && !PERSONAL.has(type)) return String(count);
  return SIZES.find(({ below }) => count < below)?.text ?? '10 000 et plus';
}

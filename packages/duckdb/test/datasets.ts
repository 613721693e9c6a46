import {
  type AnyRecord,
  isAnyRecord,
  type RecordType,
  recordTypes,
  replaceReferences,
} from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';

/** The types of record that indicators read, the most telling ones more often. */
const FREQUENCIES: { readonly [type in RecordType]?: number } = {
  pathway: 16,
  person: 8,
  assessment: 8,
  contact: 8,
  session: 10,
  participation: 8,
  recommendation: 5,
  structure: 8,
  professional: 6,
  partnership: 6,
  enrolment: 6,
  funding: 6,
  group: 3,
  merge: 1,
  tombstone: 1,
  programme: 1,
  feedback: 1,
  'indicator-definition': 1,
};
const TYPES = recordTypes.flatMap((type) =>
  Array.from({ length: FREQUENCIES[type] ?? 0 }, () => type),
);

const arbitraries = new Map(
  [...new Set(TYPES)].map((type) => [type, recordArbitrary(type)] as const),
);

/** Few ids, so that records meet: those of corrections, of references, of merges. */
const IDS = ['a', 'b', 'c', 'd', 'e-1', 'F', 'g.2', '8', '9', '10'];

/** A draw for each place that needs one, from a few numbers. */
function picker(numbers: readonly number[]): <Value>(values: readonly Value[]) => Value {
  let next = 0;
  return (values) => {
    const number = numbers[next % numbers.length] ?? 0;
    next += 1;
    const value = values[number % values.length];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  };
}

const DATE = /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;
const YEARS = ['2024', '2025', '2025', '2025', '2026'];

/** The same record within few years, which leaves dates what they are otherwise. */
function within(value: unknown, pick: ReturnType<typeof picker>): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, pick));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, within(inner, pick)]),
    );
  }
  return typeof value === 'string' && DATE.test(value) ? pick(YEARS) + value.slice(4) : value;
}

/** Instants, some of which differ by less than the millisecond that counts. */
const TIMES = [
  '2026-01-01T00:00:00Z',
  '2026-01-01T00:00:00.0009Z',
  ...Array.from({ length: 57 }, (_, index) => `2026-01-01T00:00:01.${100 + index}Z`),
];
const STATUSES = [
  'active',
  'active',
  'active',
  'active',
  'active',
  'active',
  'withdrawn',
  'entered-in-error',
] as const;
const REPLACES = [...Array.from({ length: 11 }, () => false), true];
const VERSIONS = [1, 1, 1, 1, 2, 3];

/** What a structure says of when it opened: what was drawn, nothing, or why it is not known. */
const OPENINGS = [{}, { opened: undefined }, { opened: { missing: 'unknown' } }] as const;

function settle(record: AnyRecord, numbers: readonly number[]): AnyRecord[] {
  const pick = picker(numbers);
  const referred = replaceReferences(record, () => pick(IDS));
  const moved = within(referred, pick);
  if (typeof moved !== 'object' || moved === null) return [];
  const replaces = 'meta' in referred && pick(REPLACES) ? referred.meta.replaces : undefined;
  const meta = {
    version: pick(VERSIONS),
    recordedAt: pick(TIMES),
    status: pick(STATUSES),
    ...(replaces !== undefined && { replaces }),
  };
  const opening = record.type === 'structure' ? pick(OPENINGS) : {};
  const settled: unknown = { ...moved, ...opening, id: pick(IDS), meta };
  return isAnyRecord(settled) ? [settled] : [];
}

/** Datasets in which everything happens that records allow: see the types, ids and versions above. */
export const datasetArbitrary: fc.Arbitrary<AnyRecord[]> = fc
  .array(
    fc
      .constantFrom(...TYPES)
      .chain((type) =>
        fc.tuple(
          arbitraries.get(type) ?? recordArbitrary(type),
          fc.array(fc.nat(59), { minLength: 7, maxLength: 40 }),
        ),
      ),
    { minLength: 1, maxLength: 120, size: 'max' },
  )
  .map((drawn) => drawn.flatMap(([record, numbers]) => settle(record, numbers)))
  // A line that came twice.
  .map((records) => [...records, ...records.slice(0, 2)]);

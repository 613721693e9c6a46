import {
  type AnyRecord,
  type AnyReference,
  catalogue,
  currentRecords,
  History,
  type IndicatorDefinition,
} from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import {
  contact,
  definition,
  exactly,
  group,
  host,
  merge,
  pathway,
  person,
  session,
  tombstone,
} from '../records.js';

const region = generateRegion({ seed: 7, structures: 2, year: 2025, pathwaysPerStructure: 4 });
const idsOf = (type: AnyRecord['type']) =>
  region.records.flatMap((record) => (record.type === type ? [record.id] : []));
const people = [...idsOf('person'), 'person-a', 'person-b', 'person-c'];
const references = (...positions: number[]) =>
  positions.map((at) => ({ type: 'person' as const, id: people[at % people.length] ?? '' }));

/** Who people are is told by two kinds of them: who is of the same kind tells the same. */
const told = region.records.flatMap((record) =>
  record.type === 'person'
    ? [
        {
          gender: record.gender,
          residences: record.residences,
          birthYear: record.birthYear,
          ageBand: record.ageBand,
        },
      ]
    : [],
);
const kindOf = (id: string) => people.indexOf(id) % 2;

/** A year of activity, with people at sessions and in groups, whom the generated one only counts. */
const activity: readonly AnyRecord[] = [
  ...region.records.map((record) =>
    record.type === 'person' ? { ...record, ...told[kindOf(record.id)] } : record,
  ),
  ...['person-a', 'person-b', 'person-c'].map((id) => person(id, told[kindOf(id)])),
  session('s1', '2025-02-01', { attended: { persons: references(0, 1, 2, 3, 4) } }),
  session('s2', '2025-03-01', {
    attended: { persons: references(0, 2, 4), total: exactly(3) },
    hosts: idsOf('structure').flatMap(host),
  }),
  session('s3', '2025-04-01', { attended: { persons: references(1, 3, 5, 7), total: exactly(9) } }),
  group('g1', { members: references(0, 2, 4, 6), size: exactly(4) }),
  group('g2', { members: references(0, 1, 3, 5), openLists: ['members'] }),
  ...['g1', 'g2', 'g3'].map((id) =>
    pathway(`of-${id}`, { subject: { type: 'group', id }, period: { start: '2025-02-01' } }),
  ),
  ...['q1', 'q2'].flatMap((id): AnyRecord[] => {
    const programme = { type: 'programme', id } as const;
    const [subject = { type: 'person', id: 'nobody' }] = references(1);
    const opened = { subject, period: { start: '2025-02-01' }, programme };
    return [
      { ...programme, meta: person(id).meta, name: 'Dispositif inventé' },
      pathway(`in-${id}`, opened),
    ];
  }),
  ...idsOf('pathway').map((id) =>
    contact(`in-${id}`, '2025-05-01', { pathway: { type: 'pathway', id } }),
  ),
];

/** What reads ids in other ways than the catalogue does. */
const others: readonly IndicatorDefinition[] = [
  {
    ...definition('pathways-opened'),
    id: 'structures',
    base: 'structure',
    population: { field: 'kind', exists: true },
    time: 'overlap',
    crossings: undefined,
    dimensions: [
      { id: 'structure', partition: true },
      { id: 'kind', partition: true },
    ],
  },
  {
    ...definition('people-accompanied'),
    id: 'programmes',
    measure: { kind: 'count-distinct', field: 'programme.id' },
    crossings: undefined,
    dimensions: [
      { id: 'programme', partition: true },
      { id: 'gender', partition: false },
    ],
  },
  ...idsOf('structure').map((id) => ({
    ...definition('pathways-active'),
    id: `at-${id}`,
    population: { field: 'structure.id', eq: id },
  })),
];

const chances = {
  one: fc.nat(),
  other: fc.nat(),
  status: fc.constantFrom(...(['active', 'active', 'withdrawn', 'entered-in-error'] as const)),
  across: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
};
const event = fc.oneof(
  fc.record({
    kind: fc.constant('merge' as const),
    type: fc.constantFrom('person' as const, 'structure' as const),
    ...chances,
  }),
  fc.record({
    kind: fc.constantFrom('correct' as const, 'remove' as const, 'replace' as const),
    type: fc.constantFrom(
      ...(['person', 'person', 'structure', 'structure', 'programme', 'programme'] as const),
      ...(['pathway', 'group', 'session', 'assessment', 'contact', 'territory'] as const),
      ...(['merge', 'tombstone'] as const),
    ),
    ...chances,
  }),
);
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

const elsewhere = { type: 'structure', id: 'msp-inventee' } as const;

/** What is recorded when something happens to records that came before; nothing when there are none of the type. */
function recorded(before: readonly AnyRecord[], happened: Event, at: number): AnyRecord[] {
  const { type, one, other, status, across } = happened;
  const alike = before.filter((record) => record.type === type);
  const first = alike[one % alike.length];
  if (first === undefined) return [];
  const version = { ...first.meta, version: at + 2 };
  switch (happened.kind) {
    case 'correct': {
      const meta = { ...version, status };
      if (first.type === 'pathway') return [{ ...first, structure: elsewhere, meta }];
      return [{ ...first, meta }];
    }
    case 'remove':
      return [tombstone(`t${at}`, { type, id: first.id })];
    case 'merge': {
      const kept = secondOf(alike, first, other)?.id ?? `nobody-${kindOf(first.id)}`;
      return kept === first.id ? [] : [merge(`m${at}`, happened.type, kept, first.id)];
    }
    default: {
      const second = secondOf(across ? before : alike, first, other);
      if (second === undefined) return [];
      const replaces: AnyReference = { type: second.type, id: second.id };
      return [{ ...first, meta: { ...version, replaces } }];
    }
  }
}

/** Another record; of a person, one of whom the same is told. One in twelve times there is none. */
function secondOf(
  records: readonly AnyRecord[],
  { type, id }: AnyRecord,
  pick: number,
): AnyRecord | undefined {
  const possible = records.filter(
    (record) => type !== 'person' || record.type !== type || kindOf(record.id) === kindOf(id),
  );
  return pick % 12 === 0 ? undefined : possible[pick % possible.length];
}

/** The activity with its history, told in some order. Each version of a record has one content. */
function datasetOf(events: readonly Event[], backwards: boolean): AnyRecord[] {
  const records = [...activity];
  for (const [at, happened] of events.entries()) records.push(...recorded(records, happened, at));
  return backwards ? records.reverse() : records;
}

const events = fc.array(event, { minLength: 1, maxLength: 16 });

/** The year, and periods that records may lie in, reach into or miss. */
const period = fc.constantFrom(
  { start: '2025-01-01', end: '2025-12-31' },
  { start: '2025-02-01', end: '2025-03-15' },
  { start: '2024-07-01', end: '2025-06-30' },
);

const defined = fc.constantFrom(catalogue, [...catalogue, ...others]);

// All of the two results is compared. What legitimately differs is left out by the data:
// no version has two contents, and persons who may become one tell the same of themselves.
test('records and their current view give the same results', () => {
  fc.assert(
    fc.property(events, fc.boolean(), period, defined, (happened, backwards, within, which) => {
      const records = datasetOf(happened, backwards);
      const expected = evaluate(which, currentRecords(records), { period: within });
      expect(evaluate(which, records, { period: within })).toEqual(expected);
    }),
  );
});

test('the histories that are drawn join, replace and take out what is counted', () => {
  const met = { merged: 0, replaced: 0, gone: 0 };
  for (const happened of fc.sample(events, { seed: 1, numRuns: 50 })) {
    const history = new History();
    for (const record of datasetOf(happened, false)) history.add(record);
    for (const { type, id } of activity) {
      const reference = { type, id };
      if (history.goneSince(reference) !== undefined) met.gone += 1;
      else if (history.isGone(reference)) met.replaced += 1;
      else if (history.keptOf(reference).id !== id) met.merged += 1;
    }
  }
  expect(Object.values(met).every((times) => times > 10)).toBe(true);
});

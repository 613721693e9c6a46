import type { RecordOf } from '@santeparticipative/core';
import { closed, contact, pathway } from '../records.js';
import { notClosedIn2025, personOf } from './records.js';
import type { WorkedExample } from './worked-example.js';

type Goal = NonNullable<RecordOf<'pathway'>['goals']>[number];
type Reason = NonNullable<RecordOf<'pathway'>['closure']>['reason'];

const goal = (id: string, more: Partial<Goal>): Goal => ({
  id,
  text: 'Objectif inventé',
  status: 'completed',
  ...more,
});

const endedFor = (id: string, reason: Reason) =>
  closed(id, '2024-09-01', '2025-03-01', { closure: { reason } });

/** What was not closed in 2025, with all that an example looks at. */
const notClosed = (more: Partial<Omit<RecordOf<'pathway'>, 'type' | 'id'>> = {}) =>
  Object.entries(notClosedIn2025).map(([id, course]) => pathway(id, { ...course, ...more }));

const inPathway = (id: string) => ({ pathway: { type: 'pathway' as const, id } });

export const courseExamples: readonly WorkedExample[] = [
  {
    indicator: 'pathway-duration-median',
    shows: 'of 10, 30, 90 and 100 days the median is the mean of 30 and 90',
    records: [
      closed('a', '2025-01-01', '2025-01-11'),
      // Begun the year before: 29 days in December, and one.
      closed('b', '2024-12-02', '2025-01-01'),
      // January, February and March: 31 + 28 + 31 = 90 days.
      closed('c', '2025-01-01', '2025-04-01'),
      closed('d', '2025-01-01', '2025-04-11', { status: 'revoked' }),
      // Not known to the day, not over, or over in another year.
      closed('month', '2025-01', '2025-09-01'),
      pathway('goes-on', { period: { start: '2025-01-01' } }),
      ...notClosed(),
    ],
    // (30 + 90) / 2 = 60.
    expected: { value: 60 },
  },
  {
    indicator: 'pathway-contacts-mean',
    shows: 'three, one and no contacts of three pathways closed in 2025',
    records: [
      closed('a', '2024-11-01', '2025-03-01'),
      // A contact of the year before belongs to the pathway all the same.
      contact('a1', '2024-11-01', inPathway('a')),
      contact('a2', '2025-01-15', inPathway('a')),
      contact('a3', '2025-02-15', { ...inPathway('a'), mode: 'call' }),
      closed('b', '2025-01-01', '2025-03-01'),
      contact('b1', '2025-01-01', inPathway('b')),
      closed('c', '2025-01-01', '2025-03-01', { status: 'revoked' }),
      // Of the person of c, of nobody, of a pathway that goes on.
      contact('c1', '2025-01-01', { person: personOf('person-of-c') }),
      contact('anonymous', '2025-01-01'),
      pathway('d', { period: { start: '2025-01-01' } }),
      contact('d1', '2025-01-01', inPathway('d')),
      ...notClosed(),
    ],
    // (3 + 1 + 0) / 3 = 1.333...
    expected: { numerator: 4, denominator: 3, value: 1.3 },
  },
  {
    indicator: 'pathway-dropout',
    shows: 'one of four is lost to follow-up; deaths, removals and unknown reasons aside',
    records: [
      endedFor('a', 'lost-to-follow-up'),
      endedFor('b', 'goals-achieved'),
      endedFor('c', 'goals-achieved'),
      { ...endedFor('d', 'person-decision'), status: 'revoked' },
      endedFor('death', 'death'),
      endedFor('removal', 'removal'),
      endedFor('unknown', { missing: 'unknown' }),
      closed('unsaid', '2025-01-01', '2025-03-01'),
      ...notClosed({ closure: { reason: 'lost-to-follow-up' } }),
    ],
    expected: { numerator: 1, denominator: 4, value: 25 },
  },
  {
    indicator: 'goals-achieved',
    shows: 'two of five goals of closed pathways are achieved or sustained',
    records: [
      closed('a', '2025-01-01', '2025-03-01', {
        goals: [
          goal('1', { achievement: 'achieved' }),
          goal('2', { achievement: 'sustaining' }),
          goal('3', { achievement: 'not-achieved' }),
          // Cancelled and without a word on its achievement: not achieved.
          goal('4', { status: 'cancelled' }),
          // Only proposed, or rejected: not a goal of the pathway.
          goal('5', { status: 'proposed', achievement: 'achieved' }),
          goal('6', { status: 'rejected' }),
        ],
      }),
      closed('b', '2024-09-01', '2025-03-01', {
        status: 'revoked',
        goals: [goal('1', { achievement: 'improving' })],
      }),
      closed('without-goals', '2025-01-01', '2025-03-01'),
      pathway('goes-on', {
        period: { start: '2025-01-01' },
        goals: [goal('1', { achievement: 'achieved' })],
      }),
      ...notClosed({ goals: [goal('1', { achievement: 'achieved' })] }),
    ],
    expected: { numerator: 2, denominator: 5, value: 40 },
    people: 2,
  },
];

import type { RecordOf } from '@santeparticipative/core';
import { pathway, session } from '../records.js';
import { personOf } from './records.js';
import type { WorkedExample } from './worked-example.js';

type Action = NonNullable<RecordOf<'pathway'>['actions']>[number];

const action = (
  id: string,
  kind: Action['kind'],
  start: string,
  status: Action['status'] = 'completed',
): Action => ({ id, kind, title: 'Action inventée', status, period: { start } });

const withActions = (id: string, who: string, ...actions: Action[]): RecordOf<'pathway'> =>
  pathway(id, { subject: personOf(who), period: { start: '2024-09-01' }, actions });

export const healthCheckExamples: readonly WorkedExample[] = [
  {
    indicator: 'health-checks-held',
    shows: 'two mornings were held in 2025',
    records: [
      session('a', '2025-03-10', { kind: 'health-check' }),
      session('b', '2025-10-13', { kind: 'health-check' }),
      session('planned', '2025-11-10', { kind: 'health-check', status: 'planned' }),
      session('workshop', '2025-03-10'),
      session('before', '2024-03-10', { kind: 'health-check' }),
    ],
    expected: { value: 2 },
    strata: { quarter: { '2025-Q1': 1, '2025-Q4': 1 } },
  },
  {
    indicator: 'people-checked',
    shows: 'four people had a check, one of them two',
    records: [
      withActions(
        'a',
        'ana',
        action('1', 'health-check', '2025-02-01'),
        action('2', 'health-check', '2025-10-01'),
      ),
      { ...withActions('b', 'bea', action('1', 'health-check', '2025-02-01')), status: 'on-hold' },
      {
        ...withActions('f', 'flo', action('1', 'health-check', '2025-02-01')),
        status: 'completed',
      },
      { ...withActions('h', 'hal', action('1', 'health-check', '2025-02-01')), status: 'revoked' },
      // Not yet done, of the year before, something else, of a draft, or of a group.
      withActions('c', 'cleo', action('1', 'health-check', '2025-02-01', 'accepted')),
      withActions('d', 'dan', action('1', 'health-check', '2024-12-31')),
      withActions('e', 'eve', action('1', 'workshop', '2025-02-01')),
      { ...withActions('i', 'ian', action('1', 'health-check', '2025-02-01')), status: 'draft' },
      pathway('g', {
        subject: { type: 'group', id: 'groupe' },
        actions: [action('1', 'health-check', '2025-02-01')],
      }),
    ],
    // ana, bea, flo, hal.
    expected: { value: 4 },
    people: 4,
  },
  {
    indicator: 'screenings-done',
    shows: 'two screenings of one person and one of another',
    records: [
      withActions(
        'a',
        'ana',
        action('1', 'screening', '2025-02-01'),
        action('2', 'screening', '2025-10-01'),
      ),
      withActions('b', 'bea', action('1', 'screening', '2025-02')),
      // Declined, planned, of the year before, something else.
      withActions(
        'c',
        'cleo',
        action('1', 'screening', '2025-02-01', 'rejected'),
        action('2', 'screening', '2025-02-01', 'requested'),
        action('3', 'screening', '2024-12-31'),
        action('4', 'health-check', '2025-02-01'),
      ),
    ],
    expected: { value: 3 },
    people: 2,
    strata: { quarter: { '2025-Q1': 2, '2025-Q4': 1 } },
  },
];

import { exactly, host, participation, session } from '../records.js';
import { recommendation, role, structure } from './records.js';
import type { WorkedExample } from './worked-example.js';

const seats = (code: string, value: number) => ({
  body: 'Conseil inventé',
  role: { system: 'participant-role', code, display: code },
  seats: exactly(value),
});

const opened = { opened: '2011-10' };

export const inhabitantsPlaceExamples: readonly WorkedExample[] = [
  {
    indicator: 'inhabitants-share-of-event',
    shows: 'fifteen inhabitants among sixty people present',
    records: [
      session('a', '2025-03-01', {
        attended: {
          total: exactly(40),
          byRole: [role('habitant', exactly(10), true), role('professionnel', exactly(30), true)],
        },
      }),
      session('b', '2025-04-01', {
        attended: { total: exactly(20), byRole: [role('usager', exactly(5), true)] },
      }),
      // Not held, or the total is not known.
      session('planned', '2025-04-10', {
        status: 'planned',
        attended: { total: exactly(9), byRole: [role('habitant', exactly(9), true)] },
      }),
      session('total-unknown', '2025-04-20', {
        attended: { byRole: [role('habitant', exactly(7), true)] },
      }),
      // Nobody says that the thirty are among the 176; or their number is not exact.
      session('unsaid', '2025-05-01', {
        attended: {
          total: exactly(176),
          byRole: [role('habitant', exactly(30), { missing: 'unknown' })],
        },
      }),
      session('about', '2025-06-01', {
        attended: {
          total: exactly(176),
          byRole: [role('habitant', { value: 30, precision: 'approximate' }, true)],
        },
      }),
    ],
    // (10 + 5) / (40 + 20) = 15/60.
    expected: { numerator: 15, denominator: 60, value: 25 },
  },
  {
    indicator: 'governance-inhabitant-share',
    shows: 'six of twenty seats',
    records: [
      structure('a', { ...opened, governance: [seats('habitant', 4), seats('professionnel', 8)] }),
      structure('b', {
        ...opened,
        kind: 'centre-sante',
        governance: [seats('usager', 2), seats('elu', 2), seats('professionnel', 4)],
      }),
      // Members of whom nobody says who they are, a number that is not exact, no body at all, closed before.
      structure('members', {
        ...opened,
        governance: [
          { ...seats('habitant', 10), role: { system: 'liste-inventee', display: 'Membres' } },
        ],
      }),
      structure('about', {
        ...opened,
        governance: [
          seats('habitant', 4),
          { ...seats('professionnel', 0), seats: { value: 10, precision: 'approximate' } },
        ],
      }),
      structure('none', opened),
      structure('closed', { ...opened, closed: '2024-12-31', governance: [seats('habitant', 9)] }),
    ],
    // (4 + 2) / (4 + 8 + 2 + 2 + 4) = 6/20.
    expected: { numerator: 6, denominator: 20, value: 30 },
    // 4/12 = 33.333..., 2/8.
    strata: { kind: { 'centre-sante': 25, msp: 33.3 } },
  },
  {
    indicator: 'recommendations-adopted',
    shows: 'two of four are adopted or put into practice',
    records: [
      participation('p', { period: { start: '2025-02-01' }, hosts: host('msp') }),
      session('s', '2025-05-10', { hosts: host('ccas') }),
      session('before', '2024-05-10', { hosts: host('ccas') }),
      recommendation('a', [{ type: 'participation', id: 'p' }], 'adopted'),
      recommendation('b', [{ type: 'session', id: 's' }], 'implemented'),
      recommendation('c', [{ type: 'session', id: 's' }], 'proposed'),
      recommendation('d', [{ type: 'participation', id: 'p' }], 'rejected'),
      // Its status is not known, or it is of the year before.
      recommendation('unknown', [{ type: 'session', id: 's' }], { missing: 'unknown' }),
      recommendation('before', [{ type: 'session', id: 'before' }], 'adopted'),
    ],
    expected: { numerator: 2, denominator: 4, value: 50 },
    strata: { structure: { ccas: 50, msp: 50 } },
  },
];

import { host, session } from '../records.js';
import { partnership, party } from './records.js';
import type { WorkedExample } from './worked-example.js';

const meeting = (id: string, start: string, who: string) =>
  session(id, start, { kind: 'partners-meeting', hosts: host(who) });

export const partnerExamples: readonly WorkedExample[] = [
  {
    indicator: 'partners-involved',
    shows: 'three partners, one of them in two partnerships',
    records: [
      partnership('a', {
        // The structure in charge stands there without a role.
        parties: [
          party('msp-inventee'),
          party('mutuelle-inventee', 'animation'),
          party('cpam-inventee', 'projets', 'financement'),
        ],
      }),
      partnership('b', {
        parties: [party('cpam-inventee', 'participation'), party('ars-inventee', 'financement')],
      }),
      partnership('over', {
        parties: [party('ville-inventee', 'projets')],
        period: { start: '2020', end: '2024' },
      }),
    ],
    // mutuelle, cpam, ars.
    expected: { value: 3 },
    // In the partnerships of each: {mutuelle, cpam} in a, {cpam, ars} in b, all three in both.
    strata: {
      structure: {
        'ars-inventee': 2,
        'cpam-inventee': 3,
        'msp-inventee': 2,
        'mutuelle-inventee': 2,
      },
    },
  },
  {
    indicator: 'partnerships-formalised',
    shows: 'a convention establishes two of three',
    records: [
      partnership('a', { formalised: true }),
      partnership('b', { formalised: true, period: { start: '2025-12-31' } }),
      partnership('c', { formalised: false }),
      partnership('unknown', { formalised: { missing: 'unknown' } }),
      partnership('unsaid'),
      partnership('over', { formalised: true, period: { start: '2020', end: '2024' } }),
    ],
    // 2/3 = 66.666...
    expected: { numerator: 2, denominator: 3, value: 66.7 },
  },
  {
    indicator: 'meeting-interval-median',
    shows: 'of intervals of 14, 42, 42 and 49 days the median is six weeks',
    records: [
      // 10 December to 21 January: 21 + 21 = 42 days, the earlier one in the year before.
      meeting('a1', '2024-12-10', 'msp'),
      meeting('a2', '2025-01-21', 'msp'),
      // 21 January to 4 March: 10 + 28 + 4 = 42 days.
      meeting('a3', '2025-03-04', 'msp'),
      // 4 March to 22 April: 27 + 22 = 49 days.
      meeting('a4', '2025-04-22', 'msp'),
      // The first meeting of the other host has no interval, its second one has 14 days.
      meeting('b1', '2025-02-01', 'ccas'),
      meeting('b2', '2025-02-15', 'ccas'),
      // Neither a meeting that was only planned, nor workshops, which have their own pace.
      session('planned', '2025-04-01', {
        kind: 'partners-meeting',
        status: 'planned',
        hosts: host('msp'),
      }),
      session('workshop-1', '2025-04-02', { hosts: host('msp') }),
      session('workshop-2', '2025-04-04', { hosts: host('msp') }),
    ],
    expected: { value: 42 },
    strata: { structure: { ccas: 14, msp: 42 } },
  },
];

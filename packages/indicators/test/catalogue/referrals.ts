import { pathway } from '../records.js';
import type { WorkedExample } from './worked-example.js';

const on = { date: '2025-03-01' };

export const referralExamples: readonly WorkedExample[] = [
  {
    indicator: 'referral-origin',
    shows: 'of four referrals two come by outreach, one by the person, one by a partner',
    records: [
      pathway('a', { referral: { ...on, origin: 'outreach', decision: 'accepted' } }),
      pathway('b', {
        status: 'draft',
        referral: { ...on, origin: 'outreach', decision: 'waiting' },
      }),
      pathway('c', { referral: { ...on, origin: 'self' } }),
      pathway('d', {
        status: 'draft',
        referral: { ...on, origin: 'partner', decision: 'refused' },
      }),
      // The origin is not known, or the referral is of the year before.
      pathway('unknown', { referral: { ...on, origin: { missing: 'unknown' } } }),
      pathway('before', {
        referral: { date: '2024-12-31', origin: 'self' },
        period: { start: '2025-01-05' },
      }),
    ],
    expected: { denominator: 4 },
    // 2/4, 1/4, 1/4.
    strata: { 'referral-origin': { outreach: 50, partner: 25, self: 25 } },
  },
  {
    indicator: 'referral-outcome',
    shows: 'of five referrals three are accepted, one is refused, one waits',
    records: [
      pathway('a', { referral: { ...on, decision: 'accepted' } }),
      pathway('b', { referral: { ...on, decision: 'accepted' } }),
      // Asked for in 2025, accepted in 2026: the referral is of 2025.
      pathway('c', {
        referral: { date: '2025-12-20', decision: 'accepted', decisionDate: '2026-01-10' },
      }),
      pathway('d', { status: 'draft', referral: { ...on, decision: 'refused' } }),
      pathway('e', { status: 'draft', referral: { ...on, decision: 'waiting' } }),
      pathway('unknown', { referral: { ...on, decision: { missing: 'unknown' } } }),
      pathway('unsaid', { referral: on }),
      // Nobody knows whether it is of this year: the result says that one was not placed.
      pathway('undated', { referral: { decision: 'accepted' } }),
    ],
    expected: { denominator: 5 },
    // 3/5, 1/5, 1/5.
    strata: { 'referral-decision': { accepted: 60, refused: 20, waiting: 20 } },
    unplaced: 1,
  },
];

import { closed, contact, pathway } from '../records.js';
import { personOf, structureOf, theme } from './records.js';
import type { WorkedExample } from './worked-example.js';

const inCcas = { structure: structureOf('ccas-invente') };

export const activityExamples: readonly WorkedExample[] = [
  {
    indicator: 'pathways-opened',
    shows: 'four pathways begin in 2025, two of them of one person',
    records: [
      // Ana begins two: both count.
      pathway('a', { subject: personOf('ana'), period: { start: '2025-01-10' } }),
      pathway('b', {
        subject: personOf('ana'),
        status: 'on-hold',
        period: { start: '2025-04-02' },
      }),
      // May is inside the second quarter; the year 2025 is inside no quarter.
      pathway('c', { ...inCcas, status: 'completed', period: { start: '2025-05' } }),
      pathway('d', { status: 'revoked', period: { start: '2025' } }),
      // Neither the day before and after the year, nor who waits, nor who was refused.
      pathway('before', { period: { start: '2024-12-31' } }),
      pathway('after', { period: { start: '2026-01-01' } }),
      pathway('waits', { status: 'draft', referral: { date: '2025-02-01', decision: 'waiting' } }),
      pathway('refused', { status: 'draft', period: { start: '2025-02-01' } }),
    ],
    expected: { value: 4 },
    people: 3,
    strata: {
      structure: { 'ccas-invente': 1, 'msp-inventee': 3 },
      quarter: { '2025-Q1': 1, '2025-Q2': 2, _unknown: 1 },
    },
    crossed: { 'msp-inventee/2025-Q1': 1, 'msp-inventee/2025-Q2': 1, 'ccas-invente/2025-Q2': 1 },
  },
  {
    indicator: 'pathways-active',
    shows: 'what touches the year counts, however little',
    records: [
      pathway('goes-on', { status: 'on-hold', period: { start: '2023-06-01' } }),
      closed('ends-on-the-first-day', '2024-06-01', '2025-01-01'),
      pathway('starts-on-the-last-day', { period: { start: '2025-12-31' } }),
      closed('broken-off', '2025-02-01', '2025-03-01', { ...inCcas, status: 'revoked' }),
      // Out of the year, or not begun.
      closed('ended-the-day-before', '2024-06-01', '2024-12-31'),
      pathway('starts-the-day-after', { period: { start: '2026-01-01' } }),
      pathway('draft', { status: 'draft', period: { start: '2025-02-01' } }),
    ],
    expected: { value: 4 },
    strata: { structure: { 'ccas-invente': 1, 'msp-inventee': 3 } },
  },
  {
    indicator: 'contacts',
    shows: 'four contacts, the anonymous ones included; one on two themes counts in each',
    records: [
      contact('a', '2025-02-03', { themes: [theme('alimentation'), theme('prevention')] }),
      contact('b', '2025-02-04', { themes: [theme('alimentation')], person: personOf('ana') }),
      contact('c', '2025-07-05', { mode: 'call', pathway: { type: 'pathway', id: 'p' } }),
      contact('d', '2025-10-06', { mode: 'outreach' }),
      contact('before', '2024-12-31'),
    ],
    expected: { value: 4 },
    strata: {
      mode: { call: 1, outreach: 1, reception: 2 },
      // 2 + 1 + 2 = 5 themes of 4 contacts.
      theme: { alimentation: 2, prevention: 1, _unknown: 2 },
    },
    crossed: { 'msp-inventee/2025-Q1': 2, 'msp-inventee/2025-Q3': 1, 'msp-inventee/2025-Q4': 1 },
  },
];

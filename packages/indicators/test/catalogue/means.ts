import { pathway, times } from '../records.js';
import { funding, mediator, scheme } from './records.js';
import type { WorkedExample } from './worked-example.js';

const statuses = ['active', 'on-hold', 'completed', 'revoked'] as const;

/** People accompanied in 2025 since the year before; and beside them a draft, and a group. */
const accompanied = (count: number) => [
  ...times(count, (number) =>
    pathway(`p${number}`, {
      status: statuses[number % statuses.length] ?? 'active',
      period: { start: '2024-11-01' },
    }),
  ),
  pathway('draft', { status: 'draft', period: { start: '2025-03-01' } }),
  pathway('group', { subject: { type: 'group', id: 'g' }, period: { start: '2025-03-01' } }),
];

export const meansExamples: readonly WorkedExample[] = [
  {
    indicator: 'mediators-fte-per-1000',
    shows: '1.7 full-time equivalents for 340 people are 5 per 1,000',
    records: [
      ...accompanied(340),
      mediator('a', { fte: 1, period: { start: '2020-01-01' } }),
      mediator('b', { fte: 0.5, period: { start: '2020-01-01' } }),
      // From 1 January to 14 March: 31 + 28 + 14 = 73 days, a fifth of the year.
      mediator('c', { fte: 1, period: { start: '2025-01-01', end: '2025-03-14' } }),
      // Gone before, working time unknown, another function, another list's code.
      mediator('gone', { fte: 1, period: { start: '2020-01-01', end: '2024-12-31' } }),
      mediator('unknown', { fte: { missing: 'unknown' }, period: { start: '2020-01-01' } }),
      mediator('support-worker', {
        function: { system: 'staff-function', code: 'accompagnateur-sante', display: 'Autre' },
        fte: 1,
        period: { start: '2020-01-01' },
      }),
      mediator('of-another-list', {
        function: { system: 'liste-inventee', code: 'mediateur-sante', display: 'Autre' },
        fte: 1,
        period: { start: '2020-01-01' },
      }),
    ],
    // Hundredths times days: 100 x 365 + 50 x 365 + 100 x 73 = 62,050. Over 365 days: 170 hundredths, 1.7.
    // 1.7 / 340 x 1,000 = 5.
    expected: { numerator: 62_050, denominator: 340, value: 5 },
  },
  {
    indicator: 'funding-by-funder',
    shows: 'what begins in the year, whole, by funder and by scheme',
    records: [
      funding('a', 'ars-inventee', 5_000_000, {
        scheme: scheme('fir'),
        period: { start: '2025-01-01', end: '2026-12-31' },
      }),
      funding('b', 'ars-inventee', 2_000_000, { scheme: scheme('appel-a-projets') }),
      funding('c', 'ville-inventee', 3_000_050, { scheme: scheme('fir') }),
      // The amount is not known exactly, or the period began before.
      funding('about', 'ars-inventee', 0, { amount: { cents: 900, precision: 'approximate' } }),
      funding('unknown', 'ars-inventee', 0, { amount: { missing: 'unknown' } }),
      funding('before', 'ars-inventee', 900, { period: { start: '2024', end: '2025' } }),
    ],
    // In cents: 5,000,000 + 2,000,000 + 3,000,050 = 10,000,050.
    expected: { value: 100_000.5 },
    strata: {
      funder: { 'ars-inventee': 70_000, 'ville-inventee': 30_000.5 },
      scheme: { 'appel-a-projets': 20_000, fir: 80_000.5 },
    },
    crossed: {
      'ars-inventee/appel-a-projets': 20_000,
      'ars-inventee/fir': 50_000,
      'ville-inventee/fir': 30_000.5,
    },
  },
  {
    indicator: 'budget-per-person',
    shows: '80,000 euros of the year for 40 people are 2,000 a person',
    records: [
      ...accompanied(40),
      funding('a', 'ville-inventee', 5_000_000),
      funding('b', 'ars-inventee', 3_000_000, {
        period: { start: '2025-01-01', end: '2025-12-31' },
      }),
      // The year before is not beside these people.
      funding('before', 'ars-inventee', 3_000_000, { period: { start: '2024', end: '2024' } }),
    ],
    // In cents: 8,000,000 / 40 = 200,000, which is 2,000 euros.
    expected: { numerator: 8_000_000, denominator: 40, value: 2000 },
  },
  {
    indicator: 'budget-per-person',
    shows: 'money for two years cannot be set beside the people of one',
    records: [
      ...accompanied(40),
      funding('a', 'ville-inventee', 8_000_000, { period: { start: '2025', end: '2026' } }),
    ],
    expected: { numerator: 0, denominator: 40, value: { none: 'indicator.other-period' } },
  },
];

import { exactly } from '../records.js';
import { enrolment, structureOf } from './records.js';
import type { WorkedExample } from './worked-example.js';

const records = [
  enrolment('a', { cohort: '2021', count: exactly(6), period: { start: '2021-07' } }),
  enrolment('b', { cohort: '1er mars 2022', count: exactly(20), period: { start: '2022-03-01' } }),
  enrolment('c', {
    cohort: '1er mars 2022',
    structure: structureOf('msp-inventee'),
    period: { start: '2022-03-01' },
  }),
  // How many is not known exactly, or not at all.
  enrolment('about', {
    cohort: '2021',
    count: { value: 10, precision: 'approximate' },
    period: { start: '2021' },
  }),
  enrolment('unknown', { cohort: '2021', period: { start: '2021' } }),
];

export const programmeExamples: readonly WorkedExample[] = [
  {
    indicator: 'structures-by-cohort',
    shows: 'six structures in 2021',
    period: { start: '2021-01-01', end: '2021-12-31' },
    records,
    expected: { value: 6 },
    strata: { cohort: { '2021': 6 } },
  },
  {
    indicator: 'structures-by-cohort',
    shows: 'twenty and one more in 2022, beside the six that go on',
    period: { start: '2022-01-01', end: '2022-12-31' },
    records,
    // 6 + 20 + 1 = 27.
    expected: { value: 27 },
    strata: { cohort: { '1er-mars-2022': 21, '2021': 6 } },
  },
];

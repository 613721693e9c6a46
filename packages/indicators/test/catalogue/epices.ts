import type { AnyRecord, RecordOf } from '@santeparticipative/core';
import { pathway, person } from '../records.js';
import { epices, notOpenedIn2025 } from './records.js';
import type { WorkedExample } from './worked-example.js';

/*
 * The score is 75.14 plus the weights of the questions answered by yes (doi:10.1007/s10332-006-0131-5):
 *   none                          75.14
 *   all                           24.86
 *   all but the second            24.86 + 11.83 = 36.69
 *   the first and the fifth       75.14 + 10.06 + 14.80 = 100.00
 *   all but the first and fifth   24.86 - 10.06 - 14.80 = 0.00
 */
const none: number[] = [];
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const allButTheSecond = all.filter((question) => question !== 2);
const firstAndFifth = [1, 5];
const allButFirstAndFifth = all.filter((question) => !firstAndFifth.includes(question));

/** A pathway that starts on 1 March 2025, of a person born in a year, with an answered questionnaire. */
function entered(
  id: string,
  birthYear: number | undefined,
  yes: readonly number[],
  status: RecordOf<'pathway'>['status'] = 'active',
): AnyRecord[] {
  return [
    pathway(id, { status, period: { start: '2025-03-01' } }),
    person(`person-of-${id}`, birthYear === undefined ? {} : { birthYear }),
    epices(`epices-${id}`, id, '2025-03-01', yes),
  ];
}

/** What was not opened in 2025, of a precarious person born in a year. */
const notOpened = (birthYear: number): AnyRecord[] =>
  Object.entries(notOpenedIn2025).flatMap(([id, course]) => [
    pathway(id, course),
    person(`person-of-${id}`, { birthYear }),
    epices(`epices-${id}`, id, course.status === 'draft' ? '2025-03-01' : '2024-03-01', none),
  ]);

export const epicesExamples: readonly WorkedExample[] = [
  {
    indicator: 'epices-precarious',
    shows: 'two of four people of 26 years and over score at least 30.17',
    records: [
      ...entered('a', 1980, none),
      ...entered('b', 1980, all, 'on-hold'),
      // Born in 1999, 26 in 2025: 36.69 is above the threshold of that age, 30.17.
      ...entered('c', 1999, allButTheSecond, 'completed'),
      // The first questionnaire lacks an answer: the next, nine days later, counts. 24.86 is below.
      pathway('d', { status: 'revoked', period: { start: '2025-03-01' } }),
      person('person-of-d', { birthYear: 1960 }),
      epices('d1', 'd', '2025-03-01', none, [7]),
      epices('d2', 'd', '2025-03-10', all),
      epices('d3', 'd', '2025-03-20', none),
      // 25 in 2025, of unknown age, or asked 31 days after the start.
      ...entered('young', 2000, none),
      ...entered('age-unknown', undefined, none),
      pathway('late', { period: { start: '2025-03-01' } }),
      person('person-of-late', { birthYear: 1960 }),
      epices('late', 'late', '2025-04-01', none),
      ...notOpened(1980),
    ],
    expected: { numerator: 2, denominator: 4, value: 50 },
  },
  {
    indicator: 'epices-precarious-16-25',
    shows: 'one of four young people scores at least 37.27',
    records: [
      ...entered('a', 2007, none, 'on-hold'),
      ...entered('b', 2005, all, 'completed'),
      // Born in 2000, 25 in 2025: 36.69 is below the threshold of that age.
      ...entered('c', 2000, allButTheSecond, 'revoked'),
      ...entered('d', 2004, all),
      // Without a questionnaire, 26, 15, or of unknown age.
      pathway('not-asked', { period: { start: '2025-03-01' } }),
      person('person-of-not-asked', { birthYear: 2005 }),
      ...entered('older', 1999, none),
      ...entered('younger', 2010, none),
      ...entered('age-unknown', undefined, none),
      ...notOpened(2005),
    ],
    expected: { numerator: 1, denominator: 4, value: 25 },
  },
  {
    indicator: 'epices-mean',
    shows: 'the mean of 75.14, 24.86, 100 and 0, whatever the ages',
    records: [
      ...entered('a', 1980, none),
      ...entered('b', 2007, all, 'on-hold'),
      ...entered('c', undefined, firstAndFifth, 'completed'),
      ...entered('d', 1950, allButFirstAndFifth, 'revoked'),
      pathway('incomplete', { period: { start: '2025-03-01' } }),
      epices('incomplete', 'incomplete', '2025-03-01', none, [11]),
      ...notOpened(1980),
    ],
    // In hundredths: (7514 + 2486 + 10000 + 0) / 4 = 20000 / 4 = 5000, which is 50 points.
    expected: { numerator: 20_000, denominator: 4, value: 50 },
  },
];

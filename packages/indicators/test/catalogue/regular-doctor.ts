import type { AnyRecord, RecordOf } from '@santeparticipative/core';
import { closed, pathway, situation } from '../records.js';
import { notClosedIn2025, notOpenedIn2025 } from './records.js';
import type { WorkedExample } from './worked-example.js';

type Status = RecordOf<'pathway'>['status'];

const opened = (id: string, status: Status = 'active') =>
  pathway(id, { status, period: { start: '2025-02-01' } });
const ended = (id: string, status: Status = 'completed') =>
  closed(id, '2024-11-01', '2025-08-01', { status });
const atEntry = (id: string, has: boolean | { missing: 'refused' }) =>
  situation(`entry-${id}`, id, '2024-11-01', has);
const atExit = (id: string, has: boolean | { missing: 'refused' }) =>
  situation(`exit-${id}`, id, '2025-08-01', has);

/** What was not closed in 2025, of people who had no doctor at entry and have one at exit. */
const notClosed: AnyRecord[] = Object.entries(notClosedIn2025).flatMap(([id, course]) => {
  const { start, end } = course.period ?? {};
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  return [
    pathway(id, course),
    situation(`entry-${id}`, id, start, false),
    situation(`exit-${id}`, id, end, true),
  ];
});

export const regularDoctorExamples: readonly WorkedExample[] = [
  {
    indicator: 'regular-doctor-at-entry',
    shows: 'two of four have one at entry',
    records: [
      opened('a'),
      situation('a', 'a', '2025-02-01', true),
      // What is found later does not change the entry.
      opened('b', 'on-hold'),
      situation('b1', 'b', '2025-02-01', false),
      situation('b2', 'b', '2025-02-20', true),
      // Thirty days after the start is around the start; thirty-one are not.
      opened('c', 'completed'),
      situation('c', 'c', '2025-03-03', true),
      opened('too-late'),
      situation('too-late', 'too-late', '2025-03-04', true),
      opened('d', 'revoked'),
      situation('d', 'd', '2025-01-15', false),
      opened('refused'),
      situation('refused', 'refused', '2025-02-01', { missing: 'refused' }),
      opened('nothing-known'),
      ...Object.entries(notOpenedIn2025).flatMap(([id, course]) => [
        pathway(id, course),
        situation(id, id, course.status === 'draft' ? '2025-03-01' : '2024-03-01', true),
      ]),
    ],
    expected: { numerator: 2, denominator: 4, value: 50 },
  },
  {
    indicator: 'regular-doctor-at-exit',
    shows: 'three of four have one at exit, whoever had one at entry included',
    records: [
      ended('had'),
      atEntry('had', true),
      atExit('had', true),
      ended('gained'),
      atEntry('gained', false),
      atExit('gained', true),
      // The entry is not known: the exit is.
      ended('entry-unknown'),
      atExit('entry-unknown', true),
      ended('without', 'revoked'),
      atExit('without', false),
      ended('exit-unknown'),
      atEntry('exit-unknown', true),
      ...notClosed,
    ],
    expected: { numerator: 3, denominator: 4, value: 75 },
  },
  {
    indicator: 'regular-doctor-gained',
    shows: 'of two who had none and whose exit is known, one found one',
    records: [
      ended('gained'),
      atEntry('gained', false),
      atExit('gained', true),
      ended('not-gained', 'revoked'),
      atEntry('not-gained', false),
      atExit('not-gained', false),
      // Had one already, is not known at exit, or was not known at entry.
      ended('had'),
      atEntry('had', true),
      atExit('had', true),
      ended('exit-refused'),
      atEntry('exit-refused', false),
      atExit('exit-refused', { missing: 'refused' }),
      ended('entry-unknown'),
      atExit('entry-unknown', true),
      ...notClosed,
    ],
    expected: { numerator: 1, denominator: 2, value: 50 },
  },
];

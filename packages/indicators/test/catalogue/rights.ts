import type { AnyRecord } from '@santeparticipative/core';
import { closed, pathway } from '../records.js';
import { notClosedIn2025, rightsOn } from './records.js';
import type { WorkedExample } from './worked-example.js';

/** What was not closed in 2025, with one right opened and one renewed. */
const notClosed: AnyRecord[] = Object.entries(notClosedIn2025).flatMap(([id, course]) => {
  const { start, end } = course.period ?? {};
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  return [
    pathway(id, course),
    rightsOn(`entry-${id}`, id, start, { c2s: 'eligible', rsa: 'obtained' }),
    rightsOn(`exit-${id}`, id, end, { c2s: 'obtained', rsa: 'renewed' }),
  ];
});

const records = [
  closed('a', '2024-11-01', '2025-08-01'),
  rightsOn('a-entry', 'a', '2024-11-01', {
    c2s: 'eligible',
    aah: 'eligible',
    ame: 'lacking',
    rsa: 'obtained',
    ald: 'renewed',
  }),
  rightsOn('a-exit', 'a', '2025-08-01', {
    c2s: 'obtained',
    aah: 'eligible',
    ame: 'obtained',
    rsa: 'renewed',
    ald: 'renewed',
  }),
  closed('b', '2025-02-01', '2025-08-01', { status: 'revoked' }),
  rightsOn('b-entry', 'b', '2025-02-01', {
    c2s: 'eligible',
    ald: 'eligible',
    puma: 'obtained',
    aah: 'obtained',
    mdph: 'obtained',
  }),
  rightsOn('b-exit', 'b', '2025-08-01', {
    c2s: 'renewed',
    ald: { missing: 'unknown' },
    puma: 'lacking',
    aah: 'eligible',
    mdph: 'obtained',
  }),
  ...notClosed,
];

export const rightsExamples: readonly WorkedExample[] = [
  {
    indicator: 'rights-opened',
    shows: 'of three rights that were lacking and due, two are there at exit',
    records,
    // c2s of a (obtained), aah of a (still not), c2s of b (opened, then renewed): 2/3 = 66.666...
    // The ame of a lacked without being due; the ald of b is not known at exit; the others were there at entry.
    expected: { numerator: 2, denominator: 3, value: 66.7 },
    people: 2,
    strata: { right: { aah: 0, c2s: 100 } },
  },
  {
    indicator: 'rights-renewed',
    shows: 'of four rights that came to their end, two are renewed',
    records,
    // rsa and ald of a (renewed), puma and aah of b (lost): 2/4. The mdph of b is still the first one: not due.
    expected: { numerator: 2, denominator: 4, value: 50 },
    people: 2,
    strata: { right: { aah: 0, ald: 100, puma: 0, rsa: 100 } },
  },
];

import type { RecordOf } from '@santeparticipative/core';
import { pathway, person } from '../records.js';
import { notOpenedIn2025 } from './records.js';
import type { WorkedExample } from './worked-example.js';

type Need = NonNullable<RecordOf<'pathway'>['needs']>[number];

type Status = RecordOf<'pathway'>['status'];

const opened = (id: string, status: Status = 'active') =>
  pathway(id, { status, period: { start: '2025-04-01' } });

const needs = (...dimensions: readonly Need['dimension'][]): Need[] =>
  dimensions.map((dimension, index) => ({ id: `n${index}`, dimension }));

export const situationExamples: readonly WorkedExample[] = [
  {
    indicator: 'qpv-residents',
    shows: 'two of four live in a priority neighbourhood when the pathway starts',
    records: [
      opened('always'),
      person('person-of-always', { residences: [{ inQpv: true }] }),
      opened('moved-in', 'on-hold'),
      person('person-of-moved-in', {
        residences: [
          { inQpv: false, period: { start: '2020', end: '2025-03-31' } },
          { inQpv: true, period: { start: '2025-03-31' } },
        ],
      }),
      opened('moved-out', 'completed'),
      person('person-of-moved-out', {
        residences: [
          { inQpv: true, period: { end: '2025-02-28' } },
          { inQpv: false, period: { start: '2025-02-28' } },
        ],
      }),
      opened('elsewhere', 'revoked'),
      person('person-of-elsewhere', { residences: [{ inQpv: false }] }),
      // Not known, not begun in the year, or not begun.
      opened('refused'),
      person('person-of-refused', { residences: [{ inQpv: { missing: 'refused' } }] }),
      opened('nothing-known'),
      ...Object.entries(notOpenedIn2025).flatMap(([id, course]) => [
        pathway(id, course),
        person(`person-of-${id}`, { residences: [{ inQpv: true }] }),
      ]),
    ],
    expected: { numerator: 2, denominator: 4, value: 50 },
  },
  {
    indicator: 'need-dimensions',
    shows: 'three of four have a social need, one a medical and one a psychological need',
    records: [
      // Two social needs are of one pathway.
      { ...opened('a'), needs: needs('medical', 'social', 'social') },
      { ...opened('b', 'on-hold'), needs: needs('social') },
      { ...opened('c', 'completed'), needs: needs('social', 'psychological') },
      { ...opened('d', 'revoked'), needs: needs({ missing: 'unknown' }) },
      opened('without-needs'),
      ...Object.entries(notOpenedIn2025).map(([id, course]) =>
        pathway(id, { ...course, needs: needs('medical') }),
      ),
    ],
    expected: { denominator: 4 },
    // 1/4, 1/4, 3/4, 1/4: 150 % in all.
    strata: { need: { medical: 25, psychological: 25, social: 75, _unknown: 25 } },
  },
];

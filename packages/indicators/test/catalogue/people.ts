import { pathway } from '../records.js';
import { personOf, structureOf } from './records.js';
import type { WorkedExample } from './worked-example.js';

const inMsp = { structure: structureOf('msp') };
const inCcas = { structure: structureOf('ccas') };
const of = (id: string, start: string) => ({ subject: personOf(id), period: { start } });

export const peopleExamples: readonly WorkedExample[] = [
  {
    indicator: 'people-accompanied',
    shows: 'four people, one of whom two structures follow',
    records: [
      pathway('a1', { ...of('ana', '2025-01-10'), ...inMsp }),
      pathway('a2', { ...of('ana', '2025-06-10'), ...inMsp }),
      pathway('a3', { ...of('ana', '2025-02-10'), ...inCcas }),
      pathway('b', { ...of('bea', '2024-02-10'), ...inCcas, status: 'on-hold' }),
      pathway('d', { ...of('dan', '2025-02-10'), ...inCcas, status: 'completed' }),
      pathway('e', { ...of('eve', '2025-02-10'), ...inCcas, status: 'revoked' }),
      // Neither the members of a group, nor who has not begun.
      pathway('g', { subject: { type: 'group', id: 'g' }, ...inMsp, period: { start: '2025-02' } }),
      pathway('c', { ...of('cleo', '2025-02-10'), ...inMsp, status: 'draft' }),
    ],
    // ana, bea, dan, eve.
    expected: { value: 4 },
    people: 4,
    // Ana in both: 1 + 4 is not 4.
    strata: { structure: { ccas: 4, msp: 1 } },
  },
];

import { exactly, host, participation } from '../records.js';
import { personOf, role } from './records.js';
import type { WorkedExample } from './worked-example.js';

const current = { period: { start: '2024-09-01' } };
const over = { period: { start: '2020', end: '2024' } };
const does = (code: string) => ({ system: 'staff-function', code, display: code });

export const processExamples: readonly WorkedExample[] = [
  {
    indicator: 'participation-processes',
    shows: 'three processes, one of them of two structures',
    records: [
      participation('a', {
        ...current,
        level: 'co-construction',
        hosts: [...host('msp'), ...host('ccas')],
      }),
      participation('b', { ...current, level: 'consultation', hosts: host('msp') }),
      participation('c', { ...current, level: { missing: 'unknown' }, hosts: host('msp') }),
      participation('over', { ...over, level: 'information', hosts: host('msp') }),
    ],
    expected: { value: 3 },
    strata: {
      structure: { ccas: 1, msp: 3 },
      level: { 'co-construction': 1, consultation: 1, _unknown: 1 },
    },
  },
  {
    indicator: 'inhabitants-engaged',
    shows: 'three people known by their pseudonyms, one of them in two processes',
    records: [
      participation('a', {
        ...current,
        hosts: host('msp'),
        participants: { persons: [personOf('ana'), personOf('bea')] },
      }),
      participation('b', {
        ...current,
        hosts: host('ccas'),
        participants: { persons: [personOf('ana'), personOf('cleo')] },
      }),
      // Forty, whom nobody knows apart: they are engagements.
      participation('c', {
        ...current,
        hosts: host('msp'),
        participants: { byRole: [role('habitant', exactly(40))] },
      }),
      participation('over', { ...over, participants: { persons: [personOf('dan')] } }),
    ],
    // ana, bea, cleo.
    expected: { value: 3 },
    people: 3,
    // Ana in both: 2 + 2 is not 3.
    strata: { structure: { ccas: 2, msp: 2 } },
  },
  {
    indicator: 'inhabitants-engagements',
    shows: 'ten inhabitants and five patients, then forty users; professionals aside',
    records: [
      participation('a', {
        ...current,
        participants: {
          byRole: [
            role('habitant', exactly(10)),
            role('patient', exactly(5)),
            role('professionnel', exactly(3)),
          ],
        },
      }),
      participation('b', { ...current, participants: { byRole: [role('usager', exactly(40))] } }),
      participation('about', {
        ...current,
        participants: { byRole: [role('habitant', { value: 30, precision: 'approximate' })] },
      }),
      participation('over', { ...over, participants: { byRole: [role('usager', exactly(9))] } }),
    ],
    // 10 + 5 + 40 = 55.
    expected: { value: 55 },
  },
  {
    indicator: 'professionals-engaged',
    shows: 'two mediators and a physician, then one nurse',
    records: [
      participation('a', {
        ...current,
        professionals: [
          { function: does('mediateur-sante'), count: exactly(2) },
          { function: does('medecin'), count: exactly(1) },
        ],
      }),
      participation('b', {
        ...current,
        professionals: [{ function: does('infirmier'), count: exactly(1) }],
      }),
      // One of the lines is not exact: the number of all is not known.
      participation('about', {
        ...current,
        professionals: [
          { function: does('medecin'), count: exactly(1) },
          { function: does('infirmier'), count: { value: 10, precision: 'approximate' } },
        ],
      }),
      participation('unsaid', current),
    ],
    // 2 + 1 + 1 = 4.
    expected: { value: 4 },
  },
  {
    indicator: 'aci-user-involvement-level',
    shows: 'consultation is level 1, co-construction level 2: the highest counts',
    records: [
      participation('a', { ...current, level: 'consultation', hosts: host('ccas') }),
      participation('b', { ...current, level: 'information', hosts: host('msp') }),
      participation('c', { ...current, level: 'co-construction', hosts: host('msp') }),
      participation('unknown', { ...current, level: { missing: 'unknown' }, hosts: host('ccas') }),
      participation('over', { ...over, level: 'co-decision', hosts: host('ccas') }),
    ],
    expected: { value: 2 },
    strata: { structure: { ccas: 1, msp: 2 } },
  },
];

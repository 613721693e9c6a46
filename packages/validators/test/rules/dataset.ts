import { action, make, metaOf, pathway, person, steps, structure, to } from '../examples.js';
import type { Case } from './case.js';

/** The rules of this room, each with data that break it and data that keep it. */
export const cases: readonly Case[] = [
  {
    rule: 'id.duplicate',
    severity: 'error',
    what: 'the same version twice, where a correction is a later version',
    broken: [person, person],
    paths: ['/id', '/id'],
    kept: [person, make('person', 'p1', metaOf({ version: 2 })), make('group', 'p1')],
  },
  {
    rule: 'id.duplicate',
    severity: 'error',
    what: 'the same earlier version twice, however many versions there are',
    broken: [
      make('person', 'p1'),
      make('person', 'p1', metaOf({ version: 3 })),
      make('person', 'p1', metaOf({ version: 2 })),
      make('person', 'p1'),
    ],
    paths: ['/id', '/id'],
    kept: [
      make('person', 'p1', metaOf({ version: 3 })),
      make('person', 'p1', metaOf({ version: 2 })),
      make('person', 'p1'),
    ],
  },
  {
    rule: 'reference.unresolved',
    severity: 'error',
    what: 'a person that only a group is called',
    broken: [structure, make('group', 'p1'), make('pathway', 'w1')],
    paths: ['/subject'],
    kept: [structure, person, make('pathway', 'w1')],
  },
  {
    rule: 'reference.unresolved',
    severity: 'error',
    what: 'references deep inside, among them those of sources',
    broken: [
      structure,
      make('structure', 's2', {
        sources: [{ source: to('source', 'constructor') }],
        staffing: [
          { function: { system: 'staff-function', display: 'Accueil' } },
          {
            function: { system: 'staff-function', display: 'Accueil' },
            employer: to('structure', 'constructor'),
          },
        ],
      }),
    ],
    paths: ['/sources/0/source', '/staffing/1/employer'],
    kept: [
      make('structure', 'constructor'),
      make('source', 'constructor'),
      make('structure', 's2', {
        memberships: [{ structure: to('structure', 'constructor'), kind: 'link' }],
        sources: [{ source: to('source', 'constructor') }],
      }),
    ],
  },
  {
    rule: 'reference.unresolved',
    severity: 'error',
    what: 'the record that stays after a merge; what went away may be gone',
    broken: [make('merge', 'f1')],
    paths: ['/kept'],
    kept: [
      person,
      make('merge', 'f1'),
      make('tombstone', 't1'),
      make('group', 'g2', metaOf({ replaces: to('group', 'g1') })),
    ],
  },
  {
    rule: 'reference.local-unresolved',
    severity: 'error',
    what: 'goals of needs, actions of goals: an action serves no need',
    broken: pathway({
      needs: [{ id: 'n', dimension: 'social' }],
      goals: [{ id: 'g', text: 'Un objectif', status: 'active', needs: ['n', 'g'] }],
      ...action({ goals: ['n'] }),
    }),
    paths: ['/goals/0/needs/1', '/actions/0/goals/0'],
    kept: pathway({
      needs: [{ id: 'n', dimension: 'social' }],
      goals: [{ id: 'g', text: 'Un objectif', status: 'active', needs: ['n'] }],
      ...action({ goals: ['g'] }),
    }),
  },
  {
    rule: 'reference.local-unresolved',
    severity: 'error',
    what: 'the site of a service',
    broken: [make('structure', 's1', { services: [{ id: 'v', name: 'Accueil', site: 'a' }] })],
    paths: ['/services/0/site'],
    kept: [
      make('structure', 's1', {
        sites: [{ id: 'a', kind: 'main', name: 'Siège' }],
        services: [
          { id: 'v', name: 'Accueil', site: 'a' },
          { id: 'w', name: 'Ailleurs' },
        ],
      }),
    ],
  },
  {
    rule: 'reference.local-unresolved',
    severity: 'error',
    what: 'the prerequisites of a step',
    broken: steps([], ['step-0', 'step-7']),
    paths: ['/steps/1/prerequisites/1'],
    kept: steps([], ['step-0']),
  },
  {
    rule: 'merge.cycle',
    severity: 'error',
    what: 'two persons merged into each other; several may be merged into one',
    broken: [
      person,
      make('person', 'p2'),
      make('merge', 'f1'),
      make('merge', 'f2', { kept: to('person', 'p2'), merged: to('person', 'p1') }),
      make('merge', 'f3', { kept: to('person', 'p1'), merged: to('person', 'p3') }),
      make('person', 'p4'),
      make('merge', 'f4', { kept: to('person', 'p4'), merged: to('person', 'p1') }),
    ],
    paths: ['/merged', '/merged'],
    kept: [
      person,
      make('person', 'p3'),
      make('merge', 'f1'),
      make('merge', 'f2', { kept: to('person', 'p3'), merged: to('person', 'p1') }),
      // The cycle that this one would close was taken back.
      make('merge', 'f3', {
        kept: to('person', 'p1'),
        merged: to('person', 'p3'),
        ...metaOf({ status: 'entered-in-error' }),
      }),
    ],
  },
  {
    rule: 'tombstone.still-active',
    severity: 'warning',
    what: 'a record that came after its tombstone, by a fraction of a second',
    broken: [
      make('person', 'gone', metaOf({ recordedAt: '2026-01-05T09:00:00.5Z' })),
      make('tombstone', 't1'),
    ],
    paths: ['/meta/status'],
    kept: [
      make('person', 'gone'),
      make('tombstone', 't1', metaOf({ recordedAt: '2026-01-05T09:00:00.5Z' })),
      make('group', 'gone', metaOf({ recordedAt: '2027-01-05T09:00:00Z' })),
    ],
  },
  {
    rule: 'tombstone.still-active',
    severity: 'warning',
    what: 'a tombstone that was not taken back, and a record that is not withdrawn',
    broken: [make('tombstone', 't1'), make('person', 'gone')],
    paths: ['/meta/status'],
    kept: [
      make('tombstone', 't1'),
      make('tombstone', 't1', metaOf({ version: 2, status: 'entered-in-error' })),
      make('person', 'gone'),
      make('tombstone', 't2', { target: to('person', 'p9') }),
      make('person', 'p9', metaOf({ status: 'withdrawn' })),
    ],
  },
  {
    rule: 'tombstone.still-active',
    severity: 'warning',
    what: 'what the latest version of a tombstone says, and the last of two tombstones',
    broken: [
      make('person', 'gone'),
      make('tombstone', 't1', { target: to('person', 'p1') }),
      make('tombstone', 't1', metaOf({ version: 2 })),
    ],
    paths: ['/meta/status'],
    kept: [
      make('person', 'gone'),
      make('tombstone', 't1'),
      make('tombstone', 't1', { target: to('person', 'p9'), ...metaOf({ version: 2 }) }),
      make('person', 'p1'),
      make('tombstone', 't2', {
        target: to('person', 'p1'),
        ...metaOf({ recordedAt: '2026-02-01T09:00:00Z' }),
      }),
      make('tombstone', 't3', { target: to('person', 'p1') }),
    ],
  },
];

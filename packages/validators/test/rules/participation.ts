import {
  about,
  attended,
  exactly,
  habitants,
  make,
  metaOf,
  session,
  steps,
  to,
} from '../examples.js';
import type { Case } from './case.js';

/** The rules of this room, each with data that break it and data that keep it. */
export const cases: readonly Case[] = [
  {
    rule: 'session.attended-above-invited',
    severity: 'error',
    what: 'one more, where both are exact',
    broken: session({ invited: { total: exactly(10) }, attended: { total: exactly(11) } }),
    paths: ['/attended/total'],
    kept: [
      make('session', 'e1', { invited: { total: exactly(10) }, attended: { total: exactly(10) } }),
      make('session', 'e2', { invited: { total: about(10) }, attended: { total: exactly(11) } }),
      make('session', 'e3', {
        invited: { total: { missing: 'unknown' } },
        attended: { total: exactly(11) },
      }),
    ],
  },
  {
    rule: 'session.planned-attended',
    severity: 'error',
    what: 'people present, not invited',
    broken: session({ status: 'planned', attended: { total: exactly(3) } }),
    paths: ['/attended'],
    kept: session({ status: 'planned', invited: { total: exactly(3) } }),
  },
  {
    rule: 'session.step-unknown',
    severity: 'error',
    what: 'a step of no name in its model',
    broken: [
      ...steps([]),
      ...session({ step: { model: to('pathway-model', 'm1'), step: 'step-1' } }),
    ],
    paths: ['/step/step'],
    kept: [
      ...steps([]),
      ...session({ step: { model: to('pathway-model', 'm1'), step: 'step-0' } }),
      // A model that was entered in error says nothing of its steps.
      make('pathway-model', 'm2', metaOf({ status: 'entered-in-error' })),
      make('session', 'e2', { step: { model: to('pathway-model', 'm2'), step: 'step-0' } }),
    ],
  },
  {
    rule: 'attendance.disjoint-sum',
    severity: 'warning',
    what: 'too few, where everyone is counted exactly',
    broken: attended({
      total: exactly(10),
      disjoint: true,
      byRole: [
        { roles: habitants, count: exactly(6), withinTotal: true },
        { roles: habitants, count: exactly(3) },
        { roles: habitants, count: exactly(1), withinTotal: false },
      ],
    }),
    paths: ['/attended/byRole'],
    kept: [
      make('session', 'e1', {
        attended: {
          total: exactly(10),
          disjoint: true,
          byRole: [
            { roles: habitants, count: exactly(6) },
            { roles: habitants, count: exactly(4) },
            { roles: habitants, count: exactly(1), withinTotal: false },
          ],
        },
      }),
      make('session', 'e2', {
        attended: {
          total: exactly(10),
          disjoint: true,
          byRole: [
            { roles: habitants, count: exactly(6) },
            { roles: habitants, count: about(3) },
          ],
        },
      }),
      make('session', 'e3', {
        attended: {
          total: exactly(10),
          disjoint: true,
          byRole: [
            { roles: habitants, count: exactly(6) },
            { roles: habitants, count: exactly(3), withinTotal: { missing: 'unknown' } },
          ],
        },
      }),
      make('session', 'e4', {
        attended: { total: exactly(10), byRole: [{ roles: habitants, count: exactly(6) }] },
      }),
      make('session', 'e5', {
        attended: {
          total: exactly(10),
          disjoint: true,
          byRole: [{ roles: habitants, count: exactly(6), withinTotal: false }],
        },
      }),
    ],
  },
  {
    rule: 'attendance.disjoint-sum',
    severity: 'warning',
    what: 'too many, even where one line is not exact',
    broken: [
      make('participation', 'd1', {
        participants: {
          total: exactly(10),
          disjoint: true,
          byRole: [
            { roles: habitants, count: exactly(9) },
            { roles: habitants, count: exactly(2) },
            { roles: habitants, count: about(2) },
          ],
        },
      }),
    ],
    paths: ['/participants/byRole'],
    kept: [
      make('participation', 'd1', {
        participants: {
          total: exactly(10),
          disjoint: { missing: 'unknown' },
          byRole: [
            { roles: habitants, count: exactly(9) },
            { roles: habitants, count: exactly(2) },
          ],
        },
      }),
    ],
  },
  {
    rule: 'attendance.role-above-total',
    severity: 'error',
    what: 'the second category of those invited, where it is within the total',
    broken: session({
      invited: {
        total: exactly(10),
        byRole: [
          { roles: habitants, count: exactly(10), withinTotal: true },
          { roles: habitants, count: exactly(11), withinTotal: true },
        ],
      },
    }),
    paths: ['/invited/byRole/1/count'],
    kept: session({
      invited: {
        total: exactly(10),
        byRole: [
          { roles: habitants, count: exactly(11), withinTotal: false },
          { roles: habitants, count: exactly(11), withinTotal: { missing: 'unknown' } },
          { roles: habitants, count: about(11), withinTotal: true },
        ],
      },
    }),
  },
];

import type { AnyRecord } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createValidation, validateRecords } from '../src/index.js';
import { exactly, habitants, make, metaOf, pathway, session, structure, to } from './examples.js';

const rulesOf = (records: readonly AnyRecord[]): string[] =>
  validateRecords(records).map(({ rule, path }) => `${rule} ${path}`);

type Stated = 'stated' | 'missing' | 'absent';
const stated = fc.constantFrom<Stated>('stated', 'missing', 'absent');

/** A date that is stated, or missing for a reason, or left out. */
const dateOr = (how: Stated, date: string): object | string | undefined =>
  ({ stated: date, missing: { missing: 'unknown' }, absent: undefined })[how];

/** The fields that hold something; nothing when none does. */
function fields(all: { readonly [name: string]: unknown }): object | undefined {
  const held = Object.entries(all).filter(([, value]) => value !== undefined);
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

const period = (start: unknown, end: unknown): object =>
  fields({ period: fields({ start, end }) }) ?? {};

describe('a date that nobody knows is before or after no other', () => {
  test('in a pathway whose dates follow each other', () => {
    const known = fc.boolean();
    fc.assert(
      fc.property(
        fc.record({ start: stated, end: stated }),
        fc.record({ referral: known, decision: known, goal: known, due: known }),
        fc.record({ actionStart: stated, actionEnd: stated, agreement: known, review: known }),
        (own, { referral, decision, goal, due }, { actionStart, actionEnd, agreement, review }) => {
          const records = pathway({
            ...period(dateOr(own.start, '2026-02-01'), dateOr(own.end, '2026-11-30')),
            ...fields({
              referral: fields({
                date: referral ? '2026-01-10' : undefined,
                decisionDate: decision ? '2026-01-20' : undefined,
              }),
              agreement: agreement ? { decision: 'permit', date: '2026-02-01' } : undefined,
              reviews: review ? [{ id: 'r', kind: 'final', date: '2026-11-30' }] : undefined,
            }),
            goals: [
              {
                id: 'g',
                text: 'Un objectif',
                status: 'active',
                ...fields({
                  start: goal ? '2026-02-02' : undefined,
                  due: due ? '2026-03-01' : undefined,
                }),
              },
            ],
            actions: [
              {
                id: 'a',
                kind: 'other',
                title: 'Une action',
                status: 'completed',
                ...period(dateOr(actionStart, '2026-02-01'), dateOr(actionEnd, '2026-11-30')),
              },
            ],
          });
          expect(rulesOf(records)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('in a structure and the period of who works there', () => {
    fc.assert(
      fc.property(stated, fc.boolean(), stated, stated, (opened, closed, start, end) => {
        const records = [
          make(
            'structure',
            's1',
            fields({ opened: dateOr(opened, '2020'), closed: closed ? '2024-06' : undefined }),
          ),
          make('professional', 'd1', period(dateOr(start, '2021'), dateOr(end, '2024'))),
        ];
        expect(rulesOf(records)).toEqual([]);
      }),
    );
  });

  test.each([
    ['contact', 'contact.outside-pathway'],
    ['assessment', 'assessment.outside-pathway'],
  ] as const)('where a %s belongs to a pathway, and what is known still counts', (type, rule) => {
    const judged = (dates: object, date: string): string[] =>
      rulesOf([...pathway(dates), make(type, 'x', { date, pathway: to('pathway', 'w1') })]);
    for (const date of ['2025-01-01', '2027-01-01']) {
      expect(judged({}, date)).toEqual([]);
      expect(judged(period({ missing: 'unknown' }, { missing: 'unknown' }), date)).toEqual([]);
    }
    expect(judged(period('2026-01-01', undefined), '2027-01-01')).toEqual([]);
    expect(judged(period('2026-01-01', undefined), '2025-01-01')).toEqual([`${rule} /date`]);
    expect(judged(period(undefined, '2026-12-31'), '2025-01-01')).toEqual([]);
    expect(judged(period(undefined, '2026-12-31'), '2027-06-01')).toEqual([`${rule} /date`]);
    expect(rulesOf([...pathway({}), make(type, 'x', { date: '2025-01-01' })])).toEqual([]);
  });
});

describe('a status without dates', () => {
  test('is no draft that has ended, and no completed pathway without an end goes unseen', () => {
    expect(rulesOf(pathway({ status: 'draft' }))).toEqual([]);
    expect(rulesOf(pathway({ status: 'completed' }))).toEqual([
      'pathway.completed-without-end /period/end',
    ]);
  });

  test.each(['completed', 'revoked'])('lets a %s pathway have a closure', (status) => {
    const closure = { reason: 'person-decision' };
    expect(rulesOf(pathway({ status, closure, ...period(undefined, '2026-05') }))).toEqual([]);
  });
});

describe('a number that is not stated is compared with nothing', () => {
  test('of people invited or present', () => {
    const total = { total: exactly(11) };
    expect(rulesOf(session({ invited: total }))).toEqual([]);
    expect(rulesOf(session({ attended: total }))).toEqual([]);
  });

  test('of people by category', () => {
    const byRole = [{ roles: habitants, count: exactly(11), withinTotal: true }];
    expect(rulesOf(session({ attended: { disjoint: true, byRole } }))).toEqual([]);
    expect(rulesOf(session({ attended: { disjoint: true, total: exactly(11) } }))).toEqual([]);
    expect(
      rulesOf([make('participation', 'd1', { participants: { total: exactly(10), byRole } })]),
    ).toEqual(['attendance.role-above-total /participants/byRole/0/count']);
  });
});

test('a tombstone and a merge may name what is gone, and nothing else that is not there', () => {
  const sources = [{ source: to('source', 'nowhere') }];
  expect(rulesOf([make('tombstone', 't1', { sources })])).toEqual([
    'reference.unresolved /sources/0/source',
  ]);
  expect(rulesOf([make('person', 'p1'), make('merge', 'f1', { sources })])).toEqual([
    'reference.unresolved /sources/0/source',
  ]);
});

test('a reading that was cut is told in French and in English, with something to do', () => {
  const validation = createValidation();
  validation.index(structure);
  const [issue] = validation.end();
  for (const text of [issue?.message, issue?.hint]) {
    expect(text?.fr).toMatch(/\.$/);
    expect(text?.en).toMatch(/\.$/);
    expect(text?.fr).not.toBe(text?.en);
  }
});

test('what a later version no longer says is not held against others', () => {
  const contact = make('contact', 'c1', { pathway: to('pathway', 'w1'), date: '2025-01-01' });
  const [person, place, first] = pathway({ period: { start: '2026-01-01' } });
  if (person === undefined || place === undefined || first === undefined) throw new Error('three');
  expect(rulesOf([person, place, first, contact])).toEqual(['contact.outside-pathway /date']);
  const later = make('pathway', 'w1', metaOf({ version: 2 }));
  expect(rulesOf([person, place, first, later, contact])).toEqual([]);
  expect(rulesOf([person, place, later, first, contact])).toEqual([]);
});

import { action, make, metaOf, pathway, steps, to, year } from '../examples.js';
import type { Case } from './case.js';

/** The rules of this room, each with data that break it and data that keep it. */
export const cases: readonly Case[] = [
  {
    rule: 'pathway-model.prerequisite-cycle',
    severity: 'error',
    what: 'steps that wait for each other, and not one that waits for them',
    broken: steps(['step-1'], ['step-0'], ['step-1']),
    paths: ['/steps/0/prerequisites', '/steps/1/prerequisites'],
    kept: steps([], ['step-0'], ['step-0'], ['step-1', 'step-2']),
  },
  {
    rule: 'pathway-model.prerequisite-cycle',
    severity: 'error',
    what: 'a step that waits for itself',
    broken: steps(['step-0']),
    paths: ['/steps/0/prerequisites'],
    kept: steps([]),
  },
  {
    rule: 'pathway-model.prerequisite-later',
    severity: 'warning',
    what: 'a prerequisite further down the list',
    broken: steps([], ['step-0', 'step-2'], []),
    paths: ['/steps/1/prerequisites/1'],
    kept: steps([], [], ['step-0', 'step-1']),
  },
  {
    rule: 'pathway.decision-before-referral',
    severity: 'error',
    what: 'the day before, not the same month',
    broken: pathway({ referral: { date: '2026-01-10', decisionDate: '2026-01-09' } }),
    paths: ['/referral/decisionDate'],
    kept: pathway({ referral: { date: '2026-01-10', decisionDate: '2026-01' } }),
  },
  {
    rule: 'pathway.start-before-referral',
    severity: 'error',
    what: 'before the referral, whatever the decision',
    broken: pathway({ referral: { date: '2026-01-10' }, period: { start: '2026-01-09' } }),
    paths: ['/period/start'],
    kept: pathway({ referral: { date: '2026-01-10' }, period: { start: '2026-01-10' } }),
  },
  {
    rule: 'pathway.start-before-referral',
    severity: 'error',
    what: 'between the referral and its decision',
    broken: pathway({
      referral: { date: '2026-01-10', decisionDate: '2026-01-20' },
      period: { start: '2026-01-15' },
    }),
    paths: ['/period/start'],
    kept: pathway({
      referral: { date: '2026-01-10', decisionDate: '2026-01-20' },
      period: { start: { missing: 'unknown' } },
    }),
  },
  {
    rule: 'pathway.agreement-after-start',
    severity: 'warning',
    what: 'an agreement; a refusal may come later',
    broken: pathway({
      period: { start: '2026-01-09' },
      agreement: { decision: 'permit', date: '2026-01-10' },
    }),
    paths: ['/agreement/date'],
    kept: pathway({
      period: { start: '2026-01-09' },
      agreement: { decision: 'deny', date: '2026-01-10' },
    }),
  },
  {
    rule: 'pathway.goal-due-before-start',
    severity: 'error',
    what: 'the second goal, not one of the same month',
    broken: pathway({
      goals: [
        { id: 'g1', text: 'Un objectif', status: 'active', start: '2026-03', due: '2026-03-01' },
        { id: 'g2', text: 'Un objectif', status: 'active', start: '2026-03', due: '2026-02-28' },
      ],
    }),
    paths: ['/goals/1/due'],
    kept: pathway({
      goals: [{ id: 'g', text: 'Un objectif', status: 'active', start: '2026-03-31', due: '2026' }],
    }),
  },
  {
    rule: 'pathway.action-before-start',
    severity: 'warning',
    what: 'the day before',
    broken: pathway({ period: year, ...action({ period: { start: '2025-12-31' } }) }),
    paths: ['/actions/0/period/start'],
    kept: pathway({ period: year, ...action({ period: { start: '2026-01-01' } }) }),
  },
  {
    rule: 'pathway.action-after-end',
    severity: 'warning',
    what: 'a right that arrives in the following year',
    broken: pathway({
      period: year,
      ...action({ kind: 'rights-opening', period: { start: '2026-11-01', end: '2027-01' } }),
    }),
    paths: ['/actions/0/period/end'],
    kept: pathway({
      period: year,
      ...action({ kind: 'rights-opening', period: { start: '2026-11-01', end: '2026-12' } }),
    }),
  },
  {
    rule: 'pathway.action-after-end',
    severity: 'warning',
    what: 'an action that starts after the end, blamed once',
    broken: pathway({
      period: year,
      ...action({ period: { start: '2027-01-01', end: '2027-02-01' } }),
    }),
    paths: ['/actions/0/period/start'],
    kept: pathway({
      period: { start: '2026-01-01', end: { missing: 'unknown' } },
      ...action({ period: { start: '2027-01-01', end: '2027-02-01' } }),
    }),
  },
  {
    rule: 'pathway.review-outside',
    severity: 'warning',
    what: 'before the start and after the end',
    broken: pathway({
      period: year,
      reviews: [
        { id: 'r1', kind: 'partial', date: '2025-12' },
        { id: 'r2', kind: 'intermediate', date: '2026-06' },
        { id: 'r3', kind: 'final', date: '2027-01-01' },
      ],
    }),
    paths: ['/reviews/0/date', '/reviews/2/date'],
    kept: pathway({
      period: year,
      reviews: [
        { id: 'r1', kind: 'partial', date: '2026-01-01' },
        { id: 'r2', kind: 'final', date: '2026-12-31' },
      ],
    }),
  },
  {
    rule: 'pathway.closure-status',
    severity: 'error',
    what: 'a closure of what goes on',
    broken: pathway({ status: 'on-hold', closure: { reason: { missing: 'unknown' } } }),
    paths: ['/closure'],
    kept: pathway({ status: 'revoked', closure: { reason: 'person-decision' } }),
  },
  {
    rule: 'pathway.completed-without-end',
    severity: 'error',
    what: 'no end, where an unknown one is enough',
    broken: pathway({ status: 'completed', period: { start: '2026-01-01' } }),
    paths: ['/period/end'],
    kept: pathway({ status: 'completed', period: { end: { missing: 'unknown' } } }),
  },
  {
    rule: 'pathway.draft-with-end',
    severity: 'warning',
    what: 'an end, not a planned start',
    broken: pathway({ status: 'draft', period: { end: '2026-06' } }),
    paths: ['/period/end'],
    kept: pathway({ status: 'draft', period: { start: '2026-06' } }),
  },
  {
    rule: 'contact.outside-pathway',
    severity: 'warning',
    what: 'the day before and the day after, not a year that overlaps',
    broken: [
      ...pathway({ period: year }),
      make('contact', 'c1', { pathway: to('pathway', 'w1'), date: '2025-12-31' }),
      make('contact', 'c2', { pathway: to('pathway', 'w1'), date: '2027-01-01' }),
    ],
    paths: ['/date', '/date'],
    kept: [
      ...pathway({ period: year }),
      make('contact', 'c1', { pathway: to('pathway', 'w1'), date: '2026' }),
      make('contact', 'c2', { person: to('person', 'p1'), date: '2025-12-31' }),
    ],
  },
  {
    rule: 'contact.outside-pathway',
    severity: 'warning',
    what: 'the dates of the latest version of the pathway, wherever it stands',
    broken: [
      make('contact', 'c1', { pathway: to('pathway', 'w1'), date: '2027-02-01' }),
      make('pathway', 'w1', { period: year, ...metaOf({ version: 2 }) }),
      ...pathway({ period: { start: '2026' } }),
    ],
    paths: ['/date'],
    kept: [
      make('contact', 'c1', { pathway: to('pathway', 'w1'), date: '2027-02-01' }),
      make('pathway', 'w1', metaOf({ version: 2 })),
      ...pathway({ period: year }),
    ],
  },
  {
    rule: 'assessment.outside-pathway',
    severity: 'warning',
    what: '31 days, not 30, before the start and after the end',
    broken: [
      ...pathway({ period: { start: '2026-03-01', end: '2026-05-01' } }),
      make('assessment', 'a1', { pathway: to('pathway', 'w1'), date: '2026-01-29' }),
      make('assessment', 'a2', { pathway: to('pathway', 'w1'), date: '2026-06-01' }),
    ],
    paths: ['/date', '/date'],
    kept: [
      ...pathway({ period: { start: '2026-03-01', end: '2026-05-01' } }),
      make('assessment', 'a1', { pathway: to('pathway', 'w1'), date: '2026-01-30' }),
      make('assessment', 'a2', { pathway: to('pathway', 'w1'), date: '2026-05-31' }),
    ],
  },
  {
    rule: 'assessment.outside-pathway',
    severity: 'warning',
    what: 'the first day of a month that is known alone',
    broken: [
      ...pathway({ period: { end: '2026-03' } }),
      make('assessment', 'a1', { pathway: to('pathway', 'w1'), date: '2026-05' }),
    ],
    paths: ['/date'],
    kept: [
      ...pathway({ period: { end: '2026-03' } }),
      make('assessment', 'a1', { pathway: to('pathway', 'w1'), date: '2026-04' }),
    ],
  },
  {
    rule: 'person.probable-duplicate',
    severity: 'warning',
    what: 'the same pseudonym in the same scope, whatever the key is called',
    broken: [
      make('person', 'p1', { pseudonym: { value: 'aaaa', scope: 'region' } }),
      make('person', 'p2', { pseudonym: { value: 'aaaa', scope: 'region', keyId: 'k1' } }),
    ],
    paths: ['/pseudonym', '/pseudonym'],
    kept: [
      make('person', 'p1', { pseudonym: { value: 'aaaa', scope: 'region' }, birthYear: 1950 }),
      make('person', 'p2', { pseudonym: { value: 'aaaa', scope: 'other' }, birthYear: 1950 }),
      make('person', 'p3', { pseudonym: { value: 'bbbb', scope: 'region' }, birthYear: 1950 }),
      make('person', 'p4', { birthYear: 1950 }),
      make('person', 'p5', { birthYear: 1950 }),
    ],
  },
  {
    rule: 'person.probable-duplicate',
    severity: 'warning',
    what: 'those whom nothing joins, as the latest versions have them',
    broken: [
      make('person', 'p1', { pseudonym: { value: 'aaaa', scope: 'region' } }),
      make('person', 'p2', {
        pseudonym: { value: 'aaaa', scope: 'region' },
        ...metaOf({ version: 2 }),
      }),
      make('person', 'p2', { pseudonym: { value: 'bbbb', scope: 'region' } }),
      make('merge', 'f1'),
      make('merge', 'f1', metaOf({ version: 2, status: 'entered-in-error' })),
    ],
    paths: ['/pseudonym', '/pseudonym'],
    kept: [
      make('person', 'p1', { pseudonym: { value: 'aaaa', scope: 'region' } }),
      make('person', 'p2', { pseudonym: { value: 'aaaa', scope: 'region' } }),
      make('merge', 'f1'),
      make('person', 'p3', { pseudonym: { value: 'aaaa', scope: 'region' } }),
      make('merge', 'f2', { kept: to('person', 'p2'), merged: to('person', 'p3') }),
      make('person', 'p4', { pseudonym: { value: 'aaaa', scope: 'region' } }),
      make('person', 'p4', metaOf({ version: 2 })),
      make('person', 'p5', {
        pseudonym: { value: 'aaaa', scope: 'region' },
        ...metaOf({ recordedAt: '2026-01-01T09:00:00Z' }),
      }),
      make('tombstone', 't1', { target: to('person', 'p5') }),
    ],
  },
];

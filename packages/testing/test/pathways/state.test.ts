import { known } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { allPathways } from './pathways.js';

describe('the state of accompaniments', () => {
  test('agrees with their period and closure', () => {
    for (const { status, subject, period, closure, referral, agreement } of allPathways()) {
      if (period === undefined) {
        expect(closure).toBeUndefined();
        expect(status).toBe(referral?.decision === 'waiting' ? 'draft' : 'revoked');
        expect(agreement?.decision).not.toBe('permit');
        continue;
      }
      const over = status === 'completed' || status === 'revoked';
      expect(period.start).toBeDefined();
      expect(period.end !== undefined).toBe(over);
      expect(closure !== undefined).toBe(over);
      if (subject.type === 'person') expect(agreement?.decision).toBe('permit');
      if (status === 'completed') {
        expect(['goals-achieved', 'handover', 'other', { missing: 'unknown' }]).toContainEqual(
          closure?.reason,
        );
      }
    }
  });

  test('agrees with their goals, which answer needs and are served by actions of the same pathway', () => {
    for (const { status, closure, needs, goals, actions } of allPathways()) {
      const needIds = new Set(needs?.map(({ id }) => id));
      const goalIds = new Set(goals?.map(({ id }) => id));
      for (const goal of goals ?? []) {
        for (const need of goal.needs ?? []) expect(needIds).toContain(need);
        if (status === 'completed' || status === 'revoked') {
          expect(['completed', 'cancelled', 'rejected']).toContain(goal.status);
        }
      }
      for (const action of actions ?? []) {
        for (const goal of action.goals ?? []) expect(goalIds).toContain(goal);
      }
      if (closure?.reason === 'goals-achieved') {
        expect(goals?.map(({ achievement }) => achievement)).toContain('achieved');
      }
    }
  });

  test('is of every kind that structures meet', () => {
    const pathways = allPathways();
    expect(new Set(pathways.map(({ status }) => status))).toEqual(
      new Set(['draft', 'active', 'on-hold', 'completed', 'revoked']),
    );
    const reasons = new Set(pathways.map(({ closure }) => known(closure?.reason)));
    for (const reason of ['goals-achieved', 'lost-to-follow-up', 'removal', 'death'] as const) {
      expect(reasons).toContain(reason);
    }
    const dimensions = pathways.map(
      ({ needs }) => new Set(needs?.map(({ dimension }) => dimension)).size,
    );
    expect(Math.max(...dimensions)).toBe(3);
  });
});

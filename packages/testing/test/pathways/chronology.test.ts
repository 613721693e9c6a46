import { known } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { exampleRegion, utcDay } from '../example-region.js';
import { allPathways, inOrder, pathwaysOf } from './pathways.js';

describe('the chronology of accompaniments', () => {
  test('goes from referral to decision, agreement, start, and end', () => {
    for (const { referral, agreement, sharing, period } of allPathways()) {
      const start = known(period?.start);
      const end = known(period?.end);
      expect(inOrder(referral?.date, referral?.decisionDate, agreement?.date, start, end)).toBe(
        true,
      );
      expect(inOrder(sharing?.date, start)).toBe(true);
    }
  });

  test('keeps needs, goals, actions and reviews inside the period, rights opened late aside', () => {
    let late = 0;
    for (const { period, needs, goals, actions, reviews, status } of allPathways()) {
      const start = known(period?.start);
      const end = known(period?.end);
      for (const { date } of needs ?? []) expect(inOrder(start, date, end)).toBe(true);
      for (const { date } of reviews ?? []) expect(inOrder(start, date, end)).toBe(true);
      for (const goal of goals ?? []) {
        expect(inOrder(start, goal.start, end)).toBe(true);
        expect(inOrder(goal.start, goal.due)).toBe(true);
      }
      for (const action of actions ?? []) {
        const actionStart = known(action.period?.start);
        const actionEnd = known(action.period?.end);
        expect(inOrder(start, actionStart, actionEnd)).toBe(true);
        expect(inOrder(actionStart, end)).toBe(true);
        if (inOrder(actionEnd, end)) continue;
        late += 1;
        expect(action.kind).toBe('rights-opening');
        expect(status).toBe('completed');
      }
    }
    expect(late).toBeGreaterThan(0);
  });

  test('puts a part of each accompaniment in the year, and knows nothing of what comes after', () => {
    for (const { period } of pathwaysOf(exampleRegion.records)) {
      const start = known(period?.start);
      const end = known(period?.end);
      if (start !== undefined) expect(inOrder('2024', start, '2025-12-31')).toBe(true);
      if (end !== undefined) expect(end.startsWith('2025')).toBe(true);
    }
  });

  test('gives accompaniments that ended in the year a median length of about six months', () => {
    const days = allPathways()
      .flatMap(({ period }) => {
        const start = known(period?.start);
        const end = known(period?.end);
        return start?.length === 10 && end !== undefined ? [utcDay(end) - utcDay(start)] : [];
      })
      .sort((one, other) => one - other);
    expect(days.length).toBeGreaterThan(300);
    const median = days[Math.floor(days.length / 2)];
    expect(median).toBeGreaterThan(150);
    expect(median).toBeLessThan(210);
  });
});

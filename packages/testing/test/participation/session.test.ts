import {
  type AnyRecord,
  type Attendance,
  known,
  recordsOf,
  type Session,
} from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { generateRegion } from '../../src/index.js';
import { exampleRegion, present, severalRegions, utcDay } from '../example-region.js';

function sessionsByStructure(records: readonly AnyRecord[], kind: Session['kind']): Session[][] {
  const byStructure = new Map<string, Session[]>();
  for (const session of recordsOf(records, 'session')) {
    const host = present(session.hosts?.[0]).id;
    if (session.kind === kind) byStructure.set(host, [...(byStructure.get(host) ?? []), session]);
  }
  return [...byStructure.values()];
}

function startOf({ start }: Session): string {
  return known(start) ?? '';
}

/** What an exact or approximate total says. */
function totalOf(attendance: Attendance | undefined): number {
  return known(attendance?.total)?.value ?? Number.NaN;
}

function countsOf(attendance: Attendance | undefined): Map<string, number> {
  return new Map(
    attendance?.byRole?.map(({ roles, count }) => [
      roles.map(({ code }) => code).join(),
      known(count)?.value ?? Number.NaN,
    ]),
  );
}

describe("partners' meetings", () => {
  test('are held every sixth week of the year, eight or nine times', () => {
    for (const records of severalRegions) {
      const meetings = sessionsByStructure(records, 'partners-meeting');
      expect(meetings.length).toBe(12);
      for (const own of meetings) {
        const days = own.map((meeting) => utcDay(startOf(meeting)));
        expect([8, 9]).toContain(days.length);
        for (const [index, day] of days.entries()) {
          expect(day - present(days[0])).toBe(index * 42);
        }
        expect(new Set(own.map((meeting) => startOf(meeting).slice(0, 4))).size).toBe(1);
        expect(own.every(({ status }) => status === 'held')).toBe(true);
      }
    }
  });
});

describe('workshops', () => {
  test('are held about every week, never in August', () => {
    for (const own of sessionsByStructure(exampleRegion.records, 'workshop')) {
      expect(own.length).toBeGreaterThanOrEqual(44);
      expect(own.length).toBeLessThanOrEqual(48);
      for (const workshop of own) expect(startOf(workshop)).not.toMatch(/-08-..T/);
    }
  });

  test('are cancelled at times, and then nobody attends', () => {
    const workshops = severalRegions.flatMap((records) =>
      recordsOf(records, 'session').filter(({ kind }) => kind === 'workshop'),
    );
    const cancelled = workshops.filter(({ status }) => status === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(10);
    for (const { attended, invited } of cancelled) {
      expect(attended).toBeUndefined();
      expect(totalOf(invited)).toBeGreaterThan(0);
    }
  });
});

describe('attendance', () => {
  test('never exceeds invitations, in all or in any role, and adds up when exact', () => {
    const sessions = severalRegions.flatMap((records) => recordsOf(records, 'session'));
    let approximate = 0;
    for (const { invited, attended, status } of sessions) {
      if (status !== 'held') continue;
      expect(totalOf(attended)).toBeLessThanOrEqual(totalOf(invited));
      const invitedCounts = countsOf(invited);
      const counts = countsOf(attended);
      for (const [role, count] of counts) {
        expect(count).toBeLessThanOrEqual(invitedCounts.get(role) ?? 0);
      }
      if (known(attended?.total)?.precision === 'approximate') approximate += 1;
      else {
        expect(attended?.disjoint).toBe(true);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(totalOf(attended));
      }
    }
    expect(approximate).toBeGreaterThan(10);
  });
});

describe('times', () => {
  test('are on working days, with the offset that Paris has on that day, in every year', () => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Paris',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    for (let year = 2000; year <= 2098; year += 1) {
      const { records } = generateRegion({
        seed: year,
        structures: 1,
        year,
        pathwaysPerStructure: 0,
      });
      for (const session of recordsOf(records, 'session')) {
        const start = startOf(session);
        const instant = new Date(start);
        expect(clock.format(instant)).toBe(start.slice(11, 16));
        expect([1, 2, 3, 4, 5]).toContain(instant.getUTCDay());
      }
    }
  });
});

describe('groups', () => {
  test('go through the steps of the model in order, with no more people than they have', () => {
    const { records } = exampleRegion;
    const steps = recordsOf(records, 'pathway-model').flatMap((model) => model.steps);
    const rank = new Map(steps.map(({ id }, index) => [id, index]));
    const groups = recordsOf(records, 'group');
    expect(groups.length).toBe(24);
    for (const { id, size } of groups) {
      const own = recordsOf(records, 'session').filter(({ group }) => group?.id === id);
      expect(own.map(({ kind }) => kind)).toContain('health-check');
      const ranks = own.map(({ step }) => rank.get(step?.step ?? ''));
      expect(ranks).toEqual([1, 2, 3, 4]);
      expect(own.map(startOf)).toEqual(own.map(startOf).sort());
      for (const { attended } of own) {
        expect(countsOf(attended).get('habitant')).toBeLessThanOrEqual(known(size)?.value ?? 0);
      }
    }
  });
});

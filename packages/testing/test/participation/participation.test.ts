import { known, recordsOf } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { exampleRegion, present, severalRegions } from '../example-region.js';

describe('participatory processes', () => {
  test('are from two to four in each structure, each on another object', () => {
    const objectsByHost = new Map<string, (string | undefined)[]>();
    for (const { hosts, objects } of recordsOf(exampleRegion.records, 'participation')) {
      const host = present(hosts?.[0]).id;
      const codes = objects?.map(({ code }) => code) ?? [];
      objectsByHost.set(host, [...(objectsByHost.get(host) ?? []), ...codes]);
    }
    expect(objectsByHost.size).toBe(12);
    for (const objects of objectsByHost.values()) {
      expect([2, 3, 4]).toContain(objects.length);
      expect(new Set(objects).size).toBe(objects.length);
    }
  });

  test('count each participant in one role, inhabitants among them', () => {
    for (const { participants } of recordsOf(exampleRegion.records, 'participation')) {
      const counts = present(participants?.byRole).map(({ count }) => known(count)?.value ?? 0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known(participants?.total)?.value);
      expect(participants?.disjoint).toBe(true);
      expect(participants?.byRole?.[0]?.roles[0]?.code).toBe('habitant');
    }
  });

  test('name the functions of as many professionals as take part', () => {
    for (const { participants, professionals } of recordsOf(
      exampleRegion.records,
      'participation',
    )) {
      const taking = participants?.byRole?.find(({ roles }) => roles[0]?.code === 'professionnel');
      const named = present(professionals).reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
      expect(named).toBe(known(taking?.count)?.value);
    }
  });

  test('differ in level, form and direction', () => {
    const processes = severalRegions.flatMap((records) => recordsOf(records, 'participation'));
    expect(new Set(processes.map(({ level }) => known(level))).size).toBeGreaterThan(5);
    expect(new Set(processes.flatMap(({ forms = [] }) => forms.map(({ code }) => code))).size).toBe(
      3,
    );
    expect(new Set(processes.map(({ direction }) => known(direction)))).toEqual(
      new Set(['bottom-up', 'top-down', undefined]),
    );
  });
});

describe('what comes out of them', () => {
  test('recommendations come from processes that have ended', () => {
    const { records } = exampleRegion;
    const ended = new Set(
      recordsOf(records, 'participation')
        .filter(({ period }) => period?.end !== undefined)
        .map(({ id }) => id),
    );
    const origins = recordsOf(records, 'recommendation').map(({ from }) => present(from?.[0]).id);
    expect(new Set(origins)).toEqual(ended);
    expect(ended.size).toBeGreaterThan(10);
  });

  test('a solution answers a difficulty of the same structure', () => {
    const feedbacks = recordsOf(exampleRegion.records, 'feedback');
    const solutions = feedbacks.filter(({ kind }) => kind === 'solution');
    expect(solutions.length).toBe(12);
    for (const { answers, about } of solutions) {
      const answered = feedbacks.find(({ id }) => id === answers?.[0]?.id);
      expect(answered?.kind).toBe('difficulty');
      expect(answered?.about).toEqual(about);
    }
  });
});

import { known, recordsOf } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { exampleRegion, severalRegions, utcDay } from '../example-region.js';
import { inOrder, pathwaysOf } from './pathways.js';

describe('what surrounds accompaniments', () => {
  test('contacts take place inside them, about eight each, and some name nobody', () => {
    const { records } = exampleRegion;
    const pathways = new Map(pathwaysOf(records).map((pathway) => [pathway.id, pathway]));
    const contacts = recordsOf(records, 'contact');
    const named = contacts.filter(({ pathway }) => pathway !== undefined);
    for (const { pathway, person, date, structure } of named) {
      const followed = pathways.get(pathway?.id ?? '');
      expect(person).toEqual(followed?.subject);
      expect(structure).toEqual(followed?.structure);
      expect(inOrder(known(followed?.period?.start), date, known(followed?.period?.end))).toBe(
        true,
      );
      expect(inOrder(date, '2025-12-31')).toBe(true);
    }
    const started = [...pathways.values()].filter(
      ({ period, subject }) => period !== undefined && subject.type === 'person',
    );
    expect(named.length / started.length).toBeGreaterThan(7);
    expect(named.length / started.length).toBeLessThan(9.5);
    expect(contacts.length - named.length).toBeGreaterThan(100);
  });

  test('assessments are made in both instruments, in the month around start or end', () => {
    const { records } = exampleRegion;
    const assessments = recordsOf(records, 'assessment');
    for (const { id, subject, period, status, closure } of pathwaysOf(records)) {
      const own = assessments.filter(({ pathway }) => pathway?.id === id);
      const start = known(period?.start);
      const end = known(period?.end);
      const seen =
        status === 'completed' ||
        closure?.reason === 'person-decision' ||
        closure?.reason === 'structure-decision';
      const moments = subject.type === 'group' || start === undefined ? 0 : seen ? 2 : 1;
      for (const instrument of ['epices', 'situation']) {
        const dates = own
          .filter(({ answers }) => answers.instrument === instrument)
          .map(({ date }) => date);
        expect(dates.length).toBe(moments);
        expect(inOrder(start, ...dates, end)).toBe(true);
        const [entry = '', exit = ''] = dates;
        if (moments > 0 && start?.length === 10) {
          expect(utcDay(entry) - utcDay(start)).toBeLessThanOrEqual(30);
        }
        if (moments > 1 && end !== undefined) {
          expect(utcDay(end) - utcDay(exit)).toBeLessThanOrEqual(30);
        }
      }
    }
  });

  test('a regular doctor is often found, and some answers are missing for a reason', () => {
    const assessments = severalRegions.flatMap((records) => recordsOf(records, 'assessment'));
    const doctors = assessments.flatMap(({ id, answers }) =>
      answers.instrument === 'situation' ? [[id, answers.regularDoctor] as const] : [],
    );
    const without = new Set(
      doctors.flatMap(([id, doctor]) =>
        id.includes('entree') && doctor === false ? [id.replace('entree', 'sortie')] : [],
      ),
    );
    const atExit = doctors.filter(([id]) => without.has(id));
    const gained = atExit.filter(([, doctor]) => doctor === true);
    expect(gained.length / atExit.length).toBeGreaterThan(0.5);
    expect(gained.length / atExit.length).toBeLessThan(0.8);
    const missing = JSON.stringify(assessments).match(/"missing":"[a-z-]+"/g);
    expect(new Set(missing)).toEqual(
      new Set(
        ['unknown', 'refused', 'not-asked', 'not-applicable'].map(
          (reason) => `"missing":"${reason}"`,
        ),
      ),
    );
  });
});

import { expect, test } from 'vitest';
import { custom, evaluateOne, exactly, participation, session, totalValue } from '../records.js';

const role = (code: string) => ({ system: 'participant-role', code, display: code });

test('session-attendance adds up exact totals, and lists of pseudonyms', () => {
  const persons = ['ana', 'bea', 'chloe'].map((id) => ({ type: 'person' as const, id }));
  const partial = evaluateOne('session-attendance', [
    session('1', '2025-03-01', { attended: { total: exactly(12) } }),
    session('2', '2025-03-08', { attended: { persons } }),
    session('3', '2025-03-15', { attended: { total: exactly(0) } }),
    session('4', '2025-03-22', { attended: { total: { value: 10, precision: 'approximate' } } }),
    session('5', '2025-03-29', { attended: { total: { missing: 'not-asked' }, persons } }),
    session('6', '2025-04-05', {}),
    session('7', '2025-04-12', { attended: { total: exactly(50) }, status: 'planned' }),
  ]);
  const { total } = partial;
  expect(total).toMatchObject({ n: 3, sum: 15 });
  // Nobody knows whether the three are among the twelve.
  expect(total.people).toEqual({ atLeast: 12 });
  expect(totalValue(partial)).toEqual({ value: 15 });
});

test('nobody at a session is a zero of which all is known', () => {
  const { total } = evaluateOne('session-attendance', [
    session('1', '2025-03-01', { attended: { total: exactly(0) } }),
  ]);
  expect(total).toMatchObject({ n: 1, sum: 0, people: { atLeast: 0, atMost: 0 } });
});

test('inhabitants-engagements leaves professionals, partners and elected representatives out', () => {
  const period = { start: '2025-02-01' };
  const { total } = evaluateOne('inhabitants-engagements', [
    participation('1', {
      period,
      participants: {
        byRole: [
          { roles: [role('habitant')], count: exactly(8) },
          { roles: [role('patient'), role('usager')], count: exactly(6) },
          { roles: [role('professionnel'), role('elu')], count: exactly(20) },
        ],
        disjoint: true,
      },
    }),
    participation('2', {
      period,
      participants: { byRole: [{ roles: [role('partenaire')], count: exactly(9) }] },
    }),
  ]);
  expect(total).toMatchObject({ n: 2, sum: 14 });
  // The professionals beside them do not make the inhabitants less few.
  expect(total.people).toEqual({ atLeast: 14 });
});

test('inhabitants-engagements takes no part of a process that is not known exactly', () => {
  const period = { start: '2025-02-01' };
  const withLines = (
    id: string,
    ...byRole: NonNullable<Parameters<typeof participation>[1]>['participants'][]
  ) =>
    byRole.map((participants, index) =>
      participation(`${id}${index}`, { period, ...(participants && { participants }) }),
    );
  const { total } = evaluateOne('inhabitants-engagements', [
    ...withLines(
      'x',
      { byRole: [{ roles: [role('habitant')], count: { value: 10, precision: 'approximate' } }] },
      { byRole: [{ roles: [role('habitant')] }] },
      { byRole: [{ roles: [role('habitant'), role('professionnel')], count: exactly(4) }] },
      {
        byRole: [{ roles: [{ system: 'participant-role', display: 'Jeunes' }], count: exactly(4) }],
      },
      { total: exactly(30) },
      undefined,
    ),
  ]);
  expect(total).toMatchObject({ n: 0, sum: 0 });
});

test('the people of a process are those of its pseudonyms and of its lines of inhabitants', () => {
  const persons = ['ana', 'bea'].map((id) => ({ type: 'person' as const, id }));
  const people = (participants: NonNullable<Parameters<typeof participation>[1]>['participants']) =>
    evaluateOne('participation-processes', [
      participation('1', {
        period: { start: '2025-02-01' },
        ...(participants && { participants }),
      }),
    ]).total.people;
  const line = (code: string, count: number) => ({ roles: [role(code)], count: exactly(count) });
  const both = { atLeast: 2, atMost: 2 };
  expect(people({ persons })).toEqual(both);
  expect(people({ persons, byRole: [line('habitant', 2), line('professionnel', 9)] })).toEqual(
    both,
  );
  expect(people({ persons, byRole: [line('habitant', 5)] })).toEqual({ atLeast: 5 });
  expect(people({ persons, total: exactly(2) })).toEqual(both);
  // Some of the thirty may be professionals.
  expect(people({ persons, total: exactly(30) })).toEqual({ atLeast: 2 });
  // Nobody knows how many of these are inhabitants.
  expect(
    people({ byRole: [{ ...line('habitant', 5), roles: [role('habitant'), role('elu')] }] }),
  ).toEqual({ atLeast: 0 });
  expect(people({ byRole: [line('elu', 5)] })).toEqual({ atLeast: 0, atMost: 0 });
  expect(people({ byRole: [line('habitant', 5), line('patient', 4)] })).toEqual({ atLeast: 5 });
  expect(people(undefined)).toEqual({ atLeast: 0 });
});

test('people who are counted one by one are the people behind', () => {
  const persons = ['ana', 'bea', 'ana'].map((id) => ({ type: 'person' as const, id }));
  const attending = custom({
    base: 'session',
    unnest: 'attended.persons',
    measure: { kind: 'count-distinct', field: 'item.id' },
    time: 'date',
  });
  const { total } = evaluateOne(attending, [
    session('1', '2025-03-01', { attended: { persons, total: exactly(40) } }),
  ]);
  const both = { atLeast: 2, atMost: 2 };
  expect(total).toMatchObject({ n: 3, distinct: both, people: both });
});

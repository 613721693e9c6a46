import type { AnyRecord, Pseudonym, RecordOf } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import {
  cellsOf,
  contact,
  evaluateOne,
  exactly,
  merge,
  pathway,
  person,
  session,
  year2025,
} from '../records.js';

const sharedScope = { scope: 'campagne-inventee', keyId: 'k1' };
const pseudonym = (value: string, more: Partial<Pseudonym> = {}): Pseudonym => ({
  value,
  ...sharedScope,
  ...more,
});
const of = (id: string, told: Pseudonym | undefined, structure = 'msp'): AnyRecord[] => [
  pathway(`pathway-of-${id}`, {
    subject: { type: 'person', id },
    structure: { type: 'structure', id: structure },
    period: { start: '2025-02-01' },
  }),
  person(id, { pseudonym: told }),
];
const accompanied = (records: AnyRecord[], scope: typeof sharedScope | undefined = sharedScope) =>
  evaluateOne('people-accompanied', records, year2025, { sharedScope: scope });

test('people who all have a pseudonym of the scope are told by it', () => {
  const partial = accompanied([
    ...of('ana', pseudonym('zz')),
    ...of('bea', pseudonym('aa'), 'ccas'),
  ]);
  expect(partial.sharedScope).toEqual(sharedScope);
  const known = { atLeast: 2, atMost: 2, pseudonyms: ['aa', 'zz'] };
  expect(partial.total).toMatchObject({ people: known, distinct: known });
  expect(cellsOf(partial, 'structure')['ccas']?.people.pseudonyms).toEqual(['aa']);
});

test('without the scope nobody is told', () => {
  const partial = evaluateOne('people-accompanied', of('ana', pseudonym('zz')));
  expect(partial).not.toHaveProperty('sharedScope');
  expect(JSON.stringify(partial)).not.toContain('pseudonyms');
});

test.each<[string, Pseudonym | undefined]>([
  ['has none', undefined],
  ['has one of another scope', pseudonym('bb', { scope: 'ailleurs' })],
  ['has one of another key', pseudonym('bb', { keyId: 'k2' })],
  ['has one that tells no key', { value: 'bb', scope: sharedScope.scope }],
  ['has the same as another', pseudonym('zz')],
])('one who %s leaves all of the cell untold, and other cells told', (_, told) => {
  const partial = accompanied([...of('ana', pseudonym('zz')), ...of('bea', told, 'ccas')]);
  expect(partial.total.people).toEqual({ atLeast: 2, atMost: 2 });
  expect(partial.total.distinct).toEqual({ atLeast: 2, atMost: 2 });
  expect(cellsOf(partial, 'structure')['msp']?.people.pseudonyms).toEqual(['zz']);
});

test('merged persons have one pseudonym between them, or none', () => {
  const merged = (second: string) =>
    accompanied([
      ...of('ana', pseudonym('zz')),
      ...of('bea', pseudonym(second)),
      merge('m', 'person', 'ana', 'bea'),
    ]).total.people;
  expect(merged('zz')).toEqual({ atLeast: 1, atMost: 1, pseudonyms: ['zz'] });
  expect(merged('yy')).toEqual({ atLeast: 1, atMost: 1 });
});

test('people some of whom have no id are untold', () => {
  const records = [
    contact('1', '2025-02-01', { person: { type: 'person', id: 'ana' } }),
    contact('2', '2025-02-01'),
    person('ana', { pseudonym: pseudonym('zz') }),
  ];
  const { total } = evaluateOne('contacts', records, year2025, { sharedScope });
  expect(total.people).toEqual({ atLeast: 1 });
});

test('those who attended are told where all have a pseudonym', () => {
  const persons = ['ana', 'bea'].map((id) => ({ type: 'person' as const, id }));
  const told = (attended: RecordOf<'session'>['attended']) =>
    evaluateOne(
      'session-attendance',
      [
        session('s', '2025-02-01', { attended }),
        person('ana', { pseudonym: pseudonym('zz') }),
        person('bea', { pseudonym: pseudonym('aa') }),
      ],
      year2025,
      { sharedScope },
    ).total.people;
  expect(told({ persons })).toEqual({ atLeast: 2, atMost: 2, pseudonyms: ['aa', 'zz'] });
  expect(told({ persons, total: exactly(3) })).toEqual({ atLeast: 3 });
});

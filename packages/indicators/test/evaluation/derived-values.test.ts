import type { AnyRecord, BaseId, DerivedValue, RecordOf } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import {
  closed,
  contact,
  custom,
  evaluateOne,
  exactly,
  host,
  meta,
  participation,
  pathway,
  person,
  session,
  year2025,
} from '../records.js';

/** The values that a definition adds up, one for each record of the base that has one. */
function values(
  base: BaseId,
  field: DerivedValue,
  records: readonly AnyRecord[],
  period = year2025,
): readonly (readonly [number, number])[] {
  const median = custom({ base, measure: { kind: 'median', field }, time: 'overlap' });
  return evaluateOne(median, records, period).total.histogram;
}

const none: readonly (readonly [number, number])[] = [];
const one = (value: number) => [[value, 1]];
const about = (value: number) => ({ value, precision: 'approximate' as const });
const role = (code: string) => ({ system: 'participant-role', code, display: code });
const started = { period: { start: '2025-02-01' } };

describe('contactCount', () => {
  const counted = (...records: AnyRecord[]) => values('pathway', 'contactCount', records);
  const of = (id: string, pathwayId: string, more: Partial<RecordOf<'contact'>> = {}) =>
    contact(id, '2019', { pathway: { type: 'pathway', id: pathwayId }, ...more });

  test('counts the contacts that name the pathway, whatever their date', () => {
    expect(
      counted(pathway('a', started), of('1', 'a'), of('2', 'a'), contact('3', '2025')),
    ).toEqual(one(2));
  });

  test('is nought where none names it, and leaves out what was entered in error', () => {
    const wrong = { meta: { ...meta, status: 'entered-in-error' as const } };
    expect(counted(pathway('a', started), of('1', 'b'), of('2', 'a', wrong))).toEqual(one(0));
  });

  test('follows a pathway that another replaced', () => {
    const replaces = { type: 'pathway' as const, id: 'old' };
    const standing = pathway('new', { ...started, meta: { ...meta, replaces } });
    expect(counted(standing, pathway('old', started), of('1', 'old'), of('2', 'new'))).toEqual(
      one(2),
    );
  });
});

describe('ageAtStart', () => {
  const age = (start: string, ...told: Partial<RecordOf<'person'>>[]) =>
    values('pathway', 'ageAtStart', [
      pathway('a', { period: { start } }),
      ...told.map((more, index) => person(index === 0 ? 'person-of-a' : `other-${index}`, more)),
      ...told.slice(1).map(
        (_, index): AnyRecord => ({
          type: 'merge',
          id: `m${index}`,
          meta,
          kept: { type: 'person', id: 'person-of-a' },
          merged: { type: 'person', id: `other-${index + 1}` },
          date: '2025-01-01',
        }),
      ),
    ]);

  test('is the difference of the years, however precise the start', () => {
    expect(age('2025-12-31', { birthYear: 1990 })).toEqual(one(35));
    expect(age('2025', { birthYear: 1990 })).toEqual(one(35));
    expect(age('2025-06', { birthYear: 2025 })).toEqual(one(0));
  });

  test('is not known before birth, without a year of birth, or with two', () => {
    expect(age('2025', { birthYear: 2026 })).toEqual(none);
    expect(age('2025', { birthYear: { missing: 'refused' } })).toEqual(none);
    expect(age('2025', { ageBand: { from: 30, to: 30, on: '2025' } })).toEqual(none);
    expect(age('2025', { birthYear: 1990 }, { birthYear: 1991 })).toEqual(none);
    expect(age('2025', {}, { birthYear: 1991 })).toEqual(one(34));
  });
});

describe('epicesScore', () => {
  const yes = (q1: boolean) => ({
    instrument: 'epices' as const,
    ...{ q1, q2: false, q3: false, q4: false, q5: false, q6: false },
    ...{ q7: false, q8: false, q9: false, q10: false, q11: false },
  });
  const assessment = (
    id: string,
    date: string,
    answers: RecordOf<'assessment'>['answers'],
  ): AnyRecord => ({
    type: 'assessment',
    id,
    meta,
    person: { type: 'person', id: 'person-of-a' },
    date,
    answers,
  });
  const score = (...records: AnyRecord[]) =>
    values('pathway', 'epicesScore', [pathway('a', started), ...records]);

  test('is that of the first complete one around the start, in hundredths', () => {
    // No to all: 75.14 points; a yes to the first adds 10.06.
    expect(score(assessment('1', '2025-02-01', yes(false)))).toEqual(one(7514));
    const incomplete = { ...yes(true), q5: { missing: 'refused' as const } };
    expect(
      score(
        assessment('late', '2025-03-01', yes(false)),
        assessment('first', '2025-01-10', yes(true)),
        assessment('incomplete', '2025-01-05', incomplete),
      ),
    ).toEqual(one(8520));
  });

  test('is not read from beyond thirty days, nor from a date that is not a day', () => {
    expect(score(assessment('1', '2025-03-04', yes(true)))).toEqual(none);
    expect(score(assessment('1', '2025-03-03', yes(true)))).toEqual(one(8520));
    expect(score(assessment('1', '2025-02', yes(true)))).toEqual(none);
  });

  test('of one day, is that of the first by id', () => {
    const [a, b] = [
      assessment('a', '2025-02-01', yes(true)),
      assessment('b', '2025-02-01', yes(false)),
    ];
    expect(score(b, a)).toEqual(one(8520));
    expect(score(a, b)).toEqual(one(8520));
  });
});

describe('rights', () => {
  type Rights = NonNullable<
    Extract<RecordOf<'assessment'>['answers'], { instrument: 'situation' }>['rights']
  >;
  const right = (
    code: string,
    status: Rights[number]['status'],
    system = 'right',
  ): Rights[number] => ({ right: { system, code, display: code }, status });
  const told = (id: string, date: string, rights: Rights): AnyRecord => ({
    type: 'assessment',
    id,
    meta,
    person: { type: 'person', id: 'person-of-a' },
    date,
    answers: { instrument: 'situation', rights },
  });
  const obtained = custom({
    base: 'pathway',
    unnest: 'rights',
    population: { field: 'item.atEntry', eq: 'lacking' },
    measure: { kind: 'proportion', numerator: { field: 'item.atExit', eq: 'obtained' } },
    time: 'end',
    dimensions: [{ id: 'right', partition: true }],
  });
  const counted = (entry: Rights, exit: Rights) => {
    const { strata } = evaluateOne(obtained, [
      closed('a', '2025-02-01', '2025-09-01'),
      told('1', '2025-02-01', entry),
      told('2', '2025-09-01', exit),
    ]);
    return strata.map(({ code, cell }) => [code, cell.numerator, cell.n]);
  };

  test('compares each right at entry with the same at exit', () => {
    expect(
      counted(
        [right('c2s', 'lacking'), right('rsa', 'lacking'), right('ald', 'obtained')],
        [right('c2s', 'obtained'), right('rsa', { missing: 'unknown' }), right('aah', 'obtained')],
      ),
    ).toEqual([
      ['c2s', 1, 1],
      ['rsa', 0, 1],
    ]);
  });

  test('keeps the rights of other lists apart, and leaves out those of none', () => {
    const unlisted: Rights[number] = {
      right: { system: 'right', display: 'Carte de transport' },
      status: 'lacking',
    };
    expect(
      counted(
        [right('x', 'lacking', 'TRE_R1'), unlisted, right('c2s', 'lacking')],
        [right('x', 'obtained', 'TRE_R2'), unlisted, right('c2s', 'obtained')],
      ),
    ).toEqual([
      ['TRE_R1|x', 0, 1],
      ['c2s', 1, 1],
    ]);
  });

  test('takes nothing from a situation that tells one right twice and differently', () => {
    expect(
      counted([right('c2s', 'lacking'), right('c2s', 'eligible')], [right('c2s', 'obtained')]),
    ).toEqual([]);
    expect(
      counted([right('c2s', 'lacking'), right('c2s', 'lacking')], [right('c2s', 'obtained')]),
    ).toEqual([['c2s', 1, 1]]);
  });
});

describe('of sessions', () => {
  const of = (field: DerivedValue, more: Partial<RecordOf<'session'>>) =>
    values('session', field, [session('s', '2025-03-01', more)]);

  test.each([
    ['PT90M', one(90)],
    ['PT1H30M', one(90)],
    ['P1D', one(1440)],
    ['P1DT2H', one(1560)],
    ['PT0M', one(0)],
    ['PT90S', none],
    ['PT1H30M0S', none],
    ['P1W', none],
    ['P1M', none],
    ['P0Y1D', none],
  ])('durationMinutes of %s', (duration, expected) => {
    expect(of('durationMinutes', { duration })).toEqual(expected);
  });

  test('durationMinutes of a contact is the field, and not what is derived', () => {
    const minutes = custom({
      base: 'contact',
      measure: { kind: 'sum', field: 'durationMinutes' },
      time: 'date',
    });
    const { total } = evaluateOne(minutes, [contact('c', '2025-03-01', { durationMinutes: 25 })]);
    expect(total.sum).toBe(25);
  });

  test('invitedTotal is exact, or the number of people behind the pseudonyms', () => {
    const persons = ['a', 'b'].map((id) => ({ type: 'person' as const, id }));
    expect(of('invitedTotal', { invited: { total: exactly(12) } })).toEqual(one(12));
    expect(of('invitedTotal', { invited: { persons } })).toEqual(one(2));
    expect(of('invitedTotal', { invited: { total: about(12) } })).toEqual(none);
    expect(of('invitedTotal', { attended: { total: exactly(12) } })).toEqual(none);
    expect(of('invitedTotal', { invited: { total: exactly(-3) } })).toEqual(none);
    expect(of('invitedTotal', { invited: { total: exactly(2.5) } })).toEqual(none);
  });

  test('inhabitantsAttending are within the total, and nobody is in two lines', () => {
    const line = (code: string, count: number, withinTotal: boolean | undefined = true) => ({
      roles: [role(code)],
      count: exactly(count),
      withinTotal,
    });
    const attending = (attended: RecordOf<'session'>['attended']) =>
      of('inhabitantsAttending', { attended });
    const habitants = line('habitant', 30);
    expect(attending({ byRole: [habitants, line('professionnel', 90)] })).toEqual(one(30));
    expect(attending({ byRole: [line('habitant', 0)] })).toEqual(one(0));
    expect(attending({ byRole: [habitants, line('patient', 4)], disjoint: true })).toEqual(one(34));
    expect(attending({ byRole: [habitants, line('patient', 4)] })).toEqual(none);
    expect(attending({ byRole: [line('habitant', 30, false)] })).toEqual(none);
    const { withinTotal: _, ...unsaid } = habitants;
    expect(attending({ byRole: [unsaid] })).toEqual(none);
    expect(attending({ byRole: [line('professionnel', 90)] })).toEqual(none);
    expect(attending({ byRole: [{ ...habitants, count: about(30) }] })).toEqual(none);
    expect(
      attending({ byRole: [{ ...habitants, roles: [role('habitant'), role('elu')] }] }),
    ).toEqual(none);
    expect(attending({ total: exactly(30) })).toEqual(none);
  });
});

describe('daysSincePrevious', () => {
  const meeting = (
    id: string,
    start: RecordOf<'session'>['start'],
    more: Partial<RecordOf<'session'>> = {},
  ) => session(id, start, { kind: 'partners-meeting', hosts: host('msp'), ...more });
  const intervals = (...records: AnyRecord[]) => values('session', 'daysSincePrevious', records);

  test('is from the latest earlier day, before the period too', () => {
    expect(
      intervals(meeting('a', '2024-12-20'), meeting('b', '2025-01-10'), meeting('c', '2025-02-14')),
    ).toEqual([
      [21, 1],
      [35, 1],
    ]);
  });

  test('two of one day have the same previous one, and are not each other’s', () => {
    expect(
      intervals(meeting('a', '2025-01-10'), meeting('b', '2025-01-20'), meeting('c', '2025-01-20')),
    ).toEqual([[10, 2]]);
  });

  test('needs the same kind, a host in common, a day, and to have been held', () => {
    const now = meeting('now', '2025-03-01', { hosts: [...host('msp'), ...host('ccas')] });
    expect(intervals(now, meeting('a', '2025-02-01', { hosts: host('ccas') }))).toEqual(one(28));
    expect(intervals(now, meeting('a', '2025-02-01', { hosts: host('other') }))).toEqual(none);
    expect(intervals(now, meeting('a', '2025-02-01', { kind: 'workshop' }))).toEqual(none);
    expect(intervals(now, meeting('a', '2025-02-01', { status: 'cancelled' }))).toEqual(none);
    expect(intervals(now, meeting('a', '2025-02'))).toEqual(none);
    expect(intervals(meeting('now', '2025'), meeting('a', '2024-02-01'))).toEqual(none);
  });

  test('counts days of Paris, whatever the hour and the offset', () => {
    // Late on the first in UTC is the second in Paris.
    expect(
      intervals(meeting('a', '2025-07-01T22:30:00Z'), meeting('b', '2025-07-03T00:10:00+02:00')),
    ).toEqual(one(1));
  });
});

describe('of participation', () => {
  const of = (field: DerivedValue, more: Partial<RecordOf<'participation'>>) =>
    values('participation', field, [participation('p', { ...started, ...more })]);
  const doing = (code: string, count?: number) => ({
    function: { system: 'staff-function', code, display: code },
    ...(count !== undefined && { count: exactly(count) }),
  });

  test.each([
    ['information', 1],
    ['consultation', 1],
    ['concertation', 1],
    ['co-construction', 2],
    ['co-decision', 2],
    ['self-management', 2],
  ] as const)('aciLevel of %s is %i', (level, expected) => {
    expect(of('aciLevel', { level })).toEqual(one(expected));
  });

  test('aciLevel of a level that is missing is none', () => {
    expect(of('aciLevel', { level: { missing: 'unknown' } })).toEqual(none);
    expect(of('aciLevel', {})).toEqual(none);
  });

  test('professionalsEngaged adds the list up, where it is complete', () => {
    const professionals = [doing('medecin', 2), doing('infirmier', 3)];
    expect(of('professionalsEngaged', { professionals })).toEqual(one(5));
    expect(of('professionalsEngaged', { professionals, openLists: ['professionals'] })).toEqual(
      none,
    );
    expect(of('professionalsEngaged', { professionals: [doing('medecin')] })).toEqual(none);
    expect(of('professionalsEngaged', {})).toEqual(none);
  });

  test('professionalsEngaged falls back on those among the participants', () => {
    const line = (...codes: string[]) => ({ roles: codes.map(role), count: exactly(4) });
    const participants = { byRole: [line('professionnel'), line('habitant'), line('elu')] };
    expect(of('professionalsEngaged', { participants })).toEqual(one(4));
    expect(
      of('professionalsEngaged', { participants, professionals: [doing('medecin', 9)] }),
    ).toEqual(one(9));
    expect(
      of('professionalsEngaged', { participants: { byRole: [line('professionnel', 'elu')] } }),
    ).toEqual(none);
    expect(of('professionalsEngaged', { participants: { byRole: [line('habitant')] } })).toEqual(
      one(0),
    );
    expect(
      of('professionalsEngaged', {
        participants: {
          byRole: [{ roles: [{ system: 'elsewhere', display: 'Médecins' }], count: exactly(4) }],
        },
      }),
    ).toEqual(none);
  });
});

describe('of structures', () => {
  const of = (field: DerivedValue, more: Partial<RecordOf<'structure'>>) =>
    values('structure', field, [
      {
        type: 'structure',
        id: 's',
        meta,
        name: 'Maison inventée',
        kind: 'msp',
        opened: '2020',
        ...more,
      },
    ]);
  const seats = (code: string, count: number) => ({
    body: 'Conseil',
    role: role(code),
    seats: exactly(count),
  });

  test('governance counts all seats, and those of inhabitants', () => {
    const governance = [seats('habitant', 3), seats('patient', 1), seats('professionnel', 8)];
    expect(of('governanceSeats', { governance })).toEqual(one(12));
    expect(of('inhabitantSeats', { governance })).toEqual(one(4));
    expect(of('inhabitantSeats', { governance: [seats('professionnel', 8)] })).toEqual(one(0));
  });

  test('governance that is open, inexact or of unlisted roles tells nothing', () => {
    const governance = [seats('habitant', 3)];
    const open = { governance, openLists: ['governance'] };
    expect(of('governanceSeats', open)).toEqual(none);
    expect(of('inhabitantSeats', open)).toEqual(none);
    const inexact = [{ ...seats('habitant', 3), seats: about(3) }];
    expect(of('inhabitantSeats', { governance: inexact })).toEqual(none);
    const unlisted = [
      { ...seats('habitant', 3), role: { system: 'elsewhere', display: 'Jeunes' } },
    ];
    expect(of('inhabitantSeats', { governance: unlisted })).toEqual(none);
    expect(of('governanceSeats', { governance: unlisted })).toEqual(one(3));
    expect(of('governanceSeats', {})).toEqual(none);
  });
});

describe('fteDays', () => {
  const june = { start: '2025-06-01', end: '2025-06-30' };
  const inPost = (more: Partial<RecordOf<'professional'>>) =>
    values(
      'professional',
      'fteDays',
      [
        {
          type: 'professional',
          id: 'p',
          meta,
          structure: { type: 'structure', id: 'msp' },
          function: { system: 'staff-function', code: 'mediateur-sante', display: 'Médiatrice' },
          ...more,
        },
      ],
      june,
    );

  test.each([
    [{ start: '2020' }, 30],
    [{ start: '2025-06-01' }, 30],
    [{ start: '2025-06-16' }, 15],
    [{ start: '2020', end: '2025-06-10' }, 10],
    [{ start: '2025-06-10', end: '2025-06-10' }, 1],
    [{ start: '2025-05', end: '2025-07' }, 30],
    [{ start: '2025-05', end: '2026' }, 30],
  ])('takes the days of %j', (period, days) => {
    expect(inPost({ fte: 0.5, period })).toEqual(one(50 * days));
  });

  test('is not known where a bound within the period is not known to the day', () => {
    expect(inPost({ fte: 1, period: { start: '2025-06' } })).toEqual(none);
    expect(inPost({ fte: 1, period: { start: '2020', end: '2025-06' } })).toEqual(none);
    expect(inPost({ fte: 1, period: { start: '2020', end: { missing: 'unknown' } } })).toEqual(
      none,
    );
    expect(inPost({ period: { start: '2020' } })).toEqual(none);
    expect(inPost({ fte: { missing: 'unknown' }, period: { start: '2020' } })).toEqual(none);
  });

  test.each([
    [0.805, 81],
    [0.285, 29],
    [1.005, 101],
    [0.804, 80],
    [0.8, 80],
    [0, 0],
    [1e-9, 0],
  ])('reads %d as %i hundredths', (fte, hundredths) => {
    expect(inPost({ fte, period: { start: '2025-06-30' } })).toEqual(one(hundredths));
  });

  test('reads no number that is too large to be exact', () => {
    expect(inPost({ fte: 1e300, period: { start: '2020' } })).toEqual(none);
  });
});

test('structuresEnrolled is one that is named, else their exact number', () => {
  const enrolled = (more: Pick<RecordOf<'enrolment'>, 'structure' | 'count'>) =>
    values('enrolment', 'structuresEnrolled', [
      {
        type: 'enrolment',
        id: 'e',
        meta,
        programme: { type: 'programme', id: 'p' },
        ...started,
        ...more,
      },
    ]);
  const unnamed = { structure: { missing: 'unknown' as const } };
  expect(enrolled({ structure: { type: 'structure', id: 'msp' } })).toEqual(one(1));
  expect(enrolled({ ...unnamed, count: exactly(6) })).toEqual(one(6));
  expect(enrolled({ ...unnamed, count: about(20) })).toEqual(none);
  expect(enrolled(unnamed)).toEqual(none);
});

test('amountCents is exact', () => {
  const funding = (amount: RecordOf<'funding'>['amount']) =>
    values('funding', 'amountCents', [
      { type: 'funding', id: 'f', meta, funder: { missing: 'unknown' }, amount, ...started },
    ]);
  expect(funding({ cents: 8_000_000, precision: 'exact' })).toEqual(one(8_000_000));
  expect(funding({ cents: 8_000_000, precision: 'approximate' })).toEqual(none);
  expect(funding({ missing: 'unknown' })).toEqual(none);
});

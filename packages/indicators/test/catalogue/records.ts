import type { AnyRecord, Coded, Missing, Quantity, RecordOf } from '@santeparticipative/core';
import { EPICES_QUESTIONS } from '@santeparticipative/core';

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;

type More<Type extends AnyRecord['type']> = Partial<Omit<RecordOf<Type>, 'type' | 'id'>>;
type Situation = Extract<RecordOf<'assessment'>['answers'], { instrument: 'situation' }>;
type Right = NonNullable<Situation['rights']>[number];
type RightCode = 'puma' | 'c2s' | 'ame' | 'ald' | 'aah' | 'rsa' | 'mdph';

type Course = Pick<More<'pathway'>, 'status' | 'period'>;

/** What hides an accompaniment from what was opened in 2025: it has not begun, or it began before. */
export const notOpenedIn2025: { readonly [id: string]: Course } = {
  draft: { status: 'draft', period: { start: '2025-03-01' } },
  'opened-before': { status: 'active', period: { start: '2024-03-01' } },
};

/** What hides an accompaniment from what was closed in 2025: its end is only planned, or it came after, or before. */
export const notClosedIn2025: { readonly [id: string]: Course } = {
  'end-planned': { status: 'active', period: { start: '2025-02-01', end: '2025-08-01' } },
  'closed-after': { status: 'completed', period: { start: '2025-02-01', end: '2026-01-15' } },
  'closed-before': { status: 'completed', period: { start: '2024-02-01', end: '2024-08-01' } },
};

export const structureOf = (id: string) => ({ type: 'structure' as const, id });
export const personOf = (id: string) => ({ type: 'person' as const, id });

/** People of one role, of whom it is known, or not, whether they are within the total. */
export function role(
  code: string,
  count: Quantity | Missing,
  withinTotal?: boolean | Missing,
): NonNullable<NonNullable<RecordOf<'participation'>['participants']>['byRole']>[number] {
  const coded: Coded = { system: 'participant-role', code, display: code };
  return { roles: [coded], count, ...(withinTotal !== undefined && { withinTotal }) };
}

export const theme = (code: string): Coded => ({ system: 'theme', code, display: code });

/** All the answers of an EPICES questionnaire, "yes" to the given questions, in a person's pathway. */
export function epices(
  id: string,
  pathwayId: string,
  date: string,
  yes: readonly number[],
  notAsked: readonly number[] = [],
): RecordOf<'assessment'> {
  const answer = (index: number) =>
    notAsked.includes(index + 1) ? { missing: 'not-asked' as const } : yes.includes(index + 1);
  return {
    type: 'assessment',
    id,
    meta,
    person: personOf(`person-of-${pathwayId}`),
    pathway: { type: 'pathway', id: pathwayId },
    date,
    answers: {
      instrument: 'epices',
      ...Object.fromEntries(EPICES_QUESTIONS.map((question, index) => [question, answer(index)])),
    },
  };
}

/** How far rights of a person are opened on a date. */
export function rightsOn(
  id: string,
  pathwayId: string,
  date: string,
  statuses: { readonly [code in RightCode]?: Right['status'] },
): RecordOf<'assessment'> {
  const rights = Object.entries(statuses).map(
    ([code, status]): Right => ({
      right: { system: 'right', code, display: code },
      status,
    }),
  );
  return {
    type: 'assessment',
    id,
    meta,
    person: personOf(`person-of-${pathwayId}`),
    pathway: { type: 'pathway', id: pathwayId },
    date,
    answers: { instrument: 'situation', rights },
  };
}

export function structure(id: string, more: More<'structure'> = {}): RecordOf<'structure'> {
  return { type: 'structure', id, meta, name: 'Structure inventée', kind: 'msp', ...more };
}

export function mediator(id: string, more: More<'professional'> = {}): RecordOf<'professional'> {
  return {
    type: 'professional',
    id,
    meta,
    structure: structureOf('msp-inventee'),
    function: { system: 'staff-function', code: 'mediateur-sante', display: 'Médiatrice en santé' },
    ...more,
  };
}

/** A partner structure, with the roles that it has. */
export function party(
  id: string,
  ...roles: readonly string[]
): RecordOf<'partnership'>['parties'][number] {
  return {
    structure: structureOf(id),
    ...(roles.length > 0 && {
      roles: roles.map((code) => ({ system: 'partner-role', code, display: code })),
    }),
  };
}

export function partnership(id: string, more: More<'partnership'> = {}): RecordOf<'partnership'> {
  return {
    type: 'partnership',
    id,
    meta,
    parties: [party('ccas-invente', 'projets')],
    period: { start: '2020' },
    ...more,
  };
}

export function enrolment(id: string, more: More<'enrolment'> = {}): RecordOf<'enrolment'> {
  return {
    type: 'enrolment',
    id,
    meta,
    programme: { type: 'programme', id: 'programme-invente' },
    structure: { missing: 'unknown' },
    ...more,
  };
}

/** Money of a funder, in euros and cents, over a period. */
export function funding(
  id: string,
  funder: string,
  cents: number,
  more: More<'funding'> = {},
): RecordOf<'funding'> {
  return {
    type: 'funding',
    id,
    meta,
    funder: structureOf(funder),
    amount: { cents, precision: 'exact' },
    period: { start: '2025', end: '2025' },
    ...more,
  };
}

export const scheme = (code: string): Coded => ({ system: 'funding-scheme', code, display: code });

export function recommendation(
  id: string,
  from: RecordOf<'recommendation'>['from'],
  status: RecordOf<'recommendation'>['status'],
): RecordOf<'recommendation'> {
  return {
    type: 'recommendation',
    id,
    meta,
    text: 'Préconisation inventée',
    ...(from !== undefined && { from }),
    ...(status !== undefined && { status }),
  };
}

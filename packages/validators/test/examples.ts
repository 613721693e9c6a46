import { type AnyRecord, checkRecord, type RecordType } from '@santeparticipative/core';

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };

/** The fields that a record of the type cannot do without. Every person and structure is invented. */
const required: { readonly [type in RecordType]: object } = {
  source: { title: 'Document fictif' },
  territory: { kind: 'quartier', name: 'Quartier fictif' },
  structure: { name: 'Maison de santé fictive', kind: 'msp' },
  professional: {
    structure: { type: 'structure', id: 's1' },
    function: { system: 'staff-function', display: 'Médiatrice fictive' },
  },
  programme: { name: 'Programme fictif' },
  enrolment: { programme: { type: 'programme', id: 'pr1' }, structure: { missing: 'unknown' } },
  partnership: { parties: [{ structure: { type: 'structure', id: 's1' } }] },
  funding: {
    funder: { missing: 'unknown' },
    amount: { missing: 'unknown' },
    period: { missing: 'unknown' },
  },
  'pathway-model': { title: 'Parcours fictif', steps: [{ id: 'a', kind: 'other', title: 'A' }] },
  person: {},
  group: { name: 'Groupe fictif' },
  pathway: {
    subject: { type: 'person', id: 'p1' },
    structure: { type: 'structure', id: 's1' },
    status: 'active',
  },
  assessment: {
    person: { type: 'person', id: 'p1' },
    date: '2026-02-01',
    answers: { instrument: 'situation' },
  },
  contact: { structure: { type: 'structure', id: 's1' }, mode: 'call', date: '2026-02-01' },
  session: { kind: 'workshop', status: 'held', start: '2026-02-01' },
  participation: { title: 'Démarche fictive' },
  recommendation: { text: { missing: 'unknown' } },
  evaluation: { programme: { type: 'programme', id: 'pr1' }, level: 'local' },
  feedback: {
    kind: 'question',
    about: { type: 'programme', id: 'pr1' },
    text: 'Une question fictive',
  },
  'indicator-definition': {
    version: '1.0.0',
    title: { fr: 'Indicateur fictif', en: 'Fictitious indicator' },
    description: { fr: 'Pour un essai.', en: 'For a test.' },
    domain: 'pathways',
    unit: 'pathways',
    provenance: 'project',
    base: 'pathway',
    measure: { kind: 'count' },
    time: 'start',
    privacyUnit: 'person',
  },
  'indicator-result': {
    nature: 'computed',
    label: 'Chiffre fictif',
    period: { missing: 'unknown' },
    value: { value: 3, precision: 'exact' },
  },
  tombstone: { target: { type: 'person', id: 'gone' }, reason: 'erasure', date: '2026-01-01' },
  merge: {
    kept: { type: 'person', id: 'p1' },
    merged: { type: 'person', id: 'p2' },
    date: '2026-01-01',
  },
};

/** A valid record of the type with the given fields on top. A record that is not valid is a mistake of the test. */
export function make(type: RecordType, id: string, fields: object = {}): AnyRecord {
  const record = { type, id, meta, ...required[type], ...fields };
  const result = checkRecord(record);
  if (!result.ok) throw new Error(`${type} ${id}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** The meta of a later, an older or a withdrawn version. */
export function metaOf(change: object): object {
  return { meta: { ...meta, ...change } };
}

/** What the examples refer to. */
export const person = make('person', 'p1');
export const structure = make('structure', 's1');
export const programme = make('programme', 'pr1');

/** A reference. */
export const to = (type: string, id: string): object => ({ type, id });
/** A quantity that is known exactly. */
export const exactly = (value: number): object => ({ value, precision: 'exact' });
/** A quantity that is known roughly. */
export const about = (value: number): object => ({ value, precision: 'approximate' });
/** The roles of a category of inhabitants. */
export const habitants = [{ system: 'participant-role', code: 'habitant', display: 'Habitants' }];
/** A period of a whole year. */
export const year = { start: '2026-01-01', end: '2026-12-31' };

/** A pathway, with the person and the structure that it refers to. */
export const pathway = (fields: object): AnyRecord[] => [
  person,
  structure,
  make('pathway', 'w1', fields),
];

/** The field of a pathway that has one action. */
export const action = (fields: object): object => ({
  actions: [{ id: 'a', kind: 'other', title: 'Une action', status: 'completed', ...fields }],
});

/** A pathway model whose steps, `step-0` and those that follow, have the given prerequisites. */
export const steps = (...prerequisites: string[][]): AnyRecord[] => [
  make('pathway-model', 'm1', {
    steps: prerequisites.map((before, position) => ({
      id: `step-${position}`,
      kind: 'other',
      title: 'Étape',
      ...(before.length === 0 ? {} : { prerequisites: before }),
    })),
  }),
];

/** A session. */
export const session = (fields: object): AnyRecord[] => [make('session', 'e1', fields)];

/** A session with the given attendance. */
export const attended = (fields: object): AnyRecord[] => session({ attended: fields });

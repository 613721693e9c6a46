/*
 * Single mistakes in a pathway, each kind of constraint at least once: what every contender must refuse. Beside
 * them, odd values that are right, which every contender must accept.
 */

const text = 'Un texte juste';
const ref = (type) => ({ type, id: 'x-1' });
const coded = (system, code) => ({ system, code, display: text });

/** A pathway with a value in every field that a pathway may have. */
export const complete = {
  type: 'pathway',
  id: 'pathway-1',
  meta: {
    version: 2,
    recordedAt: '2026-01-05T09:00:00.25Z',
    status: 'active',
    replaces: ref('pathway'),
  },
  sources: [{ source: ref('source'), where: text, quote: text, licence: text }],
  openLists: ['needs'],
  subject: ref('person'),
  structure: ref('structure'),
  programme: ref('programme'),
  model: ref('pathway-model'),
  title: text,
  status: 'completed',
  referral: {
    origin: 'self',
    date: '2024-02-29',
    decision: { missing: 'unknown' },
    decisionDate: '2025',
  },
  period: { start: '2025-03', end: '2025-03-02', duration: 'P6W', verbatim: text },
  agreement: { decision: 'permit', date: '2025-01-01', by: 'person' },
  sharing: { legalBasis: 'consent', decision: 'deny', date: '2025-01' },
  needs: [
    {
      id: 'n1',
      dimension: 'social',
      theme: coded('theme', 'logement'),
      text,
      date: '2025-01-31',
    },
    { id: 'n2', dimension: 'medical', theme: coded('other-list', 'anything.1') },
  ],
  expectations: [{ id: 'e1', text, origin: 'family' }],
  goals: [
    {
      id: 'g1',
      text,
      needs: ['n1'],
      status: 'active',
      achievement: 'improving',
      start: '2025',
      due: '2026',
    },
  ],
  actions: [
    {
      id: 'a1',
      kind: 'screening',
      title: text,
      goals: ['g1'],
      status: 'completed',
      period: { start: { missing: 'unknown' }, end: '2025-01-02' },
      performer: ref('professional'),
    },
    { id: 'a2', kind: 'other', title: text, status: 'failed' },
  ],
  reviews: [{ id: 'r1', kind: 'final', date: '2025-12-31', summary: text }],
  team: [
    {
      professional: ref('professional'),
      role: coded('staff-function', 'medecin'),
      period: { start: '2025' },
    },
  ],
  closure: { reason: 'handover', outcome: text },
};

const REMOVE = Symbol('remove');

/** The complete pathway with one value set, or removed, at a path. */
function changed(path, value) {
  const copy = structuredClone(complete);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((inner, key) => inner[key], copy);
  if (value === REMOVE) delete holder[last];
  else holder[last] = value;
  return copy;
}

const cases = (list) => list.map(([name, path, value]) => ({ name, value: changed(path, value) }));

const part = complete.needs[0];

export const mistakes = [
  { name: 'not an object', value: [] },
  { name: 'null', value: null },
  ...cases([
    ['another type', 'type', 'contact'],
    ['no id', 'id', REMOVE],
    ['an empty id', 'id', ''],
    ['a character that ids have not', 'id', 'a_b'],
    ['an id of 65 characters', 'id', 'x'.repeat(65)],
    ['a line feed after an id', 'id', 'x\n'],
    ['an unknown field', 'unknown', true],
    ['an unknown field of the meta', 'meta.unknown', 1],
    ['an unknown field of a part', 'needs.0.unknown', text],
    ['an unknown field of a reference', 'structure.display', text],
    ['an unknown field of a reason', 'referral.decision.why', text],
    ['no meta', 'meta', REMOVE],
    ['a list for an object', 'meta', []],
    ['version 0', 'meta.version', 0],
    ['a version that is not whole', 'meta.version', 1.5],
    ['a version beyond 32 bits', 'meta.version', 2_147_483_648],
    ['a version as a text', 'meta.version', '1'],
    ['an instant without its zone', 'meta.recordedAt', '2026-01-05T09:00:00'],
    ['an instant on a day that is not', 'meta.recordedAt', '2025-02-30T09:00:00Z'],
    ['an unknown status of the record', 'meta.status', 'deleted'],
    ['an unknown type in a reference', 'meta.replaces.type', 'patient'],
    ['an empty list of sources', 'sources', []],
    ['a reference to another type', 'sources.0.source.type', 'structure'],
    ['an open list that is no field', 'openLists', ['Needs']],
    ['an open list that is no list', 'openLists', ['needs', 'title']],
    ['an open list that is no text', 'openLists', [1]],
    ['a subject that is neither', 'subject.type', 'structure'],
    ['no structure', 'structure', REMOVE],
    ['a reference without its id', 'structure.id', REMOVE],
    ['a blank title', 'title', ' \u00a0\u200b'],
    ['an empty title', 'title', ''],
    ['a control character', 'title', 'a\u0007b'],
    ['a control character of the second block', 'title', 'a\u0085b'],
    ['a lone surrogate', 'title', 'a\ud800b'],
    ['a number for a text', 'title', 3],
    ['null for an optional field', 'title', null],
    ['an unknown status', 'status', 'finished'],
    ['no status', 'status', REMOVE],
    ['a code that its objects inherit', 'status', 'toString'],
    ['an empty referral', 'referral', {}],
    ['an unknown origin', 'referral.origin', 'unknown'],
    ['an unknown reason for a missing value', 'referral.decision', { missing: 'lost' }],
    ['an empty reason for a missing value', 'referral.decision', {}],
    ['30 February', 'referral.date', '2025-02-30'],
    ['29 February of a common year', 'referral.date', '2025-02-29'],
    ['29 February 1900', 'referral.date', '1900-02-29'],
    ['month 13', 'referral.date', '2025-13'],
    ['the year 0', 'referral.date', '0000'],
    ['a French date', 'referral.date', '31/12/2025'],
    ['31 April', 'referral.date', '2025-04-31'],
    ['an empty period', 'period', {}],
    ['an end before its start', 'period', { start: '2025-03-02', end: '2025-03-01' }],
    ['an end before its start, by month', 'period', { start: '2025-03-02', end: '2025-02' }],
    ['a length of time without figures', 'period.duration', 'P'],
    ['a length of time in words', 'period.duration', 'six semaines'],
    ['an agreement without its date', 'agreement.date', REMOVE],
    ['an unknown decision', 'agreement.decision', 'yes'],
    ['an unknown party', 'agreement.by', 'doctor'],
    ['an unknown legal basis', 'sharing.legalBasis', 'contract'],
    ['an empty list of needs', 'needs', []],
    ['an object for a list', 'needs', { 0: part }],
    ['two needs of one id', 'needs', [part, { id: 'x', dimension: 'social' }, part]],
    ['an unknown dimension', 'needs.0.dimension', 'spiritual'],
    ['a theme that its list has not', 'needs.0.theme.code', 'astrologie'],
    ['a code with a space', 'needs.0.theme.code', 'a b'],
    ['a system that starts with a figure', 'needs.0.theme.system', '1theme'],
    ['a notion without its words', 'needs.0.theme.display', REMOVE],
    [
      'two expectations of one id',
      'expectations',
      [...complete.expectations, ...complete.expectations],
    ],
    ['an expectation without a text', 'expectations.0.text', REMOVE],
    ['an unknown origin of an expectation', 'expectations.0.origin', 'neighbour'],
    ['two goals of one id', 'goals', [...complete.goals, ...complete.goals]],
    ['an empty list of ids', 'goals.0.needs', []],
    ['a wrong id in a list', 'goals.0.needs', ['n1', 'n 1']],
    ['an unknown achievement', 'goals.0.achievement', 'done'],
    ['an unknown status of a goal', 'goals.0.status', 'done'],
    ['two actions of one id', 'actions.1.id', 'a1'],
    ['an unknown kind of action', 'actions.0.kind', 'surgery'],
    [
      'an action that ends before it starts',
      'actions.0.period',
      { start: '2025', end: '2024-12-31' },
    ],
    ['a performer of another type', 'actions.0.performer.type', 'person'],
    ['two reviews of one id', 'reviews', [...complete.reviews, ...complete.reviews]],
    ['a review without its date', 'reviews.0.date', REMOVE],
    ['an unknown kind of review', 'reviews.0.kind', 'last'],
    ['an empty team', 'team', []],
    ['a member without a professional', 'team.0.professional', REMOVE],
    ['a function that its list has not', 'team.0.role.code', 'astrologue'],
    ['a closure without its reason', 'closure.reason', REMOVE],
    ['an unknown reason for the end', 'closure.reason', 'unknown'],
  ]),
];

export const right = [
  { name: 'every field', value: complete },
  ...cases([
    ['a group', 'subject', ref('group')],
    ['an id of 64 characters', 'id', 'x'.repeat(64)],
    ['29 February 2000', 'referral.date', '2000-02-29'],
    ['only an end', 'period', { end: '2025' }],
    ['an end in the year of its start', 'period', { start: '2025-03', end: '2025' }],
    ['an end that nobody knows', 'period', { start: '2025', end: { missing: 'unknown' } }],
    ['a tab and a line feed', 'title', 'a\tb\nc'],
    ['Arabic', 'title', 'مرحبا'],
    ['an emoji', 'title', '👩🏽‍⚕️'],
    ['a typographic apostrophe', 'title', 'L’été à Nîmes'],
    ['a notion without a code', 'needs.0.theme.code', REMOVE],
    ['a part without its options', 'needs', [{ id: 'n', dimension: 'social' }]],
    ['no optional list', 'team', REMOVE],
    ['a reason that is missing', 'closure.reason', { missing: 'refused' }],
  ]),
];

import type { Json } from './json.js';
import { inRecords, type RecordMistake } from './single-mistake.js';

/** The three steps of the model, of which the last two are in the given order: `suite` waits for both others. */
const steps = (second: string, third: string): Json =>
  ['accueil', second, third].map((id) => ({
    id,
    kind: 'other',
    title: 'Étape',
    ...(id === 'suite' ? { prerequisites: ['accueil', 'bilan'] } : {}),
  }));

/** A person who has the pseudonym of the first, in the same scope or in another. */
const personOf = (scope: string): Json => ({
  type: 'person',
  id: 'anonyme-4',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  pseudonym: { value: 'a1B2-c3', scope },
});

/** A pathway that is only planned. */
const draftOf = (period: Json): Json => ({
  type: 'pathway',
  id: 'projet',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  subject: { type: 'person', id: 'anonyme-1' },
  structure: { type: 'structure', id: 'msp' },
  status: 'draft',
  period,
});

const mistakes: readonly RecordMistake[] = [
  // Persons
  {
    what: 'an age band that ends before it starts',
    record: 'person/anonyme-1',
    wrong: ['/ageBand/to', 49],
    right: ['/ageBand/to', 50],
    gives: [['person.age-band', '/ageBand/to', 'error']],
  },
  {
    what: 'someone born in the time of the Revolution',
    record: 'person/anonyme-1',
    wrong: ['/birthYear', 1789],
    right: ['/birthYear', { missing: 'refused' }],
    gives: [['field.too-small', '/birthYear', 'error']],
  },
  {
    what: 'a name for a pseudonym',
    record: 'person/anonyme-1',
    wrong: ['/pseudonym', { value: 'Prénom Nom', scope: 'Structure des Exemples' }],
    right: ['/pseudonym', { value: 'a1B2-c3~4', scope: 'Structure des Exemples' }],
    gives: [['field.format', '/pseudonym/value', 'error']],
  },

  {
    what: 'a pseudonym of somebody else; in another scope it is another',
    record: 'person/anonyme-4',
    wrong: ['', personOf('Structure des Exemples')],
    right: ['', personOf('Autre structure des Exemples')],
    gives: [
      ['person.probable-duplicate', 'person/anonyme-1 /pseudonym', 'warning'],
      ['person.probable-duplicate', '/pseudonym', 'warning'],
    ],
  },

  // Models
  {
    what: 'a step that waits for one that waits for it',
    record: 'pathway-model/bilan',
    wrong: ['/steps/1/prerequisites/0', 'suite'],
    right: ['/steps/1/prerequisites', undefined],
    gives: [
      ['pathway-model.prerequisite-cycle', '/steps/1/prerequisites', 'error'],
      ['pathway-model.prerequisite-cycle', '/steps/2/prerequisites', 'error'],
    ],
  },
  {
    what: 'a prerequisite that the model does not have',
    record: 'pathway-model/bilan',
    wrong: ['/steps/2/prerequisites/0', 'visite'],
    right: ['/steps/2/prerequisites/0', 'accueil'],
    gives: [['reference.local-unresolved', '/steps/2/prerequisites/0', 'error']],
  },
  {
    what: 'a step that waits for one further down; it may wait for several above',
    record: 'pathway-model/bilan',
    wrong: ['/steps', steps('suite', 'bilan')],
    right: ['/steps', steps('bilan', 'suite')],
    gives: [['pathway-model.prerequisite-later', '/steps/1/prerequisites/1', 'warning']],
  },

  // Dates of a pathway
  {
    what: 'an answer the day before the question; the same month may be after',
    record: 'pathway/parcours',
    wrong: ['/referral/decisionDate', '2025-01-09'],
    right: ['/referral/decisionDate', '2025-01'],
    gives: [['pathway.decision-before-referral', '/referral/decisionDate', 'error']],
  },
  {
    what: 'a start before the answer to the referral',
    record: 'pathway/parcours',
    wrong: ['/referral/decisionDate', '2025-01-21'],
    right: ['/referral/decisionDate', '2025-01-20'],
    gives: [['pathway.start-before-referral', '/period/start', 'error']],
  },
  {
    what: 'an agreement after the start; a refusal may come late',
    record: 'pathway/parcours',
    wrong: ['/agreement/date', '2025-01-21'],
    right: ['/agreement', { decision: 'deny', date: '2025-01-21' }],
    gives: [['pathway.agreement-after-start', '/agreement/date', 'warning']],
  },
  {
    what: 'a goal that is due before it is set; on the same day is no mistake',
    record: 'pathway/parcours',
    wrong: ['/goals/0/due', '2025-01-19'],
    right: ['/goals/0/due', '2025-01-20'],
    gives: [['pathway.goal-due-before-start', '/goals/0/due', 'error']],
  },
  {
    what: 'an action before the start',
    record: 'pathway/parcours',
    wrong: ['/actions/0/period/start', '2025-01-19'],
    right: ['/actions/0/period/start', '2025-01-20'],
    gives: [['pathway.action-before-start', '/actions/0/period/start', 'warning']],
  },
  {
    what: 'a right that arrives after the end',
    record: 'pathway/parcours',
    wrong: ['/actions/0/period/end', '2025-09-01'],
    right: ['/actions/0/period/end', '2025-07'],
    gives: [['pathway.action-after-end', '/actions/0/period/end', 'warning']],
  },
  {
    what: 'a review after the end, not on its last day',
    record: 'pathway/parcours',
    wrong: ['/reviews/0/date', '2025-07-16'],
    right: ['/reviews/0/date', '2025'],
    gives: [['pathway.review-outside', '/reviews/0/date', 'warning']],
  },
  {
    what: 'a day that February has every four years',
    record: 'pathway/parcours',
    wrong: ['/reviews/0/date', '2025-02-29'],
    right: ['/reviews/0/date', '2025-02-28'],
    gives: [['time.not-a-date', '/reviews/0/date', 'error']],
  },
  {
    what: 'an end the day before the start; the same day will do',
    record: 'group/matinee',
    wrong: ['/period', { start: '2025-03-02', end: '2025-03-01' }],
    right: ['/period', { start: '2025-03-02', end: '2025-03-02' }],
    gives: [['time.end-before-start', '/period/end', 'error']],
  },

  // The end of a pathway
  {
    what: 'a closure of what goes on; one that was broken off has its own',
    record: 'pathway/parcours',
    wrong: ['/status', 'on-hold'],
    right: ['/status', 'revoked'],
    gives: [['pathway.closure-status', '/closure', 'error']],
  },
  {
    what: 'a completed pathway without an end; an unknown one is said',
    record: 'pathway/parcours',
    wrong: ['/period/end', undefined],
    right: ['/period/end', { missing: 'unknown' }],
    gives: [['pathway.completed-without-end', '/period/end', 'error']],
  },
  {
    what: 'a draft that has ended; its start may be planned',
    record: 'pathway/projet',
    wrong: ['', draftOf({ start: '2026-02', end: '2026-06' })],
    right: ['', draftOf({ start: '2026-02' })],
    gives: [['pathway.draft-with-end', '/period/end', 'warning']],
  },
  {
    what: 'a reason of closure in other words',
    record: 'pathway/parcours',
    wrong: ['/closure/reason', 'abandon'],
    right: ['/closure/reason', 'lost-to-follow-up'],
    gives: [['field.not-allowed', '/closure/reason', 'error']],
  },

  // Parts of a pathway
  {
    what: 'a need that the pathway does not have',
    record: 'pathway/parcours',
    wrong: ['/goals/0/needs/0', 'logement'],
    right: ['/goals/0/needs', undefined],
    gives: [['reference.local-unresolved', '/goals/0/needs/0', 'error']],
  },
  {
    what: 'an action that serves a need where a goal is meant',
    record: 'pathway/parcours',
    wrong: ['/actions/0/goals/0', 'besoin'],
    right: ['/actions/0/goals', undefined],
    gives: [['reference.local-unresolved', '/actions/0/goals/0', 'error']],
  },
  {
    what: 'two reviews of one id',
    record: 'pathway/parcours',
    wrong: ['/reviews/1', { id: 'final', kind: 'partial', date: '2025-04' }],
    right: ['/reviews/1', { id: 'partiel', kind: 'partial', date: '2025-04' }],
    gives: [['id.local-duplicate', '/reviews/1/id', 'error']],
  },

  // What is measured and done along a pathway
  {
    what: 'a contact before the pathway; one in the same month may be in it',
    record: 'contact/appel',
    wrong: ['/date', '2025-01-19'],
    right: ['/date', '2025-01'],
    gives: [['contact.outside-pathway', '/date', 'warning']],
  },
  {
    what: 'a situation 31 days after the end, not 30',
    record: 'assessment/entree',
    wrong: ['/date', '2025-08-15'],
    right: ['/date', '2025-08-14'],
    gives: [['assessment.outside-pathway', '/date', 'warning']],
  },
  {
    what: 'an answer of one instrument in another',
    record: 'assessment/entree',
    wrong: ['/answers/q1', true],
    right: ['/answers', { instrument: 'epices', q1: true }],
    gives: [['field.unknown', '/answers', 'error']],
  },
  {
    what: 'a number of minutes with a half',
    record: 'contact/appel',
    wrong: ['/durationMinutes', 452.5],
    right: ['/durationMinutes', 452],
    gives: [['field.whole-number-expected', '/durationMinutes', 'error']],
  },
];

/** Persons, pathways, and what is measured and done along them. */
export const pathwayMistakes = inRecords(mistakes);

import type { Json } from './json.js';
import { inRecords, type RecordMistake } from './single-mistake.js';

const exactly = (value: number): Json => ({ value, precision: 'exact' });

/** A number of inhabitants, who are among the total or come on top of it. */
const category = (count: number, withinTotal: boolean): Json => ({
  roles: [{ system: 'participant-role', code: 'habitant', display: 'Habitants' }],
  count: exactly(count),
  withinTotal,
});

const mistakes: readonly RecordMistake[] = [
  {
    what: 'more people than were invited; 14 of 14 is right',
    record: 'session/atelier',
    wrong: ['/invited/total/value', 13],
    right: ['/invited/total/value', 14],
    gives: [['session.attended-above-invited', '/attended/total', 'error']],
  },
  {
    what: 'people at a session that is only planned; they may be invited',
    record: 'session/a-venir',
    wrong: ['/attended', { total: exactly(5) }],
    right: ['/invited', { total: exactly(5) }],
    gives: [['session.planned-attended', '/attended', 'error']],
  },
  {
    what: 'a step that the model does not have',
    record: 'session/atelier',
    wrong: ['/step/step', 'cuisine'],
    right: ['/step/step', 'bilan'],
    gives: [['session.step-unknown', '/step/step', 'error']],
  },
  {
    what: 'categories of nobody twice that do not add up; about three may be four',
    record: 'session/atelier',
    wrong: ['/attended/byRole/1/count', exactly(3)],
    right: ['/attended/byRole/1/count', { value: 3, precision: 'approximate' }],
    gives: [['attendance.disjoint-sum', '/attended/byRole', 'warning']],
  },
  {
    what: 'a category of those invited above their total, unless it is on top of it',
    record: 'session/a-venir',
    wrong: ['/invited', { total: exactly(5), byRole: [category(6, true)] }],
    right: ['/invited', { total: exactly(5), byRole: [category(6, false)] }],
    gives: [['attendance.role-above-total', '/invited/byRole/0/count', 'error']],
  },
  {
    what: 'a rung of another scale for a level',
    record: 'participation/demarche',
    wrong: ['/level', 'partnership'],
    right: ['/level', 'concertation'],
    gives: [['field.not-allowed', '/level', 'error']],
  },
  {
    what: 'a direction for a form: the axes are apart',
    record: 'participation/demarche',
    wrong: ['/forms', [{ system: 'participation-form', code: 'bottom-up', display: 'Par le bas' }]],
    right: ['/direction', 'bottom-up'],
    gives: [['code.not-in-list', '/forms/0/code', 'error']],
  },
  {
    what: 'an attendance that says nothing',
    record: 'participation/demarche',
    wrong: ['/participants', {}],
    right: ['/participants', { total: { missing: 'unknown' } }],
    gives: [['field.empty-object', '/participants', 'error']],
  },
  {
    what: 'a recommendation of a person',
    record: 'recommendation/samedi',
    wrong: ['/from/0', { type: 'person', id: 'anonyme-1' }],
    right: ['/from/0', { type: 'session', id: 'atelier' }],
    gives: [['field.not-allowed', '/from/0/type', 'error']],
  },
  {
    what: 'a method that is two',
    record: 'evaluation/locale',
    wrong: ['/methods', ['mixte']],
    right: ['/methods', ['quantitative', 'qualitative']],
    gives: [['field.not-allowed', '/methods/0', 'error']],
  },
  {
    what: 'an answer to a difficulty that is not there',
    record: 'feedback/horaires',
    wrong: ['/answers', [{ type: 'feedback', id: 'transports' }]],
    right: ['/text', 'Le samedi conviendrait.'],
    gives: [['reference.unresolved', '/answers/0', 'error']],
  },
];

/** Sessions, participatory processes and what comes out of them. */
export const participationMistakes = inRecords(mistakes);

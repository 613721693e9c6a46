import type { Json } from './json.js';
import { inRecords, type RecordMistake } from './single-mistake.js';

const metaOf = (version: number, recordedAt = '2026-01-05T09:00:00Z'): Json => ({
  version,
  recordedAt,
  status: 'active',
});

/** A merge of two persons: the first is merged into the second. */
const mergeOf = (merged: string, kept: string): Json => ({
  type: 'merge',
  id: 'retour',
  meta: metaOf(1),
  kept: { type: 'person', id: kept },
  merged: { type: 'person', id: merged },
  date: '2026-01-04',
});

const mistakes: readonly RecordMistake[] = [
  // Ids, versions and references
  {
    what: 'an id with a space',
    record: 'person/anonyme-2',
    wrong: ['/id', 'anonyme 2'],
    right: ['/id', 'anonyme-2.bis'],
    gives: [['field.format', '/id', 'error']],
  },
  {
    what: 'a version below the first',
    record: 'person/anonyme-1',
    wrong: ['/meta/version', 0],
    right: ['/meta/version', 2],
    gives: [['field.too-small', '/meta/version', 'error']],
  },
  {
    what: 'an instant of Paris, not in universal time',
    record: 'person/anonyme-1',
    wrong: ['/meta/recordedAt', '2026-01-05T10:00:00+01:00'],
    right: ['/meta/recordedAt', '2026-01-05T09:00:00.5Z'],
    gives: [['time.not-an-instant', '/meta/recordedAt', 'error']],
  },
  {
    what: 'the same id twice; that of a record of another type is another',
    record: 'copie',
    wrong: ['', { type: 'person', id: 'anonyme-2', meta: metaOf(1) }],
    right: ['', { type: 'person', id: 'anonyme-2', meta: metaOf(2) }],
    gives: [
      ['id.duplicate', 'person/anonyme-2 /id', 'error'],
      ['id.duplicate', 'person/anonyme-2 /id', 'error'],
    ],
  },
  {
    what: 'a person who is not in the dataset',
    record: 'pathway/parcours',
    wrong: ['/subject/id', 'anonyme-7'],
    right: ['/subject/id', 'anonyme-2'],
    gives: [['reference.unresolved', '/subject', 'error']],
  },
  {
    what: 'the id of a structure, with the type of a group',
    record: 'pathway/parcours',
    wrong: ['/subject', { type: 'group', id: 'msp' }],
    right: ['/subject', { type: 'group', id: 'matinee' }],
    gives: [['reference.unresolved', '/subject', 'error']],
  },
  {
    what: 'a type that may not stand here',
    record: 'pathway/parcours',
    wrong: ['/subject/type', 'structure'],
    right: ['/subject', { type: 'person', id: 'anonyme-2' }],
    gives: [['field.not-allowed', '/subject/type', 'error']],
  },
  {
    what: 'a reference that is only an id',
    record: 'structure/msp',
    wrong: ['/partOf', 'association'],
    right: ['/partOf', undefined],
    gives: [['field.object-expected', '/partOf', 'error']],
  },
  {
    what: 'a record that came after it was said to be gone',
    record: 'person/partie',
    wrong: ['', { type: 'person', id: 'partie', meta: metaOf(1, '2026-03-01T00:00:00Z') }],
    right: ['', { type: 'person', id: 'partie', meta: metaOf(1, '2025-12-01T00:00:00Z') }],
    gives: [['tombstone.still-active', '/meta/status', 'warning']],
  },
  {
    what: 'a person merged back into the one that was merged into it',
    record: 'merge/retour',
    wrong: ['', mergeOf('anonyme-1', 'anonyme-2')],
    right: ['', mergeOf('anonyme-3', 'anonyme-1')],
    gives: [
      ['merge.cycle', 'merge/doublon /merged', 'error'],
      ['merge.cycle', '/merged', 'error'],
    ],
  },
  {
    what: 'a person and a structure merged',
    record: 'merge/doublon',
    wrong: ['/merged', { type: 'structure', id: 'msp' }],
    right: ['/merged', { type: 'person', id: 'anonyme-9' }],
    gives: [['merge.two-of-a-kind', '/merged', 'error']],
  },

  // Fields
  {
    what: 'a birth date, which the model does not hold',
    record: 'person/anonyme-1',
    wrong: ['/birthDate', '1970-05-17'],
    right: ['/birthYear', 1971],
    gives: [['field.unknown', '', 'error']],
  },
  {
    what: 'a name in French for a field in English',
    record: 'pathway/parcours',
    wrong: ['/goals/0/statut', 'en-cours'],
    right: ['/goals/0/status', 'active'],
    gives: [['field.unknown', '/goals/0', 'error']],
  },
  {
    what: 'a field that cannot be left out',
    record: 'session/atelier',
    wrong: ['/start', undefined],
    right: ['/start', { missing: 'unknown' }],
    gives: [['field.required', '/start', 'error']],
  },
  {
    what: 'a number for a text',
    record: 'structure/msp',
    wrong: ['/identifiers/siret', 73_282_932_000_074],
    right: ['/identifiers/siret', undefined],
    gives: [['field.text-expected', '/identifiers/siret', 'error']],
  },
  {
    what: 'a text for a number',
    record: 'contact/appel',
    wrong: ['/durationMinutes', '50 minutes'],
    right: ['/durationMinutes', 50],
    gives: [['field.number-expected', '/durationMinutes', 'error']],
  },
  {
    what: 'a text for yes',
    record: 'programme/sante',
    wrong: ['/experimental', 'oui, vraiment'],
    right: ['/experimental', false],
    gives: [['field.boolean-expected', '/experimental', 'error']],
  },
  {
    what: 'one text for a list of them',
    record: 'structure/msp',
    wrong: ['/aliases', 'La Maison'],
    right: ['/aliases', ['La Maison']],
    gives: [['field.list-expected', '/aliases', 'error']],
  },
  {
    what: 'an empty list',
    record: 'pathway/parcours',
    wrong: ['/goals/0/needs', []],
    right: ['/goals/0/needs', undefined],
    gives: [['field.empty-list', '/goals/0/needs', 'error']],
  },
  {
    what: 'an empty object',
    record: 'pathway/parcours',
    wrong: ['/referral', {}],
    right: ['/referral', { origin: 'self' }],
    gives: [['field.empty-object', '/referral', 'error']],
  },
  {
    what: 'a list where there is a yes, a no, or the reason why there is none',
    record: 'contact/appel',
    wrong: ['/interpreterNeeded', ['oui-oui']],
    right: ['/interpreterNeeded', { missing: 'not-asked' }],
    gives: [['field.no-alternative', '/interpreterNeeded', 'error']],
  },
  {
    what: 'words where a quantity may be missing for a reason',
    record: 'group/matinee',
    wrong: ['/size', 'une douzaine'],
    right: ['/size', { missing: 'not-asked' }],
    gives: [['field.object-expected', '/size', 'error']],
  },
  {
    what: 'a reason that is none of the four',
    record: 'group/matinee',
    wrong: ['/size', { missing: 'perdu' }],
    right: ['/size', { missing: 'not-applicable' }],
    gives: [['field.not-allowed', '/size/missing', 'error']],
  },
  {
    what: 'a display for its code',
    record: 'contact/appel',
    wrong: ['/mode', 'Appel téléphonique'],
    right: ['/mode', 'visit'],
    gives: [['field.not-allowed', '/mode', 'error']],
  },
  {
    what: 'a code that the list does not have; a notion without a code needs none',
    record: 'contact/appel',
    wrong: ['/themes/0', { system: 'theme', code: 'jardinage', display: 'Jardin' }],
    right: ['/themes/0', { system: 'theme', display: 'Jardin' }],
    gives: [['code.not-in-list', '/themes/0/code', 'error']],
  },

  // Texts
  {
    what: 'a text of spaces that nobody sees',
    record: 'feedback/horaires',
    wrong: ['/text', '\u00a0\u200b'],
    right: ['/text', 'Ça va 🏥'],
    gives: [['text.blank', '/text', 'error']],
  },
  {
    what: 'a control character; a line feed is none',
    record: 'feedback/horaires',
    wrong: ['/text', 'Collé\u000bd’un traitement de texte'],
    right: ['/text', 'Sur deux\nlignes'],
    gives: [['text.control-character', '/text', 'error']],
  },
  {
    what: 'half an emoji',
    record: 'feedback/horaires',
    wrong: ['/text', 'Hôpital \ud83c'],
    right: ['/text', 'Hôpital \ud83c\udfe5'],
    gives: [['text.lone-surrogate', '/text', 'error']],
  },
  {
    what: 'an address that runs a program',
    record: 'source/rapport',
    wrong: ['/url', 'javascript:alert(1)'],
    right: ['/url', 'http://exemple.example/?a=1#b'],
    gives: [['field.format', '/url', 'error']],
  },

  // Times
  {
    what: '29 February of a year that has none',
    record: 'source/rapport',
    wrong: ['/date', '2025-02-29'],
    right: ['/date', '2024-02-29'],
    gives: [['time.not-a-date', '/date', 'error']],
  },
  {
    what: 'a date as it is written in France',
    record: 'source/rapport',
    wrong: ['/date', '17/06/2025'],
    right: ['/date', '2025-06-17'],
    gives: [['time.not-a-date', '/date', 'error']],
  },
  {
    what: 'a time without its offset',
    record: 'session/atelier',
    wrong: ['/start', '2025-03-01T14:30:00'],
    right: ['/start', '2025-03-01T14:30:00Z'],
    gives: [['time.not-a-date-or-time', '/start', 'error']],
  },
  {
    what: 'a length of time in words',
    record: 'session/atelier',
    wrong: ['/duration', '1 h 30'],
    right: ['/duration', 'PT1H30M'],
    gives: [['time.not-a-duration', '/duration', 'error']],
  },
  {
    what: 'an end the month before; one in the same month may be as good',
    record: 'programme/sante',
    wrong: ['/period/end', '2021-06-30'],
    right: ['/period/end', '2021-07'],
    gives: [['time.end-before-start', '/period/end', 'error']],
  },

  // Figures
  {
    what: 'less than nobody',
    record: 'contact/appel',
    wrong: ['/durationMinutes', -450],
    right: ['/durationMinutes', 0],
    gives: [['field.too-small', '/durationMinutes', 'error']],
  },
  {
    what: 'euros with cents, where cents are counted',
    record: 'funding/mediation',
    wrong: ['/amount/cents', 80_000.55],
    right: ['/amount/cents', 8_000_055],
    gives: [['field.whole-number-expected', '/amount/cents', 'error']],
  },
  {
    what: 'more money than there is',
    record: 'funding/mediation',
    wrong: ['/amount/cents', 2_000_000_000_000_000],
    right: ['/amount/cents', 0],
    gives: [['field.too-big', '/amount/cents', 'error']],
  },
  {
    what: 'a quantity that says nothing',
    record: 'group/matinee',
    wrong: ['/size', { precision: 'approximate', verbatim: 'quelques-uns' }],
    right: ['/size', { min: 3, precision: 'at-least', verbatim: 'quelques-uns' }],
    gives: [['quantity.empty', '/size', 'error']],
  },
  {
    what: 'a value above its bounds, not one that touches them',
    record: 'structure/msp',
    wrong: ['/staffing/0/count/max', 11],
    right: ['/staffing/0/count/max', 12],
    gives: [['quantity.bounds', '/staffing/0/count', 'error']],
  },
];

/** What records of any type have: ids, versions, references, fields, texts, times and figures. */
export const anyRecordMistakes = inRecords(mistakes);

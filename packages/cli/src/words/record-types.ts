import type { Localised, RecordType } from '@santeparticipative/core';

const name = (fr: string, en: string): Localised => ({ fr, en });

/** What records of each type are called, in the plural, where they are counted. */
export const recordTypeNames: { readonly [type in RecordType]: Localised } = {
  source: name('Sources', 'Sources'),
  territory: name('Territoires', 'Territories'),
  structure: name('Structures', 'Structures'),
  professional: name('Professionnels', 'Professionals'),
  programme: name('Programmes', 'Programmes'),
  enrolment: name('Entrées dans un programme', 'Enrolments'),
  partnership: name('Partenariats', 'Partnerships'),
  funding: name('Financements', 'Fundings'),
  'pathway-model': name('Modèles de parcours', 'Pathway models'),
  person: name('Personnes (pseudonymes)', 'People (pseudonyms)'),
  group: name('Groupes', 'Groups'),
  pathway: name('Accompagnements', 'Pathways'),
  assessment: name('Situations relevées', 'Assessments'),
  contact: name('Contacts', 'Contacts'),
  session: name('Séances', 'Sessions'),
  participation: name('Démarches participatives', 'Participatory processes'),
  recommendation: name('Préconisations', 'Recommendations'),
  evaluation: name('Évaluations', 'Evaluations'),
  feedback: name("Retours d'expérience", 'Feedback'),
  'indicator-definition': name("Définitions d'indicateurs", 'Indicator definitions'),
  'indicator-result': name('Chiffres', 'Figures'),
  tombstone: name('Retraits', 'Withdrawals'),
  merge: name('Rapprochements', 'Merges'),
};

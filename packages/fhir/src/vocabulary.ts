import { type CodeList, concept, recordTypes } from '@santeparticipative/core';

/** What a Goal is: R4 has one resource for what is agreed and for what is hoped for. */
export const goalCategories = {
  id: 'goal-category',
  version: '1.0.0',
  title: { fr: 'Nature du Goal', en: 'Kind of Goal' },
  concepts: { goal: concept('Objectif', 'Goal'), expectation: concept('Attente', 'Expectation') },
} as const satisfies CodeList;

/** What an input of a Task is. */
export const taskInputs = {
  id: 'task-input',
  version: '1.0.0',
  title: { fr: "Entrée d'une tâche", en: 'Input of a task' },
  concepts: { goal: concept('Objectif servi', 'Goal that is served') },
} as const satisfies CodeList;

/** What an output of a Task is. */
export const taskOutputs = {
  id: 'task-output',
  version: '1.0.0',
  title: { fr: "Résultat d'une tâche", en: 'Output of a task' },
  concepts: { summary: concept('Synthèse du bilan', 'Summary of the review') },
} as const satisfies CodeList;

/** What a Consent is about. */
export const consentCategories = {
  id: 'consent-category',
  version: '1.0.0',
  title: { fr: 'Objet du consentement', en: 'Subject of the consent' },
  concepts: {
    agreement: concept("Accord pour l'accompagnement", 'Agreement to be accompanied'),
    'structure-agreement': concept(
      "Accord de la structure pour l'accompagnement",
      "The structure's agreement to accompany",
    ),
  },
} as const satisfies CodeList;

/** On what a Consent rests (code de la santé publique, L.1110-4 and L.1110-12). */
export const consentPolicies = {
  id: 'consent-policy',
  version: '1.0.0',
  title: { fr: 'Fondement du consentement', en: 'Basis of the consent' },
  concepts: {
    agreement: concept('Accord de la personne', "The person's agreement"),
    consent: concept('Consentement au partage', 'Consent to sharing'),
    'care-team': concept('Équipe de soins', 'Care team'),
    'structure-agreement': concept('Accord de la structure', "The structure's agreement"),
  },
} as const satisfies CodeList;

/** The types of record that a Basic may carry: its code says which. */
export const recordTypeList: CodeList = {
  id: 'record-type',
  version: '1.0.0',
  title: { fr: "Type d'enregistrement", en: 'Type of record' },
  concepts: Object.fromEntries(recordTypes.map((type) => [type, concept(type, type)])),
};

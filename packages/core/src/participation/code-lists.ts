import { type CodeList, concept } from '../values/code-list.js';

/** As what somebody takes part. An open list. */
export const participantRoles = {
  id: 'participant-role',
  version: '1.0.0',
  title: { fr: 'Qualité du participant', en: 'Role of a participant' },
  concepts: {
    habitant: concept('Habitant', 'Inhabitant'),
    usager: concept('Usager', 'Service user'),
    patient: concept('Patient', 'Patient'),
    'conseiller-citoyen': concept('Conseiller citoyen', 'Citizen councillor'),
    'conseiller-quartier': concept('Conseiller de quartier', 'Neighbourhood councillor'),
    'habitant-relais': concept('Habitant relais', 'Relay inhabitant', {
      definition: {
        fr: 'Habitant qui s’est emparé de la thématique de santé au même titre que les acteurs de prévention.',
        en: 'Inhabitant who took up health on a par with those who work in prevention.',
      },
    }),
    pair: concept('Pair', 'Peer'),
    aidant: concept('Aidant', 'Caregiver'),
    professionnel: concept('Professionnel', 'Professional'),
    partenaire: concept('Partenaire', 'Partner'),
    elu: concept('Élu', 'Elected representative'),
  },
} as const satisfies CodeList;

/** How far participation goes, from being told to deciding together. */
export const participationLevels = {
  id: 'participation-level',
  version: '1.0.0',
  title: { fr: 'Niveau de participation', en: 'Level of participation' },
  concepts: {
    information: concept('Information', 'Information'),
    consultation: concept('Consultation', 'Consultation'),
    concertation: concept('Concertation', 'Dialogue'),
    'co-construction': concept('Co-construction', 'Co-construction'),
    'co-decision': concept('Codécision', 'Co-decision'),
    'self-management': concept('Autogestion', 'Self-management'),
  },
} as const satisfies CodeList;

/** The form that participation takes. An open list. */
export const participationForms = {
  id: 'participation-form',
  version: '1.0.0',
  title: { fr: 'Forme de participation', en: 'Form of participation' },
  concepts: {
    formalised: concept('Formalisée', 'Formalised'),
    instant: concept('Participation de l’instant', 'Participation of the moment'),
    'non-formalised': concept('Non formalisée', 'Not formalised'),
  },
} as const satisfies CodeList;

/** What people take part in. An open list. */
export const participationObjects = {
  id: 'participation-object',
  version: '1.0.0',
  title: { fr: 'Objet de la participation', en: 'Object of participation' },
  concepts: {
    gouvernance: concept('Gouvernance', 'Governance'),
    'projet-sante': concept('Projet de santé', 'Health project'),
    'programme-etp': concept(
      'Programme d’éducation thérapeutique du patient',
      'Therapeutic education programme',
    ),
    'action-collective': concept('Action collective', 'Collective action'),
    'diagnostic-partage': concept('Diagnostic partagé', 'Shared diagnosis'),
    evaluation: concept('Évaluation', 'Evaluation'),
    evenement: concept('Construction d’un événement', 'Building an event'),
  },
} as const satisfies CodeList;

/** What is held together. */
export const sessionKinds = {
  id: 'session-kind',
  version: '1.0.0',
  title: { fr: 'Nature de la séance', en: 'Kind of session' },
  concepts: {
    workshop: concept('Atelier collectif', 'Workshop'),
    'health-check': concept('Matinée de bilan de santé', 'Health-check morning'),
    'shared-meal': concept('Repas partagé', 'Shared meal'),
    'partners-meeting': concept('Réunion de partenaires', "Partners' meeting"),
    'discussion-space': concept('Espace de parole', 'Discussion space'),
    training: concept('Formation', 'Training'),
    'national-meeting': concept('Rencontre nationale', 'National meeting'),
    seminar: concept('Séminaire', 'Seminar'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** Whether a session took place. */
export const sessionStatuses = {
  id: 'session-status',
  version: '1.0.0',
  title: { fr: 'État de la séance', en: 'Status of the session' },
  concepts: {
    planned: concept('Prévue', 'Planned'),
    held: concept('Tenue', 'Held'),
    cancelled: concept('Annulée', 'Cancelled'),
  },
} as const satisfies CodeList;

/** Where participation comes from. */
export const participationDirections = {
  id: 'participation-direction',
  version: '1.0.0',
  title: { fr: 'Sens de la participation', en: 'Direction of participation' },
  concepts: {
    'bottom-up': concept('Par le bas', 'Bottom-up'),
    'top-down': concept('Par le haut', 'Top-down'),
  },
} as const satisfies CodeList;

/** What became of a recommendation. */
export const recommendationStatuses = {
  id: 'recommendation-status',
  version: '1.0.0',
  title: { fr: 'Suite de la préconisation', en: 'Status of the recommendation' },
  concepts: {
    proposed: concept('Proposée', 'Proposed'),
    adopted: concept('Adoptée', 'Adopted'),
    rejected: concept('Rejetée', 'Rejected'),
    implemented: concept('Mise en œuvre', 'Implemented'),
  },
} as const satisfies CodeList;

/** At which level an evaluation is made. */
export const evaluationLevels = {
  id: 'evaluation-level',
  version: '1.0.0',
  title: { fr: 'Niveau de l’évaluation', en: 'Level of the evaluation' },
  concepts: {
    national: concept('National', 'National'),
    regional: concept('Régional', 'Regional'),
    local: concept('Local', 'Local'),
  },
} as const satisfies CodeList;

/** How far an evaluation has come. */
export const evaluationStatuses = {
  id: 'evaluation-status',
  version: '1.0.0',
  title: { fr: 'État de l’évaluation', en: 'Status of the evaluation' },
  concepts: {
    planned: concept('Prévue', 'Planned'),
    'in-progress': concept('En cours', 'In progress'),
    completed: concept('Terminée', 'Completed'),
  },
} as const satisfies CodeList;

/** The kinds of data that an evaluation rests on. */
export const evaluationMethods = {
  id: 'evaluation-method',
  version: '1.0.0',
  title: { fr: 'Méthode d’évaluation', en: 'Method of evaluation' },
  concepts: {
    quantitative: concept('Quantitative', 'Quantitative'),
    qualitative: concept('Qualitative', 'Qualitative'),
  },
} as const satisfies CodeList;

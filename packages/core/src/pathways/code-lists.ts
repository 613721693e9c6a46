import { type CodeList, concept } from '../values/code-list.js';

/** What a step of a pathway model consists in. */
export const stepKinds = {
  id: 'step-kind',
  version: '1.0.0',
  title: { fr: 'Nature de l’étape', en: 'Kind of step' },
  concepts: {
    preparation: concept(
      'Préparation, partenariat et mobilisation',
      'Preparation, partnership and recruitment',
    ),
    'collective-exchange': concept('Échange collectif', 'Collective exchange'),
    'individual-interview': concept('Entretien individuel', 'Individual interview'),
    'health-check': concept('Bilan de santé', 'Health check'),
    'shared-meal': concept('Repas partagé', 'Shared meal'),
    'feedback-and-prevention': concept(
      'Retour et information de prévention',
      'Feedback and prevention',
    ),
    workshop: concept('Atelier', 'Workshop'),
    'follow-up': concept('Suivi', 'Follow-up'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** Who directed a person to an accompaniment. */
export const referralOrigins = {
  id: 'referral-origin',
  version: '1.0.0',
  title: { fr: 'Origine de l’orientation', en: 'Origin of the referral' },
  concepts: {
    outreach: concept('Aller-vers', 'Outreach'),
    self: concept('Démarche de la personne', 'Self-referral'),
    professional: concept('Professionnel de la structure', 'Professional of the structure'),
    partner: concept('Partenaire', 'Partner'),
    entourage: concept('Entourage', 'Family or friends'),
  },
} as const satisfies CodeList;

/** Which side of a situation a need belongs to. A person has needs of several dimensions. */
export const needDimensions = {
  id: 'need-dimension',
  version: '1.0.0',
  title: { fr: 'Dimension du besoin', en: 'Dimension of the need' },
  concepts: {
    medical: concept('Médicale', 'Medical'),
    psychological: concept('Psychologique', 'Psychological'),
    social: concept('Sociale', 'Social'),
  },
} as const satisfies CodeList;

/** What is done in an accompaniment. */
export const actionKinds = {
  id: 'action-kind',
  version: '1.0.0',
  title: { fr: 'Nature de l’action', en: 'Kind of action' },
  concepts: {
    orientation: concept('Orientation', 'Orientation'),
    'physical-accompaniment': concept('Accompagnement physique', 'Going along with the person'),
    'rights-opening': concept('Ouverture de droits', 'Opening of rights'),
    appointment: concept('Prise de rendez-vous', 'Making an appointment'),
    screening: concept('Dépistage', 'Screening'),
    'health-check': concept('Bilan de santé', 'Health check'),
    'health-education': concept('Démarche éducative', 'Health education'),
    'support-care': concept('Soins de support', 'Supportive care'),
    coordination: concept('Coordination', 'Coordination'),
    interpreting: concept('Interprétariat', 'Interpreting'),
    workshop: concept('Participation à un atelier', 'Attending a workshop'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** Why an accompaniment ended. */
export const closureReasons = {
  id: 'closure-reason',
  version: '1.0.0',
  title: { fr: 'Motif de fin d’accompagnement', en: 'Reason for the end of the accompaniment' },
  concepts: {
    'goals-achieved': concept('Objectifs atteints', 'Goals achieved'),
    handover: concept('Relais passé à une autre structure', 'Handed over to another structure'),
    'person-decision': concept('Décision de la personne', "The person's decision"),
    'structure-decision': concept('Décision de la structure', "The structure's decision"),
    'lost-to-follow-up': concept('Perdu de vue', 'Lost to follow-up'),
    removal: concept('Déménagement', 'Moved away'),
    death: concept('Décès', 'Death'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** A social or health right whose opening is followed. An open list. */
export const rights = {
  id: 'right',
  version: '1.0.0',
  title: { fr: 'Droit', en: 'Right' },
  concepts: {
    puma: concept('Protection universelle maladie', 'Universal health cover'),
    c2s: concept('Complémentaire santé solidaire', 'Solidarity complementary health cover'),
    ame: concept('Aide médicale de l’État', 'State medical aid'),
    ald: concept('Affection de longue durée', 'Long-term illness status'),
    aah: concept('Allocation aux adultes handicapés', 'Disabled adults allowance'),
    rsa: concept('Revenu de solidarité active', 'Active solidarity income'),
    mdph: concept('Reconnaissance MDPH', 'Disability recognition'),
  },
} as const satisfies CodeList;

/** How a contact took place. */
export const contactModes = {
  id: 'contact-mode',
  version: '1.0.0',
  title: { fr: 'Mode de contact', en: 'Mode of contact' },
  concepts: {
    reception: concept('Accueil', 'Reception'),
    permanence: concept('Permanence', 'Drop-in hours'),
    outreach: concept('Aller-vers', 'Outreach'),
    call: concept('Appel', 'Call'),
    visit: concept('Visite', 'Visit'),
  },
} as const satisfies CodeList;

/** The kinds of bilan of an accompaniment: those of the TRE_R389 nomenclature. */
export const reviewKinds = {
  id: 'review-kind',
  version: '1.0.0',
  title: { fr: 'Nature du bilan', en: 'Kind of review' },
  concepts: {
    partial: concept('Partiel', 'Partial', { national: [{ system: 'TRE_R389', code: 'PARTIEL' }] }),
    intermediate: concept('Intermédiaire', 'Intermediate', {
      national: [{ system: 'TRE_R389', code: 'INTERMEDIAIRE' }],
    }),
    final: concept('Final', 'Final', { national: [{ system: 'TRE_R389', code: 'FINAL' }] }),
  },
} as const satisfies CodeList;

/** How far a right is opened. */
export const rightStatuses = {
  id: 'right-status',
  version: '1.0.0',
  title: { fr: 'État d’un droit', en: 'Status of a right' },
  concepts: {
    lacking: concept('Absent', 'Lacking'),
    eligible: concept('Absent, la personne y a droit', 'Lacking, the person is entitled to it'),
    obtained: concept('Obtenu', 'Obtained'),
    renewed: concept('Renouvelé', 'Renewed'),
  },
} as const satisfies CodeList;

/** The gender of a person. The codes are those of FHIR R4's administrative-gender that the model uses. */
export const genders = {
  id: 'gender',
  version: '1.0.0',
  title: { fr: 'Genre', en: 'Gender' },
  concepts: {
    female: concept('Femme', 'Female'),
    male: concept('Homme', 'Male'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** What was answered to a referral. */
export const referralDecisions = {
  id: 'referral-decision',
  version: '1.0.0',
  title: { fr: 'Suite de l’orientation', en: 'Decision on the referral' },
  concepts: {
    accepted: concept('Acceptée', 'Accepted'),
    refused: concept('Refusée', 'Refused'),
    waiting: concept('En attente', 'Waiting'),
  },
} as const satisfies CodeList;

/** Who expresses an expectation. */
export const expectationOrigins = {
  id: 'expectation-origin',
  version: '1.0.0',
  title: { fr: 'Origine de l’attente', en: 'Origin of the expectation' },
  concepts: {
    person: concept('La personne', 'The person'),
    family: concept('La famille', 'The family'),
    professional: concept('Un professionnel', 'A professional'),
  },
} as const satisfies CodeList;

/** With whom a step is made. */
export const stepModes = {
  id: 'step-mode',
  version: '1.0.0',
  title: { fr: 'Mode de l’étape', en: 'Mode of the step' },
  concepts: {
    individual: concept('Individuel', 'Individual'),
    collective: concept('Collectif', 'Collective'),
    both: concept('Individuel et collectif', 'Individual and collective'),
  },
} as const satisfies CodeList;

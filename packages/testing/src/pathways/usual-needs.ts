import type { actionKinds, needDimensions, themes } from '@santeparticipative/core';

/** A need as structures meet it, with a goal that answers it and what can be done for it. */
export interface UsualNeed {
  readonly dimension: keyof typeof needDimensions.concepts;
  readonly theme: keyof typeof themes.concepts;
  readonly need: string;
  readonly goal: string;
  readonly actions: readonly (readonly [kind: keyof typeof actionKinds.concepts, title: string])[];
}

/** The needs that generated accompaniments draw from. */
export const usualNeeds: readonly UsualNeed[] = [
  {
    dimension: 'medical',
    theme: 'acces-soins',
    need: "N'a pas de médecin traitant",
    goal: 'Trouver un médecin traitant',
    actions: [
      ['orientation', 'Recherche de médecins qui prennent de nouveaux patients'],
      ['physical-accompaniment', 'Aller ensemble à la première consultation'],
    ],
  },
  {
    dimension: 'medical',
    theme: 'depistage',
    need: "N'a pas fait les dépistages proposés à son âge",
    goal: 'Faire les dépistages recommandés',
    actions: [
      ['screening', 'Rendez-vous de dépistage'],
      ['appointment', 'Prise de rendez-vous au centre de dépistage'],
    ],
  },
  {
    dimension: 'medical',
    theme: 'prevention',
    need: "N'a pas vu de professionnel de santé depuis longtemps",
    goal: 'Faire un bilan de santé',
    actions: [
      ['health-check', 'Bilan de santé'],
      ['coordination', "Échange avec l'équipe de soins sur le bilan"],
    ],
  },
  {
    dimension: 'psychological',
    theme: 'sante-mentale',
    need: "Souffre d'isolement et de fatigue",
    goal: 'Rencontrer un psychologue',
    actions: [
      ['orientation', 'Orientation vers la consultation psychologique'],
      ['support-care', 'Entretiens de soutien'],
    ],
  },
  {
    dimension: 'psychological',
    theme: 'addictions',
    need: 'Veut réduire une consommation',
    goal: 'Réduire la consommation avec une aide',
    actions: [
      ['health-education', "Entretiens d'éducation à la santé"],
      ['orientation', "Orientation vers une consultation d'addictologie"],
    ],
  },
  {
    dimension: 'social',
    theme: 'acces-droits',
    need: "N'a pas de complémentaire santé",
    goal: 'Obtenir une complémentaire santé',
    actions: [
      ['rights-opening', 'Demande de complémentaire santé solidaire'],
      ['physical-accompaniment', "Aller ensemble à l'accueil de la caisse"],
    ],
  },
  {
    dimension: 'social',
    theme: 'numerique',
    need: 'Ne peut pas faire ses démarches en ligne',
    goal: 'Faire ses démarches de santé en ligne',
    actions: [
      ['workshop', 'Atelier de démarches en ligne'],
      ['interpreting', 'Rendez-vous avec un interprète'],
    ],
  },
  {
    dimension: 'social',
    theme: 'alimentation',
    need: 'Saute des repas faute de moyens',
    goal: 'Retrouver des repas réguliers',
    actions: [
      ['workshop', 'Atelier de cuisine'],
      ['orientation', "Orientation vers l'aide alimentaire"],
    ],
  },
];

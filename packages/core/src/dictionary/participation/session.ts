import type { Session, SessionStep } from '../../participation/session.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const sessionStep: ObjectDescription<SessionStep> = {
  title: { fr: 'Étape réalisée', en: 'Step carried out' },
  description: {
    fr: 'L’étape d’un parcours type qu’une séance réalise.',
    en: 'The step of a pathway model that a session carries out.',
  },
  fields: {
    model: field(
      'full',
      { fr: 'Parcours type', en: 'Pathway model' },
      {
        fr: 'Le parcours type : un renvoi à son enregistrement.',
        en: 'The pathway model: a reference to its record.',
      },
    ),
    step: field(
      'full',
      { fr: 'Étape du parcours type', en: 'Step of the model' },
      {
        fr: 'L’identifiant de l’une des étapes de ce parcours type.',
        en: 'The id of one of the steps of this pathway model.',
      },
    ),
  },
};

export const session: ObjectDescription<Session> = {
  title: { fr: 'Séance', en: 'Session' },
  description: {
    fr: 'Ce qui se tient à plusieurs : un atelier, une matinée de bilan de santé, une réunion de partenaires, une rencontre nationale.',
    en: 'Something held together: a workshop, a health-check morning, a partners’ meeting, a national meeting.',
  },
  fields: {
    ...recordFields,
    kind: field(
      'standard',
      { fr: 'Nature de la séance', en: 'Kind of session' },
      {
        fr: 'Ce qui se tient, comme un atelier collectif, un repas partagé ou une formation.',
        en: 'What is held, such as a workshop, a shared meal or a training.',
      },
    ),
    status: field(
      'standard',
      { fr: 'Statut', en: 'Status' },
      {
        fr: 'Si la séance est prévue, tenue ou annulée.',
        en: 'Whether the session is planned, held or cancelled.',
      },
    ),
    title: field(
      'standard',
      { fr: 'Intitulé', en: 'Title' },
      { fr: 'Le nom de la séance.', en: 'The name of the session.' },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      { fr: 'La séance en quelques phrases.', en: 'The session in a few sentences.' },
    ),
    themes: field(
      'standard',
      { fr: 'Thèmes', en: 'Themes' },
      {
        fr: 'Ce dont il est question, comme l’alimentation ou l’accès aux droits.',
        en: 'What it is about, such as nutrition or access to rights.',
      },
    ),
    publics: field(
      'full',
      { fr: 'Publics', en: 'Populations' },
      { fr: 'À qui la séance s’adresse.', en: 'Whom the session is for.' },
    ),
    objectives: field(
      'full',
      { fr: 'Buts de la séance', en: 'Objectives' },
      {
        fr: 'Ce que la séance vise. Les objectifs d’une personne sont dans son accompagnement.',
        en: 'What the session aims at. The goals of a person are in their pathway.',
      },
    ),
    programme: field(
      'standard',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme dans lequel la séance a lieu.',
        en: 'The programme within which the session takes place.',
      },
    ),
    step: field(
      'full',
      { fr: 'Étape réalisée', en: 'Step carried out' },
      {
        fr: 'L’étape d’un parcours type que la séance réalise.',
        en: 'The step of a pathway model that the session carries out.',
      },
    ),
    group: field(
      'standard',
      { fr: 'Groupe', en: 'Group' },
      {
        fr: 'Le groupe pour lequel la séance se tient ; vide si elle n’est pas celle d’un groupe.',
        en: 'The group for which the session is held; empty when it is not that of a group.',
      },
    ),
    hosts: field(
      'standard',
      { fr: 'Structures organisatrices', en: 'Hosts' },
      {
        fr: 'Les structures qui organisent la séance.',
        en: 'The structures that hold the session.',
      },
    ),
    supporters: field(
      'full',
      { fr: 'Soutiens', en: 'Supporters' },
      {
        fr: 'Les structures qui soutiennent la séance sans l’organiser.',
        en: 'The structures that support the session without holding it.',
      },
    ),
    start: field(
      'standard',
      { fr: 'Début', en: 'Start' },
      {
        fr: 'Le jour, à défaut le mois ou l’année ; ou le jour et l’heure, avec le décalage horaire : 2026-03-01T14:30:00+01:00.',
        en: 'The day, failing that the month or the year; or the day and time, with the offset from UTC: 2026-03-01T14:30:00+01:00.',
      },
    ),
    duration: field(
      'standard',
      { fr: 'Durée', en: 'Duration' },
      {
        fr: 'Combien de temps dure la séance, au format ISO 8601 : PT90M pour une heure et demie.',
        en: 'How long the session lasts, in ISO 8601: PT90M for an hour and a half.',
      },
    ),
    place: field(
      'full',
      { fr: 'Lieu', en: 'Place' },
      {
        fr: 'Où elle a lieu : une structure, un territoire, ou le lieu en mots.',
        en: 'Where it takes place: a structure, a territory, or the place in words.',
      },
    ),
    recurrence: field(
      'full',
      { fr: 'Fréquence', en: 'Recurrence' },
      {
        fr: 'Tous les combien la séance se tient, quand l’enregistrement vaut pour une série, au format ISO 8601 : P6W pour toutes les six semaines.',
        en: 'How often the session is held, when the record stands for a series, in ISO 8601: P6W for every six weeks.',
      },
    ),
    series: field(
      'full',
      { fr: 'Période de la série', en: 'Period of the series' },
      {
        fr: 'De quand à quand elle se tient, quand l’enregistrement vaut pour une série.',
        en: 'From when to when it is held, when the record stands for a series.',
      },
    ),
    invited: field(
      'full',
      { fr: 'Invités', en: 'Invited' },
      {
        fr: 'Qui était invité ; vide si la séance était ouverte à tous.',
        en: 'Who was invited; empty when the session was open to all.',
      },
    ),
    attended: field(
      'standard',
      { fr: 'Présents', en: 'Attended' },
      {
        fr: 'Qui est venu ; vide tant que la séance est seulement prévue.',
        en: 'Who came; empty while the session is only planned.',
      },
    ),
    attendedFrom: field(
      'full',
      { fr: 'Provenance des présents', en: 'Where participants came from' },
      {
        fr: 'D’où venaient les participants, en mots : « deux quartiers ».',
        en: 'Where participants came from, in words: "two neighbourhoods".',
      },
    ),
  },
};

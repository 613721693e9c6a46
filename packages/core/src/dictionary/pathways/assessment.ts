import type {
  Assessment,
  EpicesAnswers,
  RightSituation,
  SituationAnswers,
} from '../../pathways/assessment.js';
import { type Description, field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const epicesAnswers: ObjectDescription<EpicesAnswers> = {
  title: { fr: 'Réponses à EPICES', en: 'Answers to EPICES' },
  description: {
    fr: 'Les réponses, par oui ou par non, aux onze questions du score de précarité EPICES (Sass et coll., 2006). Le score n’existe que si les onze ont une réponse.',
    en: 'The answers, yes or no, to the eleven questions of the EPICES score of deprivation (Sass et al. 2006). There is a score only when all eleven are answered.',
  },
  fields: {
    instrument: field(
      'standard',
      { fr: 'Questionnaire', en: 'Instrument' },
      {
        fr: 'Toujours « epices » : les réponses sont celles de ce questionnaire.',
        en: 'Always "epices": the answers are those of this questionnaire.',
      },
    ),
    q1: field(
      'standard',
      { fr: 'EPICES 1, travailleur social', en: 'EPICES 1, social worker' },
      {
        fr: 'Question 1 : « Rencontrez-vous parfois un travailleur social ? ».',
        en: 'Question 1: "Do you sometimes meet a social worker?".',
      },
    ),
    q2: field(
      'standard',
      { fr: 'EPICES 2, assurance complémentaire', en: 'EPICES 2, complementary insurance' },
      {
        fr: 'Question 2 : « Bénéficiez-vous d’une assurance maladie complémentaire ? ».',
        en: 'Question 2: "Do you have complementary health insurance?".',
      },
    ),
    q3: field(
      'standard',
      { fr: 'EPICES 3, vie en couple', en: 'EPICES 3, living as a couple' },
      {
        fr: 'Question 3 : « Vivez-vous en couple ? ».',
        en: 'Question 3: "Do you live as a couple?".',
      },
    ),
    q4: field(
      'standard',
      { fr: 'EPICES 4, propriétaire du logement', en: 'EPICES 4, home owner' },
      {
        fr: 'Question 4 : « Êtes-vous propriétaire de votre logement ? ».',
        en: 'Question 4: "Do you own your home?".',
      },
    ),
    q5: field(
      'standard',
      { fr: 'EPICES 5, difficultés financières', en: 'EPICES 5, financial difficulties' },
      {
        fr: 'Question 5 : « Y a-t-il des périodes dans le mois où vous rencontrez de réelles difficultés financières à faire face à vos besoins (alimentation, loyer, EDF...) ? ».',
        en: 'Question 5: "Are there times of the month when you have real financial difficulties in meeting your needs (food, rent, electricity...)?".',
      },
    ),
    q6: field(
      'standard',
      { fr: 'EPICES 6, sport', en: 'EPICES 6, sport' },
      {
        fr: 'Question 6 : « Vous est-il arrivé de faire du sport au cours des 12 derniers mois ? ».',
        en: 'Question 6: "Have you done any sport in the last 12 months?".',
      },
    ),
    q7: field(
      'standard',
      { fr: 'EPICES 7, spectacle', en: 'EPICES 7, show' },
      {
        fr: 'Question 7 : « Êtes-vous allé au spectacle au cours des 12 derniers mois ? ».',
        en: 'Question 7: "Have you been to a show in the last 12 months?".',
      },
    ),
    q8: field(
      'standard',
      { fr: 'EPICES 8, vacances', en: 'EPICES 8, holidays' },
      {
        fr: 'Question 8 : « Êtes-vous parti en vacances au cours des 12 derniers mois ? ».',
        en: 'Question 8: "Have you been away on holiday in the last 12 months?".',
      },
    ),
    q9: field(
      'standard',
      { fr: 'EPICES 9, contacts familiaux', en: 'EPICES 9, family contact' },
      {
        fr: 'Question 9 : « Au cours des 6 derniers mois, avez-vous eu des contacts avec des membres de votre famille autres que vos parents ou vos enfants ? ».',
        en: 'Question 9: "In the last 6 months, have you been in contact with members of your family other than your parents or children?".',
      },
    ),
    q10: field(
      'standard',
      { fr: 'EPICES 10, hébergement possible', en: 'EPICES 10, place to stay' },
      {
        fr: 'Question 10 : « En cas de difficultés, y a-t-il dans votre entourage des personnes sur qui vous puissiez compter pour vous héberger quelques jours en cas de besoin ? ».',
        en: 'Question 10: "In case of difficulties, are there people around you whom you could rely on to put you up for a few days if needed?".',
      },
    ),
    q11: field(
      'standard',
      { fr: 'EPICES 11, aide matérielle', en: 'EPICES 11, material help' },
      {
        fr: 'Question 11 : « En cas de difficultés, y a-t-il dans votre entourage des personnes sur qui vous puissiez compter pour vous apporter une aide matérielle ? ».',
        en: 'Question 11: "In case of difficulties, are there people around you whom you could rely on for material help?".',
      },
    ),
  },
};

export const rightStatus: Description = {
  title: { fr: 'État d’un droit', en: 'Status of a right' },
  description: {
    fr: 'Où en est un droit : absent, absent alors que la personne y a droit, nouvellement obtenu ou renouvelé.',
    en: 'How far a right is opened: lacking, lacking though the person is entitled to it, newly obtained or renewed.',
  },
};

export const rightSituation: ObjectDescription<RightSituation> = {
  title: { fr: 'Situation d’un droit', en: 'Situation of a right' },
  description: {
    fr: 'Où en est l’un des droits d’une personne.',
    en: 'How far one right of a person is opened.',
  },
  fields: {
    right: field(
      'standard',
      { fr: 'Droit', en: 'Right' },
      {
        fr: 'Le droit dont il s’agit, comme la C2S ou l’AME ; un droit qui n’est pas dans la liste garde son nom.',
        en: 'Which right it is, such as C2S or AME; a right that is not in the list keeps its own name.',
      },
    ),
    status: field(
      'standard',
      { fr: 'État du droit', en: 'Status of the right' },
      {
        fr: 'Absent, absent alors que la personne y a droit, obtenu ou renouvelé.',
        en: 'Lacking, lacking though the person is entitled to it, obtained or renewed.',
      },
    ),
  },
};

export const situationAnswers: ObjectDescription<SituationAnswers> = {
  title: { fr: 'Situation', en: 'Situation' },
  description: {
    fr: 'La situation d’une personne à une date : médecin traitant, couverture complémentaire, droits, interprète.',
    en: 'A person’s situation on a date: regular doctor, complementary cover, rights, interpreter.',
  },
  fields: {
    instrument: field(
      'minimal',
      { fr: 'Questionnaire', en: 'Instrument' },
      {
        fr: 'Toujours « situation » : les réponses sont celles de la fiche de situation.',
        en: 'Always "situation": the answers are those of the situation sheet.',
      },
    ),
    regularDoctor: field(
      'minimal',
      { fr: 'Médecin traitant', en: 'Regular doctor' },
      {
        fr: 'Oui si un médecin traitant est déclaré à l’assurance maladie ; non si la personne voit un médecin sans l’avoir déclaré.',
        en: 'True when a médecin traitant is declared to the health insurance; false when the person sees a doctor without having declared one.',
      },
    ),
    complementaryCover: field(
      'minimal',
      { fr: 'Couverture complémentaire', en: 'Complementary cover' },
      {
        fr: 'Où en est la complémentaire santé : absente, absente alors que la personne y a droit, obtenue ou renouvelée.',
        en: 'How far complementary health cover is opened: lacking, lacking though the person is entitled to it, obtained or renewed.',
      },
    ),
    rights: field(
      'standard',
      { fr: 'Droits', en: 'Rights' },
      {
        fr: 'Où en est chacun des droits suivis, comme l’AME, l’ALD ou le RSA.',
        en: 'How far each right that is followed is opened, such as AME, ALD or RSA.',
      },
    ),
    interpreterNeeded: field(
      'minimal',
      { fr: 'Interprète nécessaire', en: 'Interpreter needed' },
      {
        fr: 'Oui si la personne a besoin d’un interprète.',
        en: 'True when the person needs an interpreter.',
      },
    ),
    interpreterUsed: field(
      'standard',
      { fr: 'Interprète présent', en: 'Interpreter used' },
      { fr: 'Oui si un interprète intervient.', en: 'True when an interpreter takes part.' },
    ),
  },
};

export const assessment: ObjectDescription<Assessment> = {
  title: { fr: 'Relevé de situation', en: 'Assessment' },
  description: {
    fr: 'Une mesure datée de la situation d’une personne. Ce qu’elle était à l’entrée et à la sortie se lit d’après les dates.',
    en: 'A dated measure of a person’s situation. What it was at entry and at exit is read from the dates.',
  },
  fields: {
    ...recordFields,
    person: field(
      'minimal',
      { fr: 'Personne', en: 'Person' },
      {
        fr: 'La personne dont la situation est relevée : un renvoi à son enregistrement, jamais un nom.',
        en: 'The person whose situation is assessed: a reference to their record, never a name.',
      },
    ),
    pathway: field(
      'minimal',
      { fr: 'Accompagnement', en: 'Pathway' },
      {
        fr: 'L’accompagnement pendant lequel, à 30 jours près, la situation est relevée.',
        en: 'The pathway during which, give or take 30 days, the situation is assessed.',
      },
    ),
    date: field(
      'minimal',
      { fr: 'Date du relevé', en: 'Date of the assessment' },
      {
        fr: 'Le jour du relevé ; à défaut, le mois ou l’année.',
        en: 'The day of the assessment; failing that, the month or the year.',
      },
    ),
    answers: field(
      'minimal',
      { fr: 'Réponses', en: 'Answers' },
      {
        fr: 'Les réponses à l’un des deux questionnaires : la fiche de situation ou EPICES.',
        en: 'The answers to one of the two instruments: the situation sheet or EPICES.',
      },
    ),
  },
};

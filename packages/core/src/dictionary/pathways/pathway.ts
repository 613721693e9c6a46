import type { Pathway } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const pathway: ObjectDescription<Pathway> = {
  title: { fr: 'Accompagnement', en: 'Pathway' },
  description: {
    fr: 'L’accompagnement d’une personne ou d’un groupe par une structure : comment il commence, ce qui se fait, comment il se termine.',
    en: 'The accompaniment of a person or a group by a structure: how it starts, what is done, how it ends.',
  },
  fields: {
    ...recordFields,
    subject: field(
      'minimal',
      { fr: 'Personne ou groupe', en: 'Person or group' },
      {
        fr: 'La personne ou le groupe qui est accompagné : un renvoi à son enregistrement, jamais un nom.',
        en: 'The person or group that is accompanied: a reference to their record, never a name.',
      },
    ),
    structure: field(
      'minimal',
      { fr: 'Structure', en: 'Structure' },
      {
        fr: 'La structure qui accompagne : un renvoi à son enregistrement.',
        en: 'The structure that accompanies: a reference to its record.',
      },
    ),
    programme: field(
      'standard',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme dans lequel l’accompagnement a lieu.',
        en: 'The programme within which the pathway takes place.',
      },
    ),
    model: field(
      'full',
      { fr: 'Parcours type', en: 'Pathway model' },
      {
        fr: 'Le parcours type que l’accompagnement suit.',
        en: 'The pathway model that the pathway follows.',
      },
    ),
    title: field(
      'full',
      { fr: 'Intitulé', en: 'Title' },
      {
        fr: 'Un nom pour cet accompagnement, sans rien qui désigne la personne.',
        en: 'A name for this pathway, with nothing that identifies the person.',
      },
    ),
    status: field(
      'minimal',
      { fr: 'Statut', en: 'Status' },
      {
        fr: 'Où en est l’accompagnement : en projet (draft), en cours (active), suspendu (on-hold), interrompu (revoked), terminé (completed) ou inconnu (unknown).',
        en: 'How far the pathway has come: draft, active, on-hold, revoked (broken off), completed or unknown.',
      },
    ),
    referral: field(
      'minimal',
      { fr: 'Orientation', en: 'Referral' },
      {
        fr: 'Comment la personne est arrivée, et ce qui a été répondu.',
        en: 'How the person came, and what was answered.',
      },
    ),
    period: field(
      'minimal',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De la première rencontre après l’accord de la personne à la fin de l’accompagnement ; sans fin tant qu’il dure.',
        en: 'From the first meeting after the person’s agreement to the end of the pathway; without an end while it lasts.',
      },
    ),
    agreement: field(
      'minimal',
      { fr: 'Accord de la personne', en: 'Agreement' },
      {
        fr: 'Si la personne accepte d’être accompagnée, et quand elle l’a dit.',
        en: 'Whether the person agrees to be accompanied, and when they said so.',
      },
    ),
    sharing: field(
      'minimal',
      { fr: 'Partage d’informations', en: 'Information sharing' },
      {
        fr: 'Si des informations peuvent être partagées hors de l’équipe de soins, et sur quel fondement.',
        en: 'Whether information may be shared outside the care team, and on what legal basis.',
      },
    ),
    needs: field(
      'minimal',
      { fr: 'Besoins', en: 'Needs' },
      {
        fr: 'Les besoins, tels qu’ils ont été définis avec la personne.',
        en: 'The needs, as they were worked out with the person.',
      },
    ),
    expectations: field(
      'full',
      { fr: 'Attentes', en: 'Expectations' },
      {
        fr: 'Ce qu’espèrent la personne, sa famille ou un professionnel, avec leurs mots.',
        en: 'What the person, their family or a professional hopes for, in their words.',
      },
    ),
    goals: field(
      'standard',
      { fr: 'Objectifs', en: 'Goals' },
      {
        fr: 'Les objectifs convenus avec la personne.',
        en: 'The goals agreed with the person.',
      },
    ),
    actions: field(
      'minimal',
      { fr: 'Actions', en: 'Actions' },
      {
        fr: 'Ce qui est fait, ou à faire, pour la personne ou avec elle.',
        en: 'What is done, or to be done, for the person or with them.',
      },
    ),
    reviews: field(
      'standard',
      { fr: 'Bilans', en: 'Reviews' },
      {
        fr: 'Les bilans de l’accompagnement. Un bilan de santé est une action.',
        en: 'The reviews of the pathway. A health check is an action.',
      },
    ),
    team: field(
      'standard',
      { fr: 'Équipe', en: 'Team' },
      {
        fr: 'Les professionnels autour de la personne.',
        en: 'The professionals around the person.',
      },
    ),
    closure: field(
      'minimal',
      { fr: 'Clôture', en: 'Closure' },
      {
        fr: 'Comment l’accompagnement s’est terminé ; vide tant qu’il n’est ni terminé ni interrompu.',
        en: 'How the pathway ended; empty until it is completed or revoked.',
      },
    ),
  },
};

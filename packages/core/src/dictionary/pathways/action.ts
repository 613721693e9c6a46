import type { Action } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const action: ObjectDescription<Action> = {
  title: { fr: 'Action', en: 'Action' },
  description: {
    fr: 'Ce qui est fait, ou à faire, pour la personne ou avec elle.',
    en: 'Something done, or to be done, for the person or with them.',
  },
  fields: {
    id: field(
      'minimal',
      { fr: 'Identifiant de l’action', en: 'Id of the action' },
      {
        fr: 'Un identifiant unique parmi les actions de cet accompagnement.',
        en: 'An id, unique among the actions of this pathway.',
      },
    ),
    kind: field(
      'minimal',
      { fr: 'Nature de l’action', en: 'Kind of action' },
      {
        fr: 'En quoi elle consiste, comme une ouverture de droits, une prise de rendez-vous ou un dépistage.',
        en: 'What it consists in, such as opening rights, making an appointment or a screening.',
      },
    ),
    title: field(
      'minimal',
      { fr: 'Intitulé de l’action', en: 'Title of the action' },
      {
        fr: 'L’action en quelques mots, sans rien qui désigne la personne.',
        en: 'The action in a few words, with nothing that identifies the person.',
      },
    ),
    goals: field(
      'full',
      { fr: 'Objectifs servis', en: 'Goals served' },
      {
        fr: 'Les identifiants des objectifs de cet accompagnement qu’elle sert.',
        en: 'The ids of the goals of this pathway that it serves.',
      },
    ),
    status: field(
      'minimal',
      { fr: 'Statut de l’action', en: 'Status of the action' },
      {
        fr: 'Où elle en est : demandée (requested), acceptée (accepted), refusée (rejected), en cours (in-progress), suspendue (on-hold), faite (completed), annulée (cancelled) ou tentée sans succès (failed).',
        en: 'How far it has come: requested, accepted, rejected, in-progress, on-hold, completed, cancelled or failed (tried without success).',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période de l’action', en: 'Period of the action' },
      {
        fr: 'De quand à quand elle a lieu ; elle peut finir après l’accompagnement, comme une ouverture de droits.',
        en: 'From when to when it takes place; it may end after the pathway, as the opening of rights may.',
      },
    ),
    performer: field(
      'full',
      { fr: 'Faite par', en: 'Performed by' },
      {
        fr: 'Le professionnel ou la structure qui la mène : un renvoi à son enregistrement.',
        en: 'The professional or structure that carries it out: a reference to their record.',
      },
    ),
  },
};

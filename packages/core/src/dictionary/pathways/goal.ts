import type { Goal } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const goal: ObjectDescription<Goal> = {
  title: { fr: 'Objectif', en: 'Goal' },
  description: {
    fr: 'Un objectif convenu avec la personne.',
    en: 'A goal agreed with the person.',
  },
  fields: {
    id: field(
      'standard',
      { fr: 'Identifiant de l’objectif', en: 'Id of the goal' },
      {
        fr: 'Un identifiant unique parmi les objectifs de cet accompagnement ; une action y renvoie.',
        en: 'An id, unique among the goals of this pathway; an action refers to it.',
      },
    ),
    text: field(
      'standard',
      { fr: 'Objectif', en: 'Goal' },
      {
        fr: 'L’objectif en une phrase, sans rien qui désigne la personne.',
        en: 'The goal in a sentence, with nothing that identifies the person.',
      },
    ),
    needs: field(
      'full',
      { fr: 'Besoins visés', en: 'Needs answered' },
      {
        fr: 'Les identifiants des besoins de cet accompagnement auxquels il répond.',
        en: 'The ids of the needs of this pathway that it answers.',
      },
    ),
    status: field(
      'standard',
      { fr: 'Statut de l’objectif', en: 'Status of the goal' },
      {
        fr: 'Où il en est : proposé (proposed), prévu (planned), accepté (accepted), en cours (active), suspendu (on-hold), terminé (completed), annulé (cancelled) ou rejeté (rejected). S’il est atteint se dit dans le résultat.',
        en: 'How far it has come: proposed, planned, accepted, active, on-hold, completed, cancelled or rejected. Whether it is achieved is said by the achievement.',
      },
    ),
    achievement: field(
      'standard',
      { fr: 'Résultat de l’objectif', en: 'Achievement of the goal' },
      {
        fr: 'En cours (in-progress), en progrès (improving), en recul (worsening), inchangé (no-change), atteint (achieved), atteint et maintenu (sustaining), non atteint (not-achieved), sans progrès (no-progress) ou hors d’atteinte (not-attainable).',
        en: 'Whether it is reached: in-progress, improving, worsening, no-change, achieved, sustaining (achieved and kept), not-achieved, no-progress or not-attainable.',
      },
    ),
    start: field(
      'standard',
      { fr: 'Début de l’objectif', en: 'Start of the goal' },
      {
        fr: 'Le jour où l’on commence à le poursuivre ; à défaut, le mois ou l’année.',
        en: 'The day from which it is pursued; failing that, the month or the year.',
      },
    ),
    due: field(
      'standard',
      { fr: 'Échéance de l’objectif', en: 'Goal due on' },
      {
        fr: 'Le jour, le mois ou l’année où il devrait être atteint ; jamais avant son début.',
        en: 'The day, month or year in which it should be achieved; never before its start.',
      },
    ),
  },
};

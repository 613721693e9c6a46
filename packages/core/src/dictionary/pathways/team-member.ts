import type { TeamMember } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const teamMember: ObjectDescription<TeamMember> = {
  title: { fr: 'Membre de l’équipe', en: 'Team member' },
  description: {
    fr: 'Un professionnel de l’équipe autour de la personne.',
    en: 'A professional of the team around the person.',
  },
  fields: {
    professional: field(
      'standard',
      { fr: 'Professionnel', en: 'Professional' },
      {
        fr: 'Le professionnel : un renvoi à son enregistrement, jamais un nom.',
        en: 'The professional: a reference to their record, never a name.',
      },
    ),
    role: field(
      'standard',
      { fr: 'Rôle dans l’équipe', en: 'Role in the team' },
      {
        fr: 'Ce qu’il fait dans cet accompagnement, comme la médiation en santé ou la coordination.',
        en: 'What they do in this pathway, such as health mediation or coordination.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période dans l’équipe', en: 'Period in the team' },
      {
        fr: 'De quand à quand il en fait partie ; sans fin s’il en fait toujours partie.',
        en: 'From when to when they belong to it; without an end when they still do.',
      },
    ),
  },
};

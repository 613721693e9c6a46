import type { Professional } from '../../structures/professional.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const professional: ObjectDescription<Professional> = {
  title: { fr: 'Professionnel', en: 'Professional' },
  description: {
    fr: 'Une personne qui travaille dans une équipe, connue par un identifiant local et, s’il existe, un numéro officiel ; jamais par son nom.',
    en: 'Someone who works in a team, known by a local id and, where there is one, an official number; never by name.',
  },
  fields: {
    ...recordFields,
    structure: field(
      'standard',
      { fr: 'Structure', en: 'Structure' },
      {
        fr: 'La structure où le professionnel travaille.',
        en: 'The structure where the professional works.',
      },
    ),
    rpps: field(
      'full',
      { fr: 'Numéro RPPS', en: 'RPPS number' },
      {
        fr: 'Le numéro au répertoire partagé des professionnels de santé : 11 chiffres ; vide pour qui n’en a pas.',
        en: 'The number in the shared register of health professionals: 11 digits; empty for who has none.',
      },
    ),
    adeli: field(
      'full',
      { fr: 'Numéro ADELI', en: 'ADELI number' },
      {
        fr: 'Le numéro ADELI : 9 caractères ; le numéro RPPS le remplace peu à peu.',
        en: 'The ADELI number: 9 characters; the RPPS number is replacing it.',
      },
    ),
    function: field(
      'standard',
      { fr: 'Fonction', en: 'Function' },
      {
        fr: 'Ce que le professionnel fait dans l’équipe : médiation en santé, coordination, médecine.',
        en: 'What the professional does in the team: health mediation, coordination, medicine.',
      },
    ),
    speciality: field(
      'full',
      { fr: 'Spécialité', en: 'Speciality' },
      {
        fr: 'La spécialité du professionnel, s’il en a une.',
        en: 'The speciality of the professional, where there is one.',
      },
    ),
    employer: field(
      'full',
      { fr: 'Employeur', en: 'Employer' },
      {
        fr: 'La structure qui emploie le professionnel ; ce peut être une autre que celle où il travaille.',
        en: 'The structure that employs the professional; it may be another than the one where they work.',
      },
    ),
    fte: field(
      'full',
      { fr: 'ETP', en: 'FTE' },
      {
        fr: 'Le temps de travail, en équivalents temps plein (ETP) : 0,5 pour un mi-temps.',
        en: 'The working time, in full-time equivalents (FTE): 0.5 for half time.',
      },
    ),
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand le professionnel travaille dans la structure.',
        en: 'From when to when the professional works in the structure.',
      },
    ),
    careTeamMember: field(
      'full',
      { fr: 'Membre de l’équipe de soins', en: 'Member of the care team' },
      {
        fr: 'Oui si le professionnel fait partie de l’équipe de soins au sens de l’article L.1110-12 du code de la santé publique.',
        en: 'True when the professional belongs to the équipe de soins in the sense of article L.1110-12 of the code de la santé publique.',
      },
    ),
  },
};

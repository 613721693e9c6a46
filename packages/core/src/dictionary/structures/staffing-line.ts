import type { StaffingLine } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';

export const staffingLine: ObjectDescription<StaffingLine> = {
  title: { fr: 'Ligne d’effectif', en: 'Staffing line' },
  description: {
    fr: 'Une partie de ceux qui travaillent dans une structure : ce qu’ils font, combien ils sont, qui les emploie.',
    en: 'Some of the people who work in a structure: what they do, how many they are, who employs them.',
  },
  fields: {
    function: field(
      'standard',
      { fr: 'Fonction', en: 'Function' },
      {
        fr: 'Ce que font ces personnes : médiation en santé, coordination, soins infirmiers, accueil.',
        en: 'What these people do: health mediation, coordination, nursing, reception.',
      },
    ),
    count: field(
      'standard',
      { fr: 'Nombre de personnes', en: 'Number of people' },
      {
        fr: 'Combien de personnes ont cette fonction ; ce n’est pas un nombre d’ETP.',
        en: 'How many people have this function; this is no number of full-time equivalents.',
      },
    ),
    fte: field(
      'standard',
      { fr: 'ETP', en: 'FTE' },
      {
        fr: 'Leur temps de travail en tout, en équivalents temps plein (ETP) : 1,5 pour un temps plein et un mi-temps.',
        en: 'Their working time in all, in full-time equivalents (FTE): 1.5 for one full time and one half time.',
      },
    ),
    speciality: field(
      'full',
      { fr: 'Spécialité', en: 'Speciality' },
      {
        fr: 'La spécialité de ces personnes, s’il y en a une.',
        en: 'The speciality of these people, where there is one.',
      },
    ),
    employer: field(
      'full',
      { fr: 'Employeur', en: 'Employer' },
      {
        fr: 'La structure qui les emploie ; ce peut être une autre que celle où ils travaillent.',
        en: 'The structure that employs them; it may be another than the one where they work.',
      },
    ),
    employerDescription: field(
      'full',
      { fr: 'Employeur, en mots', en: 'Employer, in words' },
      {
        fr: 'L’employeur dans les mots du document, quand ce n’est pas une structure du jeu de données.',
        en: 'The employer in the words of the document, when it is no structure of the dataset.',
      },
    ),
    purpose: field(
      'full',
      { fr: 'Mission', en: 'Purpose' },
      {
        fr: 'Ce pour quoi ces personnes sont là.',
        en: 'What these people are there for.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand cet effectif est vrai.',
        en: 'From when to when this staffing holds.',
      },
    ),
  },
};

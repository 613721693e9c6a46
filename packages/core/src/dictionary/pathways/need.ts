import type { Need } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const need: ObjectDescription<Need> = {
  title: { fr: 'Besoin', en: 'Need' },
  description: {
    fr: 'Un besoin, tel qu’il a été défini avec la personne.',
    en: 'A need, as it was worked out with the person.',
  },
  fields: {
    id: field(
      'minimal',
      { fr: 'Identifiant du besoin', en: 'Id of the need' },
      {
        fr: 'Un identifiant unique parmi les besoins de cet accompagnement ; un objectif y renvoie.',
        en: 'An id, unique among the needs of this pathway; a goal refers to it.',
      },
    ),
    dimension: field(
      'minimal',
      { fr: 'Dimension du besoin', en: 'Dimension of the need' },
      {
        fr: 'Le côté de la situation auquel il tient : médical, psychologique ou social. Une personne a souvent des besoins de plusieurs dimensions. Quand la source ne la dit pas, la raison de son absence.',
        en: 'The side of the situation that it belongs to: medical, psychological or social. A person often has needs of several dimensions. Where the source does not say it, why it is missing.',
      },
    ),
    theme: field(
      'standard',
      { fr: 'Thème du besoin', en: 'Theme of the need' },
      {
        fr: 'Ce dont il s’agit, comme l’accès aux droits ou le logement.',
        en: 'What it is about, such as access to rights or housing.',
      },
    ),
    text: field(
      'full',
      { fr: 'Besoin, en mots', en: 'Need, in words' },
      {
        fr: 'Le besoin en toutes lettres, sans rien qui désigne la personne.',
        en: 'The need in words, with nothing that identifies the person.',
      },
    ),
    date: field(
      'standard',
      { fr: 'Date du besoin', en: 'Date of the need' },
      {
        fr: 'Le jour où le besoin a été défini ; à défaut, le mois ou l’année.',
        en: 'The day on which the need was worked out; failing that, the month or the year.',
      },
    ),
  },
};

import type { Site } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';

export const site: ObjectDescription<Site> = {
  title: { fr: 'Site', en: 'Site' },
  description: {
    fr: 'Un lieu d’une structure : son site principal ou une antenne.',
    en: 'A place of a structure: its main site or an antenna.',
  },
  fields: {
    id: field(
      'full',
      { fr: 'Identifiant', en: 'Id' },
      {
        fr: 'Un identifiant que la structure choisit, unique parmi ses sites.',
        en: 'An id that the structure chooses, unique among its sites.',
      },
    ),
    kind: field(
      'full',
      { fr: 'Nature', en: 'Kind' },
      {
        fr: 'Ce qu’est le lieu pour la structure : site principal, antenne ou autre.',
        en: 'What the place is to the structure: main site, antenna or other.',
      },
    ),
    name: field(
      'full',
      { fr: 'Nom', en: 'Name' },
      {
        fr: 'Le nom du site.',
        en: 'The name of the site.',
      },
    ),
    address: field(
      'full',
      { fr: 'Adresse', en: 'Address' },
      {
        fr: 'L’adresse du site.',
        en: 'The address of the site.',
      },
    ),
    territory: field(
      'full',
      { fr: 'Territoire', en: 'Territory' },
      {
        fr: 'Où se trouve le site, quand on en connaît le territoire plutôt que l’adresse.',
        en: 'Where the site is, when its territory is known rather than its address.',
      },
    ),
  },
};

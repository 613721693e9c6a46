import type { Service } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';

export const service: ObjectDescription<Service> = {
  title: { fr: 'Service', en: 'Service' },
  description: { fr: 'Ce qu’une structure propose.', en: 'Something that a structure offers.' },
  fields: {
    id: field(
      'full',
      { fr: 'Identifiant', en: 'Id' },
      {
        fr: 'Un identifiant que la structure choisit, unique parmi ses services.',
        en: 'An id that the structure chooses, unique among its services.',
      },
    ),
    name: field(
      'full',
      { fr: 'Nom', en: 'Name' },
      {
        fr: 'Le nom du service.',
        en: 'The name of the service.',
      },
    ),
    kind: field(
      'full',
      { fr: 'Nature', en: 'Kind' },
      {
        fr: 'Ce qu’est le service, pris dans une liste ou dit en mots.',
        en: 'What the service is, from a list or in words.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'Le service en quelques mots.',
        en: 'The service in a few words.',
      },
    ),
    site: field(
      'full',
      { fr: 'Site', en: 'Site' },
      {
        fr: 'L’identifiant du site, de la même structure, où le service est proposé.',
        en: 'The id of the site, of the same structure, where the service is offered.',
      },
    ),
  },
};

import type { ProgrammeComponent } from '../../structures/programme.js';
import { field, type ObjectDescription } from '../description.js';

export const programmeComponent: ObjectDescription<ProgrammeComponent> = {
  title: { fr: 'Composante d’un programme', en: 'Component of a programme' },
  description: {
    fr: 'Une partie d’un programme : un volet, une mission, une offre, avec ce dont elle est faite.',
    en: 'A part of a programme: a side, a mission, an offer, with what it is made of.',
  },
  fields: {
    title: field(
      'full',
      { fr: 'Titre', en: 'Title' },
      {
        fr: 'Le nom de la composante.',
        en: 'The name of the component.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'La composante en quelques mots.',
        en: 'The component in a few words.',
      },
    ),
    items: field(
      'full',
      { fr: 'Éléments', en: 'Items' },
      {
        fr: 'Ce dont la composante est faite.',
        en: 'What the component is made of.',
      },
    ),
    openItems: field(
      'full',
      { fr: 'Éléments non limitatifs', en: 'Open items' },
      {
        fr: 'Oui si le document laisse la liste des éléments ouverte ; vide si elle est complète.',
        en: 'True when the document leaves the list of items open; empty when it is complete.',
      },
    ),
    recurrence: field(
      'full',
      { fr: 'Fréquence', en: 'Recurrence' },
      {
        fr: 'Tous les combien elle a lieu, en durée ISO 8601 : P6W veut dire toutes les six semaines.',
        en: 'How often it takes place, as an ISO 8601 duration: P6W means every six weeks.',
      },
    ),
  },
};

import type { Inspiration } from '../../structures/programme.js';
import { field, type ObjectDescription } from '../description.js';

export const inspiration: ObjectDescription<Inspiration> = {
  title: { fr: 'Inspiration', en: 'Inspiration' },
  description: {
    fr: 'Ce dont un programme s’inspire.',
    en: 'What a programme takes after.',
  },
  fields: {
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'L’action ou l’idée qui a inspiré le programme.',
        en: 'The action or the idea that inspired the programme.',
      },
    ),
    territory: field(
      'full',
      { fr: 'Territoire', en: 'Territory' },
      {
        fr: 'Le territoire d’où elle vient.',
        en: 'The territory that it comes from.',
      },
    ),
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme qui a servi d’exemple, s’il est dans le jeu de données.',
        en: 'The programme that served as an example, when it is in the dataset.',
      },
    ),
  },
};

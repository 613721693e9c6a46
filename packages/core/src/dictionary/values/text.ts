import type { LocalisedText } from '../../values/text.js';
import { type Description, field, type ObjectDescription } from '../description.js';

export const text: Description = {
  title: { fr: 'Texte', en: 'Text' },
  description: {
    fr: 'Un texte tel que quelqu’un l’a écrit ; il n’est pas vide, et rien n’y nomme une personne accompagnée.',
    en: 'A text as somebody wrote it; it is not blank, and nothing in it names an accompanied person.',
  },
};

export const localisedText: ObjectDescription<LocalisedText> = {
  title: { fr: 'Texte en deux langues', en: 'Text in two languages' },
  description: {
    fr: 'Le même texte en français et en anglais.',
    en: 'The same text in French and in English.',
  },
  fields: {
    fr: field(
      'full',
      { fr: 'Français', en: 'French' },
      {
        fr: 'Le texte en français.',
        en: 'The text in French.',
      },
    ),
    en: field(
      'full',
      { fr: 'Anglais', en: 'English' },
      {
        fr: 'Le texte en anglais.',
        en: 'The text in English.',
      },
    ),
  },
};

import type { Address } from '../../values/address.js';
import { field, type ObjectDescription } from '../description.js';

export const address: ObjectDescription<Address> = {
  title: { fr: 'Adresse postale', en: 'Postal address' },
  description: {
    fr: 'L’adresse postale d’une structure ou d’un site.',
    en: 'The postal address of a structure or a site.',
  },
  fields: {
    lines: field(
      'full',
      { fr: 'Lignes d’adresse', en: 'Address lines' },
      {
        fr: 'Le bâtiment, le numéro et la voie, une ligne après l’autre.',
        en: 'The building, the number and the street, line by line.',
      },
    ),
    postalCode: field(
      'full',
      { fr: 'Code postal', en: 'Postal code' },
      {
        fr: 'Le code postal, 5 chiffres ; ce n’est pas le code INSEE de la commune.',
        en: 'The postal code, 5 digits; it is not the INSEE code of the commune.',
      },
    ),
    city: field(
      'full',
      { fr: 'Ville', en: 'City' },
      {
        fr: 'Le nom de la ville, comme il s’écrit dans l’adresse.',
        en: 'The name of the city, as the address has it.',
      },
    ),
    commune: field(
      'full',
      { fr: 'Code de la commune', en: 'Commune code' },
      {
        fr: 'Le code INSEE de la commune, 5 caractères ; ce n’est pas le code postal.',
        en: 'The INSEE code of the commune, 5 characters; it is not the postal code.',
      },
    ),
    country: field(
      'full',
      { fr: 'Pays', en: 'Country' },
      {
        fr: 'Le code du pays en deux lettres : FR.',
        en: 'The code of the country in two letters: FR.',
      },
    ),
  },
};

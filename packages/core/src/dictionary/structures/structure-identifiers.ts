import type { StructureIdentifiers } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';

export const structureIdentifiers: ObjectDescription<StructureIdentifiers> = {
  title: { fr: 'Numéros officiels', en: 'Official numbers' },
  description: {
    fr: 'Les numéros officiels d’une structure : un porteur juridique a un FINESS EJ et un SIREN, un site un FINESS ET et un SIRET.',
    en: 'The official numbers of a structure: a legal carrier has a FINESS EJ and a SIREN, a site a FINESS ET and a SIRET.',
  },
  fields: {
    finessEj: field(
      'full',
      { fr: 'FINESS EJ', en: 'FINESS EJ' },
      {
        fr: 'Le numéro FINESS de l’entité juridique, le porteur : 9 caractères, zéro initial compris.',
        en: 'The FINESS number of the legal entity, the carrier: 9 characters, a leading zero included.',
      },
    ),
    finessEt: field(
      'minimal',
      { fr: 'FINESS ET', en: 'FINESS ET' },
      {
        fr: 'Le numéro FINESS de l’établissement, le site : 9 caractères, zéro initial compris ; ce n’est pas celui du porteur.',
        en: 'The FINESS number of the site: 9 characters, a leading zero included; it is not that of the carrier.',
      },
    ),
    siren: field(
      'full',
      { fr: 'SIREN', en: 'SIREN' },
      {
        fr: 'Le numéro SIREN de l’unité légale : 9 chiffres.',
        en: 'The SIREN number of the legal unit: 9 digits.',
      },
    ),
    siret: field(
      'minimal',
      { fr: 'SIRET', en: 'SIRET' },
      {
        fr: 'Le numéro SIRET de l’établissement : 14 chiffres, dont les 9 premiers sont le SIREN ; à saisir comme un texte, car un tableur l’abîme.',
        en: 'The SIRET number of the establishment: 14 digits, the first 9 being the SIREN; to be typed as text, for a spreadsheet damages it.',
      },
    ),
    rna: field(
      'full',
      { fr: 'RNA', en: 'RNA' },
      {
        fr: 'Le numéro d’une association au répertoire national des associations : la lettre W et 9 caractères.',
        en: 'The number of an association in the national register of associations: the letter W and 9 characters.',
      },
    ),
  },
};

import type { Partnership, PartnershipParty } from '../../structures/partnership.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const partnershipParty: ObjectDescription<PartnershipParty> = {
  title: { fr: 'Partenaire', en: 'Partner' },
  description: {
    fr: 'Une structure d’un partenariat, avec ce qu’elle y apporte.',
    en: 'A structure in a partnership, with what it brings.',
  },
  fields: {
    structure: field(
      'standard',
      { fr: 'Structure', en: 'Structure' },
      {
        fr: 'La structure partenaire.',
        en: 'The structure that is a partner.',
      },
    ),
    roles: field(
      'standard',
      { fr: 'Rôles', en: 'Roles' },
      {
        fr: 'Ce qu’elle apporte : projets, participation, financement, animation, soutien, impulsion, lieu.',
        en: 'What it brings: projects, participation, funding, facilitation, support, driving force, place.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'Ce qu’elle apporte, en quelques mots.',
        en: 'What it brings, in a few words.',
      },
    ),
  },
};

export const partnership: ObjectDescription<Partnership> = {
  title: { fr: 'Partenariat', en: 'Partnership' },
  description: { fr: 'Qui travaille avec qui.', en: 'Who works with whom.' },
  fields: {
    ...recordFields,
    programme: field(
      'standard',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme dans lequel les partenaires travaillent ensemble ; vide si le partenariat ne tient à aucun.',
        en: 'The programme in which the partners work together; empty when the partnership belongs to none.',
      },
    ),
    parties: field(
      'standard',
      { fr: 'Partenaires', en: 'Partners' },
      {
        fr: 'Les structures qui travaillent ensemble.',
        en: 'The structures that work together.',
      },
    ),
    formalised: field(
      'standard',
      { fr: 'Convention', en: 'By convention' },
      {
        fr: 'Oui si une convention établit le partenariat.',
        en: 'True when a convention establishes the partnership.',
      },
    ),
    conventionTitle: field(
      'full',
      { fr: 'Titre de la convention', en: 'Title of the convention' },
      {
        fr: 'Le titre de la convention, s’il y en a une.',
        en: 'The title of the convention, where there is one.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand dure le partenariat.',
        en: 'From when to when the partnership lasts.',
      },
    ),
  },
};

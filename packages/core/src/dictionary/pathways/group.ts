import type { Group } from '../../pathways/group.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const group: ObjectDescription<Group> = {
  title: { fr: 'Groupe', en: 'Group' },
  description: {
    fr: 'Des personnes qui suivent un parcours ou des séances ensemble. Ses membres sont connus, ou seulement comptés.',
    en: 'People who go through a pathway or sessions together. Its members are known, or only counted.',
  },
  fields: {
    ...recordFields,
    name: field(
      'standard',
      { fr: 'Nom du groupe', en: 'Name of the group' },
      {
        fr: 'Comment le groupe est appelé ; le nom d’aucun de ses membres.',
        en: 'What the group is called; the name of none of its members.',
      },
    ),
    structure: field(
      'standard',
      { fr: 'Structure', en: 'Structure' },
      {
        fr: 'La structure qui réunit le groupe.',
        en: 'The structure that brings the group together.',
      },
    ),
    programme: field(
      'standard',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme dans lequel le groupe se réunit.',
        en: 'The programme within which the group meets.',
      },
    ),
    model: field(
      'full',
      { fr: 'Parcours type', en: 'Pathway model' },
      {
        fr: 'Le parcours type que le groupe suit.',
        en: 'The pathway model that the group follows.',
      },
    ),
    publics: field(
      'standard',
      { fr: 'Publics', en: 'Populations' },
      {
        fr: 'À qui le groupe s’adresse, comme les jeunes ou les habitants des quartiers prioritaires.',
        en: 'Whom the group is for, such as young people or inhabitants of priority neighbourhoods.',
      },
    ),
    size: field(
      'standard',
      { fr: 'Effectif', en: 'Size' },
      {
        fr: 'Le nombre de personnes du groupe ; un nombre approché, comme une dizaine, se dit tel.',
        en: 'The number of people in the group; an approximate number, such as about ten, is said to be one.',
      },
    ),
    members: field(
      'full',
      { fr: 'Membres', en: 'Members' },
      {
        fr: 'Les personnes du groupe, quand elles sont connues : des renvois à leurs enregistrements, jamais des noms.',
        en: 'The people of the group, when they are known: references to their records, never names.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand le groupe existe ; sans fin s’il existe toujours.',
        en: 'From when to when the group exists; without an end when it still does.',
      },
    ),
  },
};

import { field, type ObjectDescription } from './description.js';

/** The fields that every record has. A record may describe one of them more closely, after these. */
export const recordFields = {
  type: field(
    'minimal',
    { fr: 'Type', en: 'Type' },
    { fr: 'Ce qu’est l’enregistrement.', en: 'What the record is.' },
  ),
  id: field(
    'minimal',
    { fr: 'Identifiant', en: 'Id' },
    {
      fr: 'Un identifiant que la structure choisit, unique parmi les enregistrements de ce type ; jamais un nom ni un numéro de sécurité sociale.',
      en: 'An id that the structure chooses, unique among the records of this type; never a name nor a social security number.',
    },
  ),
  meta: field(
    'minimal',
    { fr: 'État de l’enregistrement', en: 'State of the record' },
    {
      fr: 'La version de l’enregistrement, sa date, et s’il tient toujours.',
      en: 'The version of the record, its date, and whether it still stands.',
    },
  ),
  sources: field(
    'full',
    { fr: 'Sources', en: 'Sources' },
    { fr: 'Où les faits ont été lus.', en: 'Where the facts were read.' },
  ),
  openLists: field(
    'full',
    { fr: 'Listes ouvertes', en: 'Open lists' },
    {
      fr: 'Les listes que la source laisse ouvertes : ce qu’elles contiennent est vrai, et il y a autre chose qui n’est pas nommé.',
      en: 'The lists that the source leaves open: what they hold is true, and there is more that was not named.',
    },
  ),
} as const satisfies ObjectDescription<{
  type: unknown;
  id: unknown;
  meta: unknown;
  sources: unknown;
  openLists: unknown;
}>['fields'];

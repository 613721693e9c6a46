import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules on files that are read, with their messages. */
export const readingRules = {
  'file.not-found': error(
    { fr: 'Ce fichier n’existe pas.', en: 'There is no such file.' },
    { fr: 'Vérifiez le dossier et le nom.', en: 'Check the folder and the name.' },
  ),
  'file.unreadable': error(
    { fr: 'Ce fichier ne peut pas être lu.', en: 'This file cannot be read.' },
    {
      fr: 'C’est peut-être un dossier, ou bien le droit de le lire manque.',
      en: 'It may be a folder, or the right to read it may be lacking.',
    },
  ),
  'file.unknown-kind': error(
    {
      fr: 'Ce n’est pas un fichier de jeu de données.',
      en: 'This is not a file of a dataset.',
    },
    {
      fr: 'Son nom doit finir par .ndjson, .ndjson.gz ou .json.',
      en: 'Its name must end in .ndjson, .ndjson.gz or .json.',
    },
  ),
  'file.fhir': error(
    {
      fr: 'C’est du FHIR, et non un jeu de données.',
      en: 'This is FHIR, not a dataset.',
    },
    {
      fr: 'La commande « read » en fait un jeu de données.',
      en: 'The command "read" makes a dataset of it.',
    },
  ),
  'file.json-syntax': error(
    {
      fr: 'Ce texte n’est pas du JSON complet.',
      en: 'This text is not complete JSON.',
    },
    {
      fr: 'Le fichier est peut-être coupé : exportez-le de nouveau.',
      en: 'The file may have been cut: export it again.',
    },
  ),
  'file.damaged': error(
    {
      fr: 'Ce fichier compressé est coupé ou abîmé.',
      en: 'This compressed file is cut or damaged.',
    },
    { fr: 'Copiez-le de nouveau.', en: 'Copy it again.' },
  ),
  'file.encoding': error(
    {
      fr: 'Ce fichier n’est pas du texte UTF-8.',
      en: 'This file is not UTF-8 text.',
    },
    {
      fr: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
      en: 'Save it again, choosing the UTF-8 encoding.',
    },
  ),
  'file.line-encoding': error(
    {
      fr: 'Cette ligne contient des octets qui ne sont pas de l’UTF-8.',
      en: 'This line has bytes that are not UTF-8.',
    },
    {
      fr: 'Exportez de nouveau le fichier en choisissant l’encodage UTF-8.',
      en: 'Export the file again, choosing the UTF-8 encoding.',
    },
  ),
  'file.too-big': error(
    {
      fr: 'Ce fichier est trop gros pour être lu en une fois.',
      en: 'This file is too big to be read at once.',
    },
    {
      fr: 'Écrivez le jeu de données en NDJSON : un enregistrement par ligne.',
      en: 'Write the dataset as NDJSON: a record a line.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };

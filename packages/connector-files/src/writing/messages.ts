import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules on files that are written, with their messages. */
export const writingRules = {
  'file.no-folder': error(
    {
      fr: 'Le dossier de ce fichier n’existe pas.',
      en: 'The folder of this file does not exist.',
    },
    { fr: 'Créez le dossier, ou vérifiez son nom.', en: 'Make the folder, or check its name.' },
  ),
  'file.not-writable': error(
    {
      fr: 'Le droit d’écrire ce fichier manque.',
      en: 'The right to write this file is lacking.',
    },
    {
      fr: 'Choisissez un dossier où vous pouvez écrire.',
      en: 'Choose a folder in which you may write.',
    },
  ),
  'file.disk-full': error(
    { fr: 'Le disque est plein.', en: 'The disk is full.' },
    {
      fr: 'L’ancien fichier, s’il y en avait un, est intact. Libérez de la place, puis recommencez.',
      en: 'The old file, if there was one, is untouched. Make room, then start again.',
    },
  ),
  'file.is-folder': error(
    { fr: 'Un dossier porte déjà ce nom.', en: 'A folder already has this name.' },
    { fr: 'Choisissez un autre nom.', en: 'Choose another name.' },
  ),
  'file.not-written': error(
    { fr: 'Ce fichier n’a pas pu être écrit.', en: 'This file could not be written.' },
    {
      fr: 'L’ancien fichier, s’il y en avait un, est intact. Vérifiez le disque, puis recommencez.',
      en: 'The old file, if there was one, is untouched. Check the disk, then start again.',
    },
  ),
  'file.no-namespace': error(
    {
      fr: 'Rien ne dit à quel jeu de données appartient cet enregistrement.',
      en: 'Nothing tells to which dataset this record belongs.',
    },
    {
      fr: 'Donnez l’espace de noms du fichier : « manifest.namespace ».',
      en: 'Give the namespace of the file: "manifest.namespace".',
    },
  ),
  'file.other-namespace': error(
    {
      fr: 'Cet enregistrement vient d’un autre jeu de données que ce fichier.',
      en: 'This record comes from another dataset than this file.',
    },
    {
      fr: 'Écrivez un fichier par jeu de données.',
      en: 'Write one file for each dataset.',
    },
  ),
  'file.cannot-append': error(
    {
      fr: 'Rien ne peut être ajouté à un fichier compressé ou chiffré.',
      en: 'Nothing can be added to a compressed or encrypted file.',
    },
    {
      fr: 'Choisissez un nom qui finit par .ndjson, ou remplacez le fichier.',
      en: 'Choose a name that ends in .ndjson, or replace the file.',
    },
  ),
  'file.changed-since': error(
    {
      fr: 'Ce fichier a changé depuis la dernière fois que cet échange y a écrit.',
      en: 'This file has changed since this exchange last wrote to it.',
    },
    {
      fr: 'Rien n’a été ajouté. Remettez le fichier tel qu’il était, ou recommencez dans un nouveau fichier avec une nouvelle boîte d’envoi.',
      en: 'Nothing was added. Put the file back as it was, or start again in a new file with a new outbox.',
    },
  ),
  'file.cut': error(
    {
      fr: 'La dernière ligne de ce fichier est coupée, ou ne finit pas par un saut de ligne.',
      en: 'The last line of this file is cut, or no line feed ends it.',
    },
    {
      fr: 'Rien n’a été ajouté. Corrigez la dernière ligne, ou choisissez un nouveau fichier.',
      en: 'Nothing was added. Mend the last line, or choose a new file.',
    },
  ),
  'file.other-version': error(
    {
      fr: 'Ce fichier a été écrit avec une autre version du modèle.',
      en: 'This file was written with another version of the model.',
    },
    {
      fr: 'Rien n’a été ajouté. Choisissez un nouveau fichier.',
      en: 'Nothing was added. Choose a new file.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };

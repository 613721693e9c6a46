import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules on folders of files, with their messages. */
export const bulkRules = {
  'bulk.manifest': error(
    {
      fr: 'Ce n’est pas le manifeste d’un export FHIR (Bulk Data).',
      en: 'This is not the manifest of a FHIR export (Bulk Data).',
    },
    {
      fr: 'Il doit avoir « transactionTime » et « output », la liste des fichiers et de leurs types.',
      en: 'It must have "transactionTime" and "output", the list of files and their types.',
    },
  ),
  'bulk.file-name': error(
    {
      fr: 'Le manifeste nomme un fichier qui n’est pas dans ce dossier.',
      en: 'The manifest names a file that is not in this folder.',
    },
    {
      fr: 'Téléchargez les fichiers de l’export dans ce dossier, puis mettez leurs noms dans le manifeste : Patient.1.ndjson.',
      en: 'Download the files of the export into this folder, then put their names into the manifest: Patient.1.ndjson.',
    },
  ),
  'bulk.count': error(
    {
      fr: 'Ce fichier n’a pas autant de lignes que le manifeste l’annonce.',
      en: 'This file has not as many lines as the manifest announces.',
    },
    { fr: 'Le fichier est peut-être coupé.', en: 'The file may have been cut.' },
  ),
  'bulk.type': error(
    {
      fr: 'Cette ressource n’est pas du type que le manifeste annonce.',
      en: 'This resource is not of the type that the manifest announces.',
    },
    { fr: 'Faites de nouveau l’export.', en: 'Make the export again.' },
  ),
  'bulk.no-type': error(
    {
      fr: 'Rien ne dit le type de cette ressource.',
      en: 'Nothing tells the type of this resource.',
    },
    {
      fr: 'Un export FHIR range les ressources par type : chacune en a un, et un identifiant.',
      en: 'A FHIR export keeps resources by type: each has one, and an id.',
    },
  ),
  'bulk.export-error': error(
    {
      fr: 'Le serveur n’a pas pu exporter quelque chose.',
      en: 'The server could not export something.',
    },
    {
      fr: 'Les fichiers d’erreurs de l’export disent pourquoi.',
      en: 'The error files of the export say why.',
    },
  ),
  'bulk.deletion': error(
    {
      fr: 'L’export dit qu’une ressource est supprimée, et cet échange ne sait pas le transmettre.',
      en: 'The export says that a resource is deleted, and this exchange cannot pass that on.',
    },
    {
      fr: 'Donnez l’option « deletion », ou supprimez la ressource vous-même.',
      en: 'Give the option "deletion", or delete the resource yourself.',
    },
  ),
  'bulk.deletion-form': error(
    {
      fr: 'Cette ligne ne dit pas, comme il faut, quelles ressources sont supprimées.',
      en: 'This line does not say, as it must, which resources are deleted.',
    },
    {
      fr: 'Chaque ligne est un Bundle dont les entrées sont des « DELETE Type/id ».',
      en: 'Each line is a Bundle whose entries are "DELETE Type/id".',
    },
  ),
  'folder.link': error(
    {
      fr: 'Ceci est un lien vers un autre endroit, et n’est pas suivi.',
      en: 'This is a link to another place, and is not followed.',
    },
    {
      fr: 'Copiez le fichier lui-même dans le dossier.',
      en: 'Copy the file itself into the folder.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };

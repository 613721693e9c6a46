import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules on encrypted files, with their messages. */
export const encryptionRules = {
  'file.encrypted': error(
    { fr: 'Ce fichier est chiffré.', en: 'This file is encrypted.' },
    {
      fr: 'Donnez la clé privée (« identity ») de la personne à qui il est destiné.',
      en: 'Give the private key ("identity") of the person to whom it is addressed.',
    },
  ),
  'file.wrong-identity': error(
    {
      fr: 'Ce fichier n’est pas chiffré pour cette clé.',
      en: 'This file is not encrypted for this key.',
    },
    {
      fr: 'Demandez à l’expéditeur de le chiffrer pour votre clé publique.',
      en: 'Ask the sender to encrypt it for your public key.',
    },
  ),
  'file.encrypted-damaged': error(
    {
      fr: 'Ce fichier chiffré est coupé ou abîmé, ou quelqu’un l’a modifié.',
      en: 'This encrypted file is cut or damaged, or somebody changed it.',
    },
    { fr: 'Copiez-le de nouveau.', en: 'Copy it again.' },
  ),
  'file.identity': error(
    {
      fr: 'Ce n’est pas une clé privée age.',
      en: 'This is not a private key of age.',
    },
    {
      fr: 'Elle commence par AGE-SECRET-KEY-1. La commande « age-keygen » en fait une.',
      en: 'It begins with AGE-SECRET-KEY-1. The command "age-keygen" makes one.',
    },
  ),
  'file.identity-unreadable': error(
    {
      fr: 'La clé privée ne peut pas être lue.',
      en: 'The private key cannot be read.',
    },
    {
      fr: 'Vérifiez le chemin du fichier qui la contient, et le droit de le lire.',
      en: 'Check the path of the file that holds it, and the right to read it.',
    },
  ),
  'file.identity-exposed': error(
    {
      fr: 'D’autres que vous ont accès au fichier de la clé privée.',
      en: 'Others than you have access to the file of the private key.',
    },
    {
      fr: 'Retirez-leur ce droit : chmod 600.',
      en: 'Take this right away from them: chmod 600.',
    },
  ),
  'file.recipient': error(
    {
      fr: 'Un destinataire n’est pas une clé publique age.',
      en: 'A recipient is not a public key of age.',
    },
    {
      fr: 'Une clé publique commence par age1. Rien n’a été écrit.',
      en: 'A public key begins with age1. Nothing was written.',
    },
  ),
  'file.no-recipient': error(
    {
      fr: 'Rien ne dit pour qui chiffrer ce fichier.',
      en: 'Nothing tells for whom to encrypt this file.',
    },
    {
      fr: 'Donnez au moins une clé publique (« recipients »), ou un nom qui ne finit pas par .age.',
      en: 'Give at least one public key ("recipients"), or a name that does not end in .age.',
    },
  ),
  'file.encrypted-name': error(
    {
      fr: 'Le nom d’un fichier chiffré doit finir par .age.',
      en: 'The name of an encrypted file must end in .age.',
    },
    {
      fr: 'Ajoutez .age au nom. Rien n’a été écrit.',
      en: 'Add .age to the name. Nothing was written.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };

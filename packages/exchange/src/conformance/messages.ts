import type { RuleText } from '@santeparticipative/core';
import { formatRules } from './formats/messages.js';
import { error } from './rule-text.js';
import { sinkRules } from './sinks/messages.js';
import { sourceRules } from './sources/messages.js';

/** The rules that a plug-in keeps, with their messages. */
export const connectorRules = {
  'connector.threw': error(
    {
      fr: 'Une erreur a été levée, là où seuls des constats sont permis.',
      en: 'An error was thrown, where only issues are allowed.',
    },
    {
      fr: 'Seule une faute du programme lève une erreur : ce que fait un serveur, un disque ou une donnée se rend comme constat.',
      en: 'Only a mistake in the code throws: what a server, a disk or the data do is given as issues.',
    },
  ),
  'connector.subject': error(
    {
      fr: 'Ce qui est donné à la vérification ne convient pas.',
      en: 'What the check is given does not fit.',
    },
    {
      fr: 'Les valeurs sont celles de choses différentes, contiennent toutes le canari, « changed » garde la clé et change le contenu, et « removal » nomme ce qu’elle retire. C’est peut-être « identify » qui se trompe.',
      en: 'The values are of different things and all hold the canary, "changed" keeps the key and changes the content, and "removal" names what it removes. It may be "identify" that is wrong.',
    },
  ),
  'connector.name': error(
    {
      fr: 'Le nom est vide, ou contient ce qui peut être un secret ou une personne.',
      en: 'The name is empty, or holds what may be a secret or a person.',
    },
    {
      fr: 'Un nom n’a ni requête (?), ni nom d’utilisateur ou mot de passe (@).',
      en: 'A name has no query (?), and no user or password (@).',
    },
  ),
  'connector.discloses': error(
    {
      fr: 'Un constat contient une valeur des données.',
      en: 'An issue holds a value of the data.',
    },
    {
      fr: 'Dites la règle et l’endroit, jamais la valeur ni le texte d’un serveur.',
      en: 'Say the rule and the place, never the value or the text of a server.',
    },
  ),
  'connector.issue-incomplete': error(
    {
      fr: 'Un constat manque, ou n’a pas sa règle ou ses messages en français et en anglais.',
      en: 'An issue is missing, or lacks its rule or its messages in French and English.',
    },
    {
      fr: 'Chaque refus et chaque échec dit pourquoi.',
      en: 'Each refusal and each failure says why.',
    },
  ),
  'connector.published': error(
    {
      fr: 'Ce que publie le connecteur est incomplet, ou son schéma ne fait pas la différence entre de bonnes options et de mauvaises.',
      en: 'What the connector publishes is incomplete, or its schema does not tell right options from wrong ones.',
    },
    {
      fr: 'L’identifiant n’a que des minuscules, des chiffres et des tirets ; le titre est dans les deux langues ; il y a une source ou une destination ; le schéma est strict.',
      en: 'The id has lower case, digits and hyphens only; the title is in both languages; there is a source or a sink; the schema is strict.',
    },
  ),
  ...formatRules,
  ...sinkRules,
  ...sourceRules,
} as const satisfies { readonly [rule: string]: RuleText };

/** The id of a rule that a plug-in keeps. */
export type ConnectorRule = keyof typeof connectorRules;

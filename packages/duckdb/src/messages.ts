import type { Issue, Localised, RuleText } from '@santeparticipative/core';

const error = (message: Localised, hint: Localised): RuleText => ({
  severity: 'error',
  message,
  hint,
});

const IN_JAVASCRIPT: Localised = {
  fr: 'Le calcul en JavaScript donne ce résultat.',
  en: 'The evaluation in JavaScript gives this result.',
};

/** Why this engine does not compute something: it refuses rather than come near. */
export const engineRules = {
  'engine.shared-scope': error(
    {
      fr: 'Ce moteur ne joint pas de pseudonymes aux résultats.',
      en: 'This engine joins no pseudonyms to results.',
    },
    IN_JAVASCRIPT,
  ),
  'engine.sender': error(
    {
      fr: 'Ce moteur ne partage pas entre structures ce qu’elles ont fait ensemble.',
      en: 'This engine does not share out among structures what they did together.',
    },
    IN_JAVASCRIPT,
  ),
  'engine.text-order': error(
    {
      fr: 'Ce moteur ne range pas ce texte comme le fait JavaScript.',
      en: 'This engine does not order this text as JavaScript does.',
    },
    IN_JAVASCRIPT,
  ),
  'engine.not-a-date': error(
    {
      fr: 'Ce moteur ne lit pas de date dans ce champ.',
      en: 'This engine reads no date in this field.',
    },
    IN_JAVASCRIPT,
  ),
  'engine.sum': error(
    {
      fr: 'Une somme dépasse ce qu’un nombre de JSON contient exactement.',
      en: 'A sum is beyond what a JSON number holds exactly.',
    },
    {
      fr: 'Vérifiez les montants et les nombres.',
      en: 'Check the amounts and the numbers.',
    },
  ),
  'engine.two-contents': error(
    {
      fr: 'Deux contenus se donnent pour la même version d’un enregistrement.',
      en: 'Two contents claim to be one version of a record.',
    },
    {
      fr: 'Corrigez-le par une version suivante. Le calcul en JavaScript choisit l’un des deux.',
      en: 'Correct it by a further version. The evaluation in JavaScript takes one of the two.',
    },
  ),
  'engine.unknown-form': error(
    {
      fr: 'Ce n’est pas un fichier que ce moteur lit.',
      en: 'This is not a file that this engine reads.',
    },
    {
      fr: 'Son nom doit finir par .ndjson, .ndjson.gz, .parquet, .csv ou .csv.gz.',
      en: 'Its name must end in .ndjson, .ndjson.gz, .parquet, .csv or .csv.gz.',
    },
  ),
  'engine.unreadable': error(
    {
      fr: 'Ce fichier ne peut pas être lu : il manque, il est abîmé, ou ce n’est pas un jeu de données.',
      en: 'This file cannot be read: it is missing, damaged, or no dataset.',
    },
    {
      fr: 'Vérifiez-le d’abord avec « validate ».',
      en: 'Check it first with "validate".',
    },
  ),
  'engine.no-records': error(
    {
      fr: 'Cette table n’a pas les colonnes que tout enregistrement remplit.',
      en: 'This table lacks the columns that every record fills.',
    },
    {
      fr: 'Ce sont type, id, meta.version, meta.recordedAt et meta.status.',
      en: 'They are type, id, meta.version, meta.recordedAt and meta.status.',
    },
  ),
  'engine.memory': error(
    {
      fr: 'La mémoire accordée ne suffit pas.',
      en: 'The memory that was granted does not suffice.',
    },
    {
      fr: 'Accordez-en davantage, ou calculez moins d’indicateurs à la fois.',
      en: 'Grant more, or compute fewer indicators at once.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };

/** The id of a reason of this engine. */
export type EngineRule = keyof typeof engineRules;

/** Makes the issue of a reason of this engine. */
export function engineIssue(rule: EngineRule, more: Pick<Issue, 'path'> & Partial<Issue>): Issue {
  return { rule, ...engineRules[rule], ...more };
}

import type { Issue, Localised, RuleText } from '@santeparticipative/core';

type Text = Required<RuleText>;

const error = (message: Localised, hint: Localised): Text => ({
  severity: 'error',
  message,
  hint,
});
const warning = (message: Localised, hint: Localised): Text => ({
  severity: 'warning',
  message,
  hint,
});

/** The rules on definitions of indicators, with their messages. */
export const definitionRules = {
  'definition.unknown-field': error(
    {
      fr: 'Ce qui est compté n’a pas de champ de ce nom.',
      en: 'What is counted has no field of this name.',
    },
    {
      fr: 'Les champs de chaque enregistrement, et les valeurs qui s’en déduisent, sont dans le dictionnaire.',
      en: 'The fields of each record, and the values derived from them, are in the dictionary.',
    },
  ),
  'definition.field-in-list': error(
    {
      fr: 'Ce champ se trouve dans les éléments d’une liste : il n’a pas une seule valeur.',
      en: 'This field is in the items of a list: it has no single value.',
    },
    {
      fr: 'Nommez la liste dans « unnest », et lisez le champ de ses éléments après « item. ».',
      en: 'Name the list in "unnest", and read the field of its items after "item.".',
    },
  ),
  'definition.item-without-list': error(
    {
      fr: 'Ce champ est celui d’un élément de liste, et aucune liste n’est comptée.',
      en: 'This field is that of an item of a list, and no list is counted.',
    },
    {
      fr: 'Nommez la liste dans « unnest », ou retirez « item. ».',
      en: 'Name the list in "unnest", or take "item." away.',
    },
  ),
  'definition.not-a-list': error(
    {
      fr: 'Ce qui est compté élément par élément n’est pas une liste.',
      en: 'What is counted item by item is no list.',
    },
    {
      fr: '« unnest » nomme une liste de l’enregistrement, comme « goals », ou une liste déduite, comme « rights ».',
      en: '"unnest" names a list of the record, such as "goals", or a derived list, such as "rights".',
    },
  ),
  'definition.other-base': error(
    {
      fr: 'Cette valeur se déduit d’un autre type d’enregistrement que celui qui est compté.',
      en: 'This value is derived from another type of record than the one that is counted.',
    },
    {
      fr: 'Le dictionnaire dit de quels enregistrements chaque valeur se déduit.',
      en: 'The dictionary tells from which records each value is derived.',
    },
  ),
  'definition.not-comparable': error(
    {
      fr: 'Ce champ ne se compare pas ainsi.',
      en: 'This field cannot be compared in this way.',
    },
    {
      fr: 'Seuls les nombres et les dates ont un ordre (« gte », « lte ») ; un objet ou une liste n’a que « exists ».',
      en: 'Only numbers and dates have an order ("gte", "lte"); an object or a list has "exists" alone.',
    },
  ),
  'definition.value-type': error(
    {
      fr: 'La valeur comparée n’est pas de la nature du champ : la condition ne serait jamais remplie.',
      en: 'The compared value is not of the kind of the field: the condition would never hold.',
    },
    {
      fr: 'Un nombre et « true » s’écrivent sans guillemets ; un texte, un code et une date entre guillemets.',
      en: 'A number and "true" are written without quotation marks; a text, a code and a date with them.',
    },
  ),
  'definition.unknown-code': error(
    {
      fr: 'La liste de codes du champ n’a pas ce code : la condition ne serait jamais remplie.',
      en: 'The code list of the field does not have this code: the condition would never hold.',
    },
    {
      fr: 'Les codes de chaque liste sont dans la documentation.',
      en: 'The codes of each list are in the documentation.',
    },
  ),
  'definition.code-of-other-list': warning(
    {
      fr: 'La liste du projet n’a pas ce code : il ne peut être que d’une autre nomenclature.',
      en: 'The project’s list does not have this code: it can only be of another nomenclature.',
    },
    {
      fr: 'Vérifiez le code, ou comparez aussi le champ « system ».',
      en: 'Check the code, or compare the field "system" too.',
    },
  ),
  'definition.not-a-date': error(
    { fr: 'Une date est attendue ici.', en: 'A date is expected here.' },
    {
      fr: 'Nommez un champ qui contient une date, ou écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.',
      en: 'Name a field that holds a date, or write YYYY, YYYY-MM or YYYY-MM-DD.',
    },
  ),
  'definition.not-an-integer': error(
    {
      fr: 'Ce calcul demande des nombres entiers, et ce champ n’en contient pas.',
      en: 'This computation needs whole numbers, and this field holds none.',
    },
    {
      fr: 'Les sommes restent entières : lisez une valeur déduite, comme « durationDays » ou « attendedTotal ».',
      en: 'Sums stay integers: read a derived value, such as "durationDays" or "attendedTotal".',
    },
  ),
  'definition.not-a-value': error(
    {
      fr: 'Les valeurs de ce champ ne se comptent pas : c’est un objet ou une liste.',
      en: 'The values of this field cannot be counted: it is an object or a list.',
    },
    {
      fr: 'Comptez ce qui le désigne : « subject.id » et non « subject ».',
      en: 'Count what names it: "subject.id", not "subject".',
    },
  ),
  'definition.dimension': error(
    {
      fr: 'Ce qui est compté n’a rien selon cette ventilation.',
      en: 'What is counted has nothing along this dimension.',
    },
    {
      fr: 'Un rapport se ventile selon ce qu’ont à la fois son numérateur et son dénominateur.',
      en: 'A ratio is split along what both its numerator and its denominator have.',
    },
  ),
  'definition.repeated-dimension': error(
    { fr: 'Cette ventilation est déjà nommée.', en: 'This dimension is named already.' },
    { fr: 'Retirez la répétition.', en: 'Take the repetition away.' },
  ),
  'definition.crossing': error(
    {
      fr: 'Un croisement nomme une ventilation que la définition n’a pas.',
      en: 'A crossing names a dimension that the definition does not have.',
    },
    {
      fr: 'Ajoutez-la à « dimensions », ou retirez-la du croisement.',
      en: 'Add it to "dimensions", or take it out of the crossing.',
    },
  ),
  'definition.share-dimension': error(
    {
      fr: 'La part porte sur une ventilation que la définition n’a pas.',
      en: 'The share is along a dimension that the definition does not have.',
    },
    { fr: 'Ajoutez-la à « dimensions ».', en: 'Add it to "dimensions".' },
  ),
  'definition.not-a-partition': error(
    {
      fr: 'Ces parts ne s’additionnent pas : ce qui est compté peut être dans plusieurs.',
      en: 'These strata do not add up: what is counted may be in several.',
    },
    {
      fr: 'Écrivez « partition » : false. Une liste, des personnes ou structures différentes comptées dans chaque part, et des périodes que chevauche un accompagnement se recoupent.',
      en: 'Write "partition": false. A list, distinct people or structures counted in each stratum, and periods that one pathway overlaps are not apart.',
    },
  ),
  'definition.sensitive-dimension': warning(
    {
      fr: 'Des parts de cette ventilation disent quelque chose de sensible d’une personne, et la définition ne se dit pas sensible.',
      en: 'Strata of this dimension tell something sensitive of a person, and the definition does not say that it is sensitive.',
    },
    {
      fr: 'Ajoutez « sensitive » : true. Une publication ne montre jamais ces parts.',
      en: 'Add "sensitive": true. A release never shows these strata.',
    },
  ),
  'definition.no-period': error(
    {
      fr: 'Ce qui est compté n’a qu’une date : ce n’est jamais la période elle-même.',
      en: 'What is counted has one date alone: that is never the period itself.',
    },
    {
      fr: 'Écrivez « date », ou dites dans « dates » où sont le début et la fin.',
      en: 'Write "date", or say in "dates" where the start and the end are.',
    },
  ),
  'definition.per-day': error(
    {
      fr: 'Seul un numérateur qui additionne des jours se divise par ceux de la période, et il le doit.',
      en: 'Only a numerator that adds up days is divided by those of the period, and it must be.',
    },
    {
      fr: '« perDay » va avec la somme de « fteDays », et avec elle seule.',
      en: '"perDay" goes with the sum of "fteDays", and with nothing else.',
    },
  ),
  'definition.days-by-calendar': error(
    {
      fr: 'Des jours de la période entière ne se ventilent pas par mois, trimestre ou année.',
      en: 'Days of the whole period cannot be split by month, quarter or year.',
    },
    {
      fr: 'Retirez cette ventilation, et calculez sur chaque période.',
      en: 'Take this dimension away, and compute over each period.',
    },
  ),
  'definition.privacy-unit': warning(
    {
      fr: 'Chaque enregistrement compté concerne une personne, et la définition ne protège personne.',
      en: 'Each counted record is about a person, and the definition protects nobody.',
    },
    { fr: 'Écrivez « privacyUnit » : « person ».', en: 'Write "privacyUnit": "person".' },
  ),
  'definition.nobody': warning(
    {
      fr: 'La définition protège des personnes, et ce qu’elle compte n’en concerne aucune.',
      en: 'The definition protects people, and what it counts is about none.',
    },
    {
      fr: 'Écrivez « privacyUnit » : « none », ou comptez ce qui concerne des personnes.',
      en: 'Write "privacyUnit": "none", or count what is about people.',
    },
  ),
  'definition.unit': warning(
    {
      fr: 'Cette unité ne va pas avec ce calcul.',
      en: 'This unit does not suit this computation.',
    },
    {
      fr: 'Une proportion et une part sont en « percent » ; un nombre porte le nom de ce qui est compté ; « hours », « euros », « points » et « fte » vont avec « durationMinutes », « amountCents », « epicesScore » et « fteDays ».',
      en: 'A proportion and a share are in "percent"; a count has the name of what is counted; "hours", "euros", "points" and "fte" go with "durationMinutes", "amountCents", "epicesScore" and "fteDays".',
    },
  ),
  'definition.in-catalogue': error(
    {
      fr: 'Le catalogue a une définition de cet identifiant, qui ne se redéfinit pas.',
      en: 'The catalogue has a definition of this id, which cannot be redefined.',
    },
    {
      fr: 'Donnez à la vôtre un autre identifiant, qui commence par exemple par le nom de votre fédération.',
      en: 'Give yours another id, one that starts with the name of your federation for instance.',
    },
  ),
  'definition.same-version': error(
    {
      fr: 'Deux définitions ont le même identifiant et la même version, et ne veulent pas dire la même chose.',
      en: 'Two definitions have the same id and the same version, and do not mean the same.',
    },
    {
      fr: 'Donnez à celle qui a changé une version plus haute : des résultats suivent déjà l’autre.',
      en: 'Give the one that changed a higher version: results already follow the other.',
    },
  ),
  'definition.text-without-version': warning(
    {
      fr: 'Deux définitions ont le même identifiant et la même version, et des textes différents : la première est gardée.',
      en: 'Two definitions have the same id and the same version, and different texts: the first is kept.',
    },
    {
      fr: 'Donnez une version plus haute à celle dont le texte a été corrigé.',
      en: 'Give a higher version to the one whose text was mended.',
    },
  ),
} as const satisfies { readonly [rule: string]: Text };

/** The id of a rule on definitions of indicators. */
export type DefinitionRule = keyof typeof definitionRules;

/** The issue that a rule makes of a place in a definition. */
export function definitionIssue(
  rule: DefinitionRule,
  path: string,
  more: Pick<Issue, 'hint'> = {},
): Issue {
  return { rule, path, ...definitionRules[rule], ...more };
}

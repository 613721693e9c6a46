import type { Localised, Severity } from './issue.js';

/** What a rule says when it is broken. */
export interface RuleText {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const error = (message: Localised, hint?: Localised): RuleText =>
  hint === undefined ? { severity: 'error', message } : { severity: 'error', message, hint };

/** The rules on the shape of one record, with their messages. Those across records are in the validators package. */
export const shapeRules: { readonly [rule: string]: RuleText } = {
  'json.syntax': error(
    { fr: 'Cette ligne n’est pas du JSON complet.', en: 'This line is not complete JSON.' },
    {
      fr: 'La ligne est peut-être coupée : réécrivez-la, ou exportez de nouveau le fichier.',
      en: 'The line may have been cut: write it again, or export the file again.',
    },
  ),
  'json.forbidden-key': error(
    {
      fr: 'Cette ligne contient une clé réservée par JavaScript.',
      en: 'This line has a key that JavaScript reserves.',
    },
    {
      fr: 'Aucun champ du modèle n’a ce nom : retirez-le, ou exportez de nouveau le fichier.',
      en: 'No field of the model has this name: take it away, or export the file again.',
    },
  ),
  'data.too-deep': error(
    {
      fr: 'Les données sont imbriquées trop profondément.',
      en: 'The data are nested too deep.',
    },
    {
      fr: 'Aucun enregistrement n’a autant de niveaux : exportez de nouveau le fichier.',
      en: 'No record has as many levels: export the file again.',
    },
  ),
  'data.too-large': error(
    {
      fr: 'Cet enregistrement contient plus de valeurs qu’aucun n’en a.',
      en: 'This record holds more values than any record has.',
    },
    {
      fr: 'Plusieurs enregistrements sont sans doute réunis en un seul : séparez-les.',
      en: 'Several records have probably been put into one: separate them.',
    },
  ),
  'data.more-issues': error(
    {
      fr: 'Cet enregistrement a encore d’autres erreurs.',
      en: 'This record has still more errors.',
    },
    {
      fr: 'Corrigez celles qui précèdent, puis vérifiez de nouveau.',
      en: 'Mend those that come before, then check again.',
    },
  ),
  'json.line-too-long': error(
    { fr: 'Cette ligne est trop longue.', en: 'This line is too long.' },
    {
      fr: 'Chaque ligne porte un seul enregistrement : le fichier n’est peut-être pas au format NDJSON.',
      en: 'Each line holds one record: the file may not be in the NDJSON format.',
    },
  ),
  'record.not-an-object': error(
    {
      fr: 'Un enregistrement est attendu ici : un objet JSON.',
      en: 'A record is expected here: a JSON object.',
    },
    {
      fr: 'Un enregistrement s’écrit entre accolades, un par ligne.',
      en: 'A record is written between braces, one a line.',
    },
  ),
  'record.unknown-type': error(
    { fr: 'Ce type d’enregistrement n’existe pas.', en: 'There is no such type of record.' },
    {
      fr: 'Le champ « type » dit ce qu’est l’enregistrement : « pathway », « structure », « session »...',
      en: 'The field "type" says what the record is: "pathway", "structure", "session"...',
    },
  ),
  'record.open-list': error(
    {
      fr: 'Une liste dite ouverte n’est pas une liste de cet enregistrement.',
      en: 'A list that is said to be open is no list of this record.',
    },
    {
      fr: '« openLists » nomme des champs de l’enregistrement qui contiennent une liste ; retirez les autres noms.',
      en: '"openLists" names fields of the record that hold a list; take the other names away.',
    },
  ),
  'dataset.no-manifest': error(
    {
      fr: 'Le jeu de données ne dit pas ce qu’il est.',
      en: 'The dataset does not say what it is.',
    },
    {
      fr: 'Sa première ligne doit être de type « manifest », avec « namespace » et « producer ».',
      en: 'Its first line must have the type "manifest", with "namespace" and "producer".',
    },
  ),
  'dataset.two-manifests': error(
    {
      fr: 'Deux lignes disent ce qu’est le jeu de données, et elles se contredisent.',
      en: 'Two lines say what the dataset is, and they contradict each other.',
    },
    {
      fr: 'Deux fichiers ont peut-être été mis bout à bout : gardez-les séparés.',
      en: 'Two files may have been joined: keep them apart.',
    },
  ),
  'dataset.newer-schema': error(
    {
      fr: 'Ce jeu de données a été écrit avec une version plus récente du modèle.',
      en: 'This dataset was written with a newer version of the model.',
    },
    { fr: 'Mettez ce logiciel à jour.', en: 'Update this software.' },
  ),
  'dataset.late-version': error(
    {
      fr: 'Le jeu de données dit après ses enregistrements qu’il a été écrit avec une version plus ancienne du modèle.',
      en: 'The dataset says after its records that it was written with an older version of the model.',
    },
    {
      fr: 'Placez la ligne de type « manifest » en premier : les enregistrements seront alors mis à jour à la lecture.',
      en: 'Put the line of type "manifest" first: the records are then brought up to date as they are read.',
    },
  ),
  'dataset.counts': error(
    {
      fr: 'Le nombre d’enregistrements n’est pas celui que le jeu de données annonce.',
      en: 'The number of records is not the one that the dataset announces.',
    },
    {
      fr: 'Le fichier est peut-être coupé. Si vous l’avez changé exprès, enlevez « counts » et « hash » de ses lignes de type « manifest ».',
      en: 'The file may have been cut. If you changed it on purpose, take "counts" and "hash" out of its lines of type "manifest".',
    },
  ),
  'dataset.hash': error(
    {
      fr: 'Le contenu n’est pas celui que le jeu de données annonce.',
      en: 'The content is not the one that the dataset announces.',
    },
    {
      fr: 'Le fichier a été modifié après son écriture. Si c’est exprès, enlevez « counts » et « hash » de ses lignes de type « manifest ».',
      en: 'The file was changed after it was written. If that was on purpose, take "counts" and "hash" out of its lines of type "manifest".',
    },
  ),
  'id.local-duplicate': error(
    {
      fr: 'Un autre élément de cette liste a déjà cet identifiant.',
      en: 'Another item of this list already has this id.',
    },
    {
      fr: 'Donnez-lui un autre identifiant, et corrigez les renvois qui le visent.',
      en: 'Give it another id, and correct the references that mean it.',
    },
  ),
  'field.required': error(
    { fr: 'Ce champ est obligatoire.', en: 'This field is required.' },
    {
      fr: 'Remplissez-le. S’il peut manquer pour une raison, écrivez { "missing": "unknown" }.',
      en: 'Fill it in. If it may be missing for a reason, write { "missing": "unknown" }.',
    },
  ),
  'field.unknown': error(
    {
      fr: 'Un champ que le modèle ne connaît pas se trouve ici.',
      en: 'A field that the model does not know is here.',
    },
    {
      fr: 'Vérifiez l’orthographe des noms de champs.',
      en: 'Check the spelling of the field names.',
    },
  ),
  'field.type': error(
    {
      fr: 'La valeur n’est pas de la bonne nature.',
      en: 'The value is not of the right kind.',
    },
    {
      fr: 'Comparez avec un exemple du même type d’enregistrement.',
      en: 'Compare with an example of the same type of record.',
    },
  ),
  'field.text-expected': error(
    { fr: 'Un texte est attendu.', en: 'A text is expected.' },
    {
      fr: 'Un texte s’écrit entre guillemets. Un numéro (SIRET, FINESS) est un texte, pour garder ses zéros.',
      en: 'A text is written between quotation marks. A number such as a SIRET or a FINESS is a text, to keep its zeros.',
    },
  ),
  'field.number-expected': error(
    { fr: 'Un nombre est attendu.', en: 'A number is expected.' },
    {
      fr: 'Un nombre s’écrit sans guillemets, avec un point pour la virgule.',
      en: 'A number is written without quotation marks.',
    },
  ),
  'field.whole-number-expected': error(
    { fr: 'Un nombre entier est attendu.', en: 'A whole number is expected.' },
    {
      fr: 'Sans guillemets ni décimales : des minutes, des centimes, des personnes se comptent en entiers.',
      en: 'Without quotation marks or decimals: minutes, cents and people are counted in whole numbers.',
    },
  ),
  'field.boolean-expected': error(
    {
      fr: '« true » ou « false » est attendu.',
      en: '"true" or "false" is expected.',
    },
    {
      fr: 'Sans guillemets : « true » pour oui, « false » pour non.',
      en: 'Without quotation marks: "true" for yes, "false" for no.',
    },
  ),
  'field.list-expected': error(
    { fr: 'Une liste est attendue.', en: 'A list is expected.' },
    {
      fr: 'Une liste s’écrit entre crochets, même pour un seul élément.',
      en: 'A list is written between square brackets, even for one item.',
    },
  ),
  'field.object-expected': error(
    { fr: 'Un objet est attendu.', en: 'An object is expected.' },
    {
      fr: 'Un objet s’écrit entre accolades : un renvoi a « type » et « id », un chiffre « value » et « precision ».',
      en: 'An object is written between braces: a reference has "type" and "id", a figure "value" and "precision".',
    },
  ),
  'field.not-allowed': error(
    {
      fr: 'La valeur n’est pas l’une de celles qui sont permises.',
      en: 'The value is not one of those allowed.',
    },
    {
      fr: 'Un code de la liste est attendu, non son libellé.',
      en: 'A code of the list is expected, not its display.',
    },
  ),
  'field.format': error(
    {
      fr: 'La valeur n’a pas la forme attendue.',
      en: 'The value does not have the expected form.',
    },
    {
      fr: 'Comptez les caractères, et cherchez une espace, un accent ou un zéro perdu.',
      en: 'Count the characters, and look for a space, an accent or a lost zero.',
    },
  ),
  'field.too-small': error(
    { fr: 'La valeur est trop petite.', en: 'The value is too small.' },
    {
      fr: 'Vérifiez le signe, l’unité et la saisie.',
      en: 'Check the sign, the unit and what was typed.',
    },
  ),
  'field.too-big': error(
    { fr: 'La valeur est trop grande.', en: 'The value is too big.' },
    {
      fr: 'Vérifiez l’unité et la saisie : un chiffre est peut-être en trop.',
      en: 'Check the unit and what was typed: there may be a digit too many.',
    },
  ),
  'field.empty-list': error(
    { fr: 'Cette liste est vide.', en: 'This list is empty.' },
    { fr: 'Omettez le champ.', en: 'Leave the field out.' },
  ),
  'field.too-few': error(
    { fr: 'Cette liste n’a pas assez d’éléments.', en: 'This list has too few items.' },
    {
      fr: 'Ajoutez ce qui manque, ou omettez le champ.',
      en: 'Add what lacks, or leave the field out.',
    },
  ),
  'field.too-many': error(
    { fr: 'Cette liste a trop d’éléments.', en: 'This list has too many items.' },
    {
      fr: 'Retirez-en, ou faites-en plusieurs listes.',
      en: 'Take some away, or make several lists of it.',
    },
  ),
  'field.empty-object': error(
    { fr: 'Cet objet est vide.', en: 'This object is empty.' },
    { fr: 'Omettez le champ.', en: 'Leave the field out.' },
  ),
  'field.no-alternative': error(
    {
      fr: 'La valeur n’a aucune des formes permises ici.',
      en: 'The value has none of the forms allowed here.',
    },
    {
      fr: 'Une valeur qui manque s’écrit { "missing": "unknown" }, ou « not-asked », « refused », « not-applicable ».',
      en: 'A missing value is written { "missing": "unknown" }, or "not-asked", "refused", "not-applicable".',
    },
  ),
  'text.blank': error(
    { fr: 'Ce texte est vide.', en: 'This text is blank.' },
    {
      fr: 'Écrivez quelque chose, ou omettez le champ.',
      en: 'Write something, or leave the field out.',
    },
  ),
  'text.control-character': error(
    { fr: 'Ce texte contient un caractère de contrôle.', en: 'This text has a control character.' },
    {
      fr: 'Il vient souvent d’un copier-coller : retapez le texte.',
      en: 'It often comes from copying and pasting: type the text again.',
    },
  ),
  'text.lone-surrogate': error(
    {
      fr: 'Ce texte contient un caractère incomplet.',
      en: 'This text has an incomplete character.',
    },
    {
      fr: 'Un émoji a sans doute été coupé en deux : retapez le texte.',
      en: 'An emoji was probably cut in two: type the text again.',
    },
  ),
  'time.not-a-date': error(
    {
      fr: 'Cette date n’existe pas, ou n’est pas écrite comme il faut.',
      en: 'There is no such date, or it is not written as it must be.',
    },
    { fr: 'Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.', en: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' },
  ),
  'time.not-a-day': error(
    { fr: 'Ce jour n’existe pas.', en: 'There is no such day.' },
    { fr: 'Écrivez AAAA-MM-JJ.', en: 'Write YYYY-MM-DD.' },
  ),
  'time.not-an-instant': error(
    { fr: 'Un instant en temps universel est attendu.', en: 'An instant in UTC is expected.' },
    { fr: 'Écrivez AAAA-MM-JJThh:mm:ssZ.', en: 'Write YYYY-MM-DDThh:mm:ssZ.' },
  ),
  'time.not-a-date-time': error(
    {
      fr: 'Une date et une heure avec leur décalage sont attendues.',
      en: 'A date and time with their offset are expected.',
    },
    { fr: 'Écrivez AAAA-MM-JJThh:mm:ss+02:00.', en: 'Write YYYY-MM-DDThh:mm:ss+02:00.' },
  ),
  'time.not-a-date-or-time': error(
    {
      fr: 'Une date, ou une date et une heure, est attendue.',
      en: 'A date, or a date and time, is expected.',
    },
    {
      fr: 'Écrivez AAAA-MM-JJ, ou AAAA-MM-JJThh:mm:ss+02:00.',
      en: 'Write YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss+02:00.',
    },
  ),
  'time.not-a-duration': error(
    { fr: 'Une durée est attendue.', en: 'A length of time is expected.' },
    {
      fr: 'P6W : six semaines ; PT90M : une heure et demie.',
      en: 'P6W: six weeks; PT90M: an hour and a half.',
    },
  ),
  'time.end-before-start': error(
    {
      fr: 'La fin est avant le début.',
      en: 'The end is before the start.',
    },
    {
      fr: 'Vérifiez les deux dates : le jour et le mois sont peut-être inversés.',
      en: 'Check both dates: day and month may have changed places.',
    },
  ),
  'person.age-band': error(
    {
      fr: 'La tranche d’âge finit avant de commencer.',
      en: 'The age band ends before it starts.',
    },
    {
      fr: '« from » est l’âge le plus jeune, « to » le plus élevé.',
      en: '"from" is the youngest age, "to" the oldest.',
    },
  ),
  'number.negative-zero': error(
    { fr: 'Écrivez 0 sans signe.', en: 'Write 0 without a sign.' },
    {
      fr: 'Un tableur ou un calcul a gardé le signe d’un nombre arrondi.',
      en: 'A spreadsheet or a computation kept the sign of a rounded number.',
    },
  ),
  'quantity.empty': error(
    {
      fr: 'Une quantité a une valeur ou des bornes.',
      en: 'A quantity has a value or bounds.',
    },
    {
      fr: 'Remplissez « value », « min » ou « max » ; les mots de la source vont dans « verbatim ».',
      en: 'Fill in "value", "min" or "max"; the words of the source go to "verbatim".',
    },
  ),
  'quantity.bounds': error(
    {
      fr: 'La valeur doit se trouver entre le minimum et le maximum.',
      en: 'The value must lie between the minimum and the maximum.',
    },
    {
      fr: '« min » ne dépasse ni « value » ni « max » ; « value » ne dépasse pas « max ».',
      en: '"min" is above neither "value" nor "max"; "value" is not above "max".',
    },
  ),
  'code.not-in-list': error(
    { fr: 'Cette liste n’a pas ce code.', en: 'This list does not have this code.' },
    {
      fr: 'Omettez le code : le libellé suffit pour une notion qui n’est pas dans la liste.',
      en: 'Leave the code out: the display is enough for a notion that is not in the list.',
    },
  ),
  'territory.code': error(
    {
      fr: 'Le code n’est pas de la forme qu’a ce type de territoire.',
      en: 'The code does not have the form of this kind of territory.',
    },
    {
      fr: 'Une commune a un code INSEE à 5 caractères, qui n’est pas son code postal ; un quartier qui n’est pas un QPV n’a pas de code.',
      en: 'A commune has an INSEE code of 5 characters, which is not its postal code; a neighbourhood that is no QPV has no code.',
    },
  ),
  'enrolment.count': error(
    {
      fr: 'Une structure nommée ne se compte pas : « count » va avec une structure inconnue.',
      en: 'A named structure is not counted: "count" goes with an unknown structure.',
    },
    {
      fr: 'Retirez « count », ou dites la structure inconnue : { "missing": "unknown" }.',
      en: 'Take "count" away, or say that the structure is unknown: { "missing": "unknown" }.',
    },
  ),
  'indicator.no-figure': error(
    {
      fr: 'Un résultat a une valeur, ou il est masqué.',
      en: 'A result has a value, or it is hidden.',
    },
    {
      fr: 'Écrivez un chiffre, ou « suppressed », mais pas les deux.',
      en: 'Write a figure, or "suppressed", not both.',
    },
  ),
  'indicator.numerator': error(
    {
      fr: 'Le numérateur dépasse le dénominateur.',
      en: 'The numerator is above the denominator.',
    },
    {
      fr: 'Vérifiez que les deux comptent les mêmes choses, sur la même période.',
      en: 'Check that both count the same things, over the same period.',
    },
  ),
  'indicator.unnamed': error(
    {
      fr: 'Un résultat dit ce qu’il compte : par sa définition ou avec ses mots.',
      en: 'A result says what it counts: by its definition or in its own words.',
    },
    { fr: 'Ajoutez « definition » ou « label ».', en: 'Add "definition" or "label".' },
  ),
  'merge.two-of-a-kind': error(
    {
      fr: 'Deux enregistrements différents et de même type sont attendus.',
      en: 'Two different records of the same type are expected.',
    },
    {
      fr: '« kept » et « merged » ont le même type et deux identifiants différents.',
      en: '"kept" and "merged" have the same type and two different ids.',
    },
  ),
};

const warning = (message: Localised, hint: Localised): RuleText => ({
  severity: 'warning',
  message,
  hint,
});

/**
 * The rules on an identifier that somebody typed, with their messages. A wrong check digit is an error in strict
 * mode; a wrong form has the hint of its kind of identifier.
 */
export const identifierRules = {
  'identifier.form': error({
    fr: 'Cet identifiant n’a pas la forme attendue.',
    en: 'This identifier does not have the expected form.',
  }),
  'identifier.check-digit': warning(
    {
      fr: 'La clé de contrôle de ce numéro est fausse.',
      en: 'The check digit of this number is wrong.',
    },
    {
      fr: 'Un chiffre est sans doute mal recopié : comparez avec le répertoire officiel.',
      en: 'A digit was probably copied wrongly: compare with the official register.',
    },
  ),
  'identifier.spreadsheet': error(
    {
      fr: 'Un tableur a transformé cet identifiant en nombre : des chiffres peuvent manquer.',
      en: 'A spreadsheet turned this identifier into a number: digits may be lost.',
    },
    {
      fr: 'Mettez la colonne au format texte, puis reprenez l’identifiant à sa source.',
      en: 'Give the column the text format, then copy the identifier again from where it came.',
    },
  ),
  'identifier.lost-zero': error(
    {
      fr: 'Il semble manquer un zéro au début de cet identifiant.',
      en: 'A zero seems to be missing at the start of this identifier.',
    },
    {
      fr: 'Un tableur l’a peut-être effacé : mettez la colonne au format texte et rétablissez le zéro.',
      en: 'A spreadsheet may have dropped it: give the column the text format and put the zero back.',
    },
  ),
  'identifier.zero-restored': warning(
    {
      fr: 'Un zéro a été rétabli au début de cet identifiant.',
      en: 'A zero was put back at the start of this identifier.',
    },
    {
      fr: 'Comparez avec le répertoire officiel, et corrigez la source.',
      en: 'Compare with the official register, and correct the source.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };
/** The id of a rule on an identifier that somebody typed. */
export type IdentifierRule = keyof typeof identifierRules;

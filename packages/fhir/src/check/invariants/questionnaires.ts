import { itemsOf, type JsonObject, objectsIn, textAt } from '../json.js';
import { areDistinct, has, type Invariant, rule } from './invariant.js';

const WITH_LENGTH = ['boolean', 'decimal', 'integer', 'string', 'text', 'url', 'open-choice'];

const WITH_ANSWERS = [
  'choice',
  'open-choice',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'quantity',
];

function linkIds(of: JsonObject, depth = 0): unknown[] {
  if (depth > 64) return [];
  return objectsIn(of['item']).flatMap((item) => [item['linkId'], ...linkIds(item, depth + 1)]);
}

function typeOf(item: JsonObject): string {
  return textAt(item, 'type') ?? '';
}

/** The invariants of questionnaires and their answers. */
export const questionnaireInvariants: readonly Invariant[] = [
  rule(
    'que-2',
    'No two items have the same linkId.',
    'Deux questions n’ont pas le même linkId.',
    (questionnaire) => areDistinct(linkIds(questionnaire)),
  ),
  rule(
    'que-1',
    'A group has items, and a display has none.',
    'Un groupe a des questions, et un affichage n’en a pas.',
    (item) =>
      (typeOf(item) !== 'group' || has(item, 'item')) &&
      (typeOf(item) !== 'display' || !has(item, 'item')),
  ),
  rule(
    'que-3',
    'A display has no code.',
    'Un affichage n’a pas de code.',
    (item) => typeOf(item) !== 'display' || !has(item, 'code'),
  ),
  rule(
    'que-4',
    'Answers are listed or taken from a value set, not both.',
    'Les réponses sont listées ou tirées d’un jeu de valeurs, pas les deux.',
    (item) => !has(item, 'answerOption') || !has(item, 'answerValueSet'),
  ),
  rule(
    'que-5',
    'Only a question that may have a choice lists answers.',
    'Seule une question à choix liste des réponses.',
    (item) =>
      WITH_ANSWERS.includes(typeOf(item)) ||
      (!has(item, 'answerValueSet') && !has(item, 'answerOption')),
  ),
  rule(
    'que-6',
    'A display is neither required nor repeated.',
    'Un affichage n’est ni requis ni répété.',
    (item) => typeOf(item) !== 'display' || (!has(item, 'required') && !has(item, 'repeats')),
  ),
  rule(
    'que-7',
    'The operator exists goes with a boolean.',
    'L’opérateur exists va avec un booléen.',
    (condition) =>
      condition['operator'] !== 'exists' || typeof condition['answerBoolean'] === 'boolean',
  ),
  rule(
    'que-8',
    'A group or a display has no initial answer.',
    'Un groupe ou un affichage n’a pas de réponse initiale.',
    (item) => (typeOf(item) !== 'group' && typeOf(item) !== 'display') || !has(item, 'initial'),
  ),
  rule(
    'que-9',
    'A display is not read-only.',
    'Un affichage n’est pas en lecture seule.',
    (item) => typeOf(item) !== 'display' || !has(item, 'readOnly'),
  ),
  rule(
    'que-10',
    'Only a simple question has a greatest length.',
    'Seule une question simple a une longueur maximale.',
    (item) => WITH_LENGTH.includes(typeOf(item)) || !has(item, 'maxLength'),
  ),
  rule(
    'que-11',
    'Listed answers exclude an initial value.',
    'Des réponses listées excluent une valeur initiale.',
    (item) => !has(item, 'answerOption') || !has(item, 'initial'),
  ),
  rule(
    'que-12',
    'Several conditions say how they combine.',
    'Plusieurs conditions disent comment elles se combinent.',
    (item) => itemsOf(item['enableWhen']).length <= 2 || has(item, 'enableBehavior'),
  ),
  rule(
    'que-13',
    'Only a repeated question has several initial answers.',
    'Seule une question répétée a plusieurs réponses initiales.',
    (item) => item['repeats'] === true || itemsOf(item['initial']).length <= 1,
  ),
  rule(
    'qrs-1',
    'An answered question holds its items inside its answers.',
    'Une question qui a une réponse porte ses questions dans ses réponses.',
    (item) => !(has(item, 'answer') && has(item, 'item')),
  ),
];

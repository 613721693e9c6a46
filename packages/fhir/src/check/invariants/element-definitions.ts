import { isOneOf, itemsOf, numberAt, objectsIn, textAt } from '../json.js';
import { has, hasChoice, type Invariant, rule, textRule } from './invariant.js';

/** A name in the path of an element, as eld-19 of R4 has it; all but the first may be a choice, and have a slice. */
const NAME = /^[^\s.,:;'"/|?!@#$%&*()[\]{}]{1,64}(?:\[x\])?$/;

function isStep(step: string, at: number): boolean {
  const colon = step.indexOf(':');
  const name = colon === -1 ? step : step.slice(0, colon);
  if (!NAME.test(name) || (at === 0 && name !== step)) return false;
  return at === 0
    ? !name.endsWith(']')
    : colon === -1 || (/^\S/.test(step.slice(colon + 1)) && !/\s/.test(step));
}

/** The types whose values are codes, or may be. */
const CODED = ['code', 'Coding', 'CodeableConcept', 'Quantity', 'string', 'uri'];

/** The invariants of the elements of definitions. */
export const elementDefinitionInvariants: readonly Invariant[] = [
  rule(
    'eld-1',
    'A slicing has discriminators or a description.',
    'Un découpage a des discriminants ou une description.',
    (slicing) => has(slicing, 'discriminator') || has(slicing, 'description'),
  ),
  rule(
    'eld-2',
    'The least number is not above the greatest.',
    'Le nombre minimal ne dépasse pas le maximal.',
    (element) => {
      const min = numberAt(element, 'min');
      const max = textAt(element, 'max');
      return min === undefined || max === undefined || max === '*' || min <= Number(max);
    },
  ),
  textRule(
    'eld-3',
    'A greatest number is a number or a star.',
    'Un nombre maximal est un nombre ou une étoile.',
    (max) => max === '*' || /^\d+$/.test(max),
  ),
  rule(
    'eld-4',
    'Only a reference has an aggregation.',
    'Seule une référence a une agrégation.',
    (type) =>
      !has(type, 'aggregation') || type['code'] === 'Reference' || type['code'] === 'canonical',
  ),
  rule(
    'eld-5',
    'An element defined by another has neither types nor values of its own.',
    'Un élément défini par un autre n’a ni types ni valeurs à lui.',
    (element) =>
      !has(element, 'contentReference') ||
      !(
        ['type', 'example', 'maxLength', 'binding'].some((name) => has(element, name)) ||
        ['defaultValue', 'fixed', 'pattern', 'minValue', 'maxValue'].some((stem) =>
          hasChoice(element, stem),
        )
      ),
  ),
  rule(
    'eld-6',
    'A fixed value goes with one type.',
    'Une valeur fixe accompagne un seul type.',
    (element) => !hasChoice(element, 'fixed') || itemsOf(element['type']).length <= 1,
  ),
  rule(
    'eld-7',
    'A pattern goes with one type.',
    'Un motif accompagne un seul type.',
    (element) => !hasChoice(element, 'pattern') || itemsOf(element['type']).length <= 1,
  ),
  rule(
    'eld-8',
    'A pattern and a fixed value exclude each other.',
    'Un motif et une valeur fixe s’excluent.',
    (element) => !hasChoice(element, 'pattern') || !hasChoice(element, 'fixed'),
  ),
  rule(
    'eld-11',
    'Only coded types have a binding.',
    'Seuls les types codés ont une liaison.',
    (element) =>
      !has(element, 'binding') ||
      !has(element, 'type') ||
      objectsIn(element['type']).some(({ code }) => isOneOf(code, CODED)),
  ),
  rule(
    'eld-12',
    'A value set is named by an absolute address.',
    'Un jeu de valeurs est désigné par une adresse absolue.',
    (binding) => {
      const set = textAt(binding, 'valueSet');
      return set === undefined || /^(http:|https|urn:)/.test(set);
    },
  ),
  rule('eld-13', 'No type is twice.', 'Aucun type n’est répété.', (element) => {
    const codes = objectsIn(element['type']).map(({ code }) => code);
    return new Set(codes).size === codes.length;
  }),
  rule('eld-14', 'No constraint is twice.', 'Aucune contrainte n’est répétée.', (element) => {
    const keys = objectsIn(element['constraint']).map(({ key }) => key);
    return new Set(keys).size === keys.length;
  }),
  rule(
    'eld-15',
    'A default value and a meaning when missing exclude each other.',
    'Une valeur par défaut et un sens de l’absence s’excluent.',
    (element) => !hasChoice(element, 'defaultValue') || !has(element, 'meaningWhenMissing'),
  ),
  rule(
    'eld-16',
    'The name of a slice has letters, digits and few signs.',
    'Le nom d’une tranche a des lettres, des chiffres et peu de signes.',
    (element) => {
      const name = textAt(element, 'sliceName');
      return name === undefined || /^[a-zA-Z0-9/\-_[\]@]+$/.test(name);
    },
  ),
  rule(
    'eld-17',
    'Only a reference has target profiles.',
    'Seule une référence a des profils cibles.',
    (type) =>
      type['code'] === 'Reference' || type['code'] === 'canonical' || !has(type, 'targetProfile'),
  ),
  rule(
    'eld-18',
    'A modifier element says why it is one.',
    'Un élément modificateur dit pourquoi il l’est.',
    (element) => element['isModifier'] !== true || has(element, 'isModifierReason'),
  ),
  rule(
    'eld-19',
    'A path is names of up to 64 characters, separated by points.',
    'Un chemin est fait de noms d’au plus 64 caractères, séparés par des points.',
    ({ path }) => typeof path !== 'string' || path.split('.').every(isStep),
  ),
  rule(
    'eld-22',
    'Only a slice constrains a slice.',
    'Seule une tranche restreint une tranche.',
    (element) => !has(element, 'sliceIsConstraining') || has(element, 'sliceName'),
  ),
];

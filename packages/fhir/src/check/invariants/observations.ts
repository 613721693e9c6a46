import { isObject, type JsonObject, numberAt, objectAt, objectsIn } from '../json.js';
import { has, hasChoice, type Invariant, rule, textRule } from './invariant.js';
import { UCUM } from './units.js';

function isPercent(quantity: JsonObject | undefined): boolean {
  return quantity === undefined || (quantity['code'] === '%' && quantity['system'] === UCUM);
}

const OF_A_CODING = ['system', 'version', 'code', 'display', 'userSelected'];

/** A text that two codings share when they are the same; one with an id or extensions is taken for no other. */
function keyOf(coding: JsonObject): string | undefined {
  const values = OF_A_CODING.map((name) => coding[name]);
  const isPlain = Object.keys(coding).every((name) => OF_A_CODING.includes(name));
  if (!isPlain || values.some((value) => typeof value === 'object')) return undefined;
  return JSON.stringify(values);
}

function keysOf(concept: unknown): readonly string[] {
  if (!isObject(concept)) return [];
  return objectsIn(concept['coding'])
    .map(keyOf)
    .filter((key) => key !== undefined);
}

function hasComponentOfItsCode(observation: JsonObject): boolean {
  const keys = new Set(keysOf(observation['code']));
  return objectsIn(observation['component']).some(({ code }) =>
    keysOf(code).some((key) => keys.has(key)),
  );
}

/** The invariants of observations, vital signs among them. */
export const observationInvariants: readonly Invariant[] = [
  rule(
    'ras-1',
    'A range of probabilities is in percent.',
    'Un intervalle de probabilités est en pour cent.',
    (range) => isPercent(objectAt(range, 'low')) && isPercent(objectAt(range, 'high')),
  ),
  rule(
    'ras-2',
    'A probability is at most 100.',
    'Une probabilité est d’au plus 100.',
    (prediction) => (numberAt(prediction, 'probabilityDecimal') ?? 0) <= 100,
  ),
  rule(
    'obs-3',
    'A reference range has a low end, a high end or a text.',
    'Un intervalle de référence a une borne basse, une borne haute ou un texte.',
    (range) => has(range, 'low') || has(range, 'high') || has(range, 'text'),
  ),
  rule(
    'obs-6',
    'A value and the reason of its absence exclude each other.',
    'Une valeur et le motif de son absence s’excluent.',
    (observation) => !has(observation, 'dataAbsentReason') || !hasChoice(observation, 'value'),
  ),
  rule(
    'obs-7',
    'An observation that a component has the code of has no value.',
    'Une observation dont une composante a le code n’a pas de valeur.',
    (observation) => !hasChoice(observation, 'value') || !hasComponentOfItsCode(observation),
  ),
  textRule(
    'vs-1',
    'The date of a vital sign is precise to the day.',
    'La date d’un signe vital est précise au jour.',
    (when) => when.length >= 10,
  ),
  rule(
    'vs-2',
    'A vital sign has a value, a reason of absence, components or members.',
    'Un signe vital a une valeur, un motif d’absence, des composantes ou des membres.',
    (observation) =>
      has(observation, 'component') ||
      has(observation, 'hasMember') ||
      hasChoice(observation, 'value') ||
      has(observation, 'dataAbsentReason'),
  ),
  rule(
    'vs-3',
    'A component has a value or a reason of absence.',
    'Une composante a une valeur ou un motif d’absence.',
    (component) => hasChoice(component, 'value') || has(component, 'dataAbsentReason'),
  ),
  rule(
    'msq-3',
    'Coordinates start at 0 or at 1.',
    'Les coordonnées partent de 0 ou de 1.',
    (sequence) => sequence['coordinateSystem'] === 0 || sequence['coordinateSystem'] === 1,
  ),
  rule(
    'msq-5',
    'A chromosome and a genome build go together.',
    'Un chromosome et une version de génome vont ensemble.',
    (sequence) => has(sequence, 'chromosome') === has(sequence, 'genomeBuild'),
  ),
  rule(
    'msq-6',
    'A reference sequence is given in one way.',
    'Une séquence de référence est donnée d’une seule façon.',
    (sequence) =>
      ['genomeBuild', 'referenceSeqId', 'referenceSeqPointer', 'referenceSeqString'].filter(
        (name) => has(sequence, name),
      ).length === 1,
  ),
];

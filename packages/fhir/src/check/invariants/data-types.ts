import { type JsonObject, numberAt, objectAt, textAt } from '../json.js';
import { has, hasChoice, type Invariant, rule } from './invariant.js';
import { isAtOrBefore } from './moments.js';
import { UCUM } from './units.js';

function isUcum(quantity: JsonObject): boolean {
  return quantity['system'] === undefined || quantity['system'] === UCUM;
}

/** The invariants of data types. */
export const dataTypeInvariants: readonly Invariant[] = [
  rule(
    'per-1',
    'A period does not end before it starts; where its dates coincide, both have the same precision.',
    'Une période ne finit pas avant de commencer ; si ses dates coïncident, elles ont la même précision.',
    (period) => isAtOrBefore(period['start'], period['end']),
  ),
  rule(
    'rng-2',
    'The low end of a range is not above its high end.',
    'La borne basse ne dépasse pas la borne haute.',
    (range) => {
      const low = numberAt(objectAt(range, 'low') ?? {}, 'value');
      const high = numberAt(objectAt(range, 'high') ?? {}, 'value');
      return low === undefined || high === undefined || low <= high;
    },
  ),
  rule(
    'rat-1',
    'A ratio has both numerator and denominator, or neither and an extension.',
    'Un rapport a numérateur et dénominateur, ou ni l’un ni l’autre et une extension.',
    (ratio) =>
      has(ratio, 'numerator') === has(ratio, 'denominator') &&
      (has(ratio, 'numerator') || has(ratio, 'extension')),
  ),
  rule(
    'att-1',
    'An attachment with data says its content type.',
    'Une pièce jointe avec des données dit son type de contenu.',
    (attachment) => !has(attachment, 'data') || has(attachment, 'contentType'),
  ),
  rule(
    'cpt-2',
    'A contact point with a value says its system.',
    'Un moyen de contact qui a une valeur dit son système.',
    (point) => !has(point, 'value') || has(point, 'system'),
  ),
  rule(
    'qty-3',
    'A coded unit says its system.',
    'Une unité codée dit son système.',
    (quantity) => !has(quantity, 'code') || has(quantity, 'system'),
  ),
  rule(
    'sqty-1',
    'A simple quantity has no comparator.',
    'Une quantité simple n’a pas de comparateur.',
    (quantity) => !has(quantity, 'comparator'),
  ),
  rule(
    'mqty-1',
    'An amount of money has a currency of ISO 4217.',
    'Un montant a une devise de l’ISO 4217.',
    (quantity) =>
      (has(quantity, 'code') || !has(quantity, 'value')) &&
      (!has(quantity, 'system') || quantity['system'] === 'urn:iso:std:iso:4217'),
  ),
  rule(
    'age-1',
    'An age is positive and has a unit of UCUM.',
    'Un âge est positif et a une unité de l’UCUM.',
    (age) => {
      const value = numberAt(age, 'value');
      return (
        (has(age, 'code') || !has(age, 'value')) &&
        isUcum(age) &&
        (value === undefined || value > 0)
      );
    },
  ),
  rule(
    'cnt-3',
    'A count is a whole number with the unit 1 of UCUM.',
    'Un compte est un entier, d’unité 1 de l’UCUM.',
    (count) => {
      const value = numberAt(count, 'value');
      return (
        (has(count, 'code') || !has(count, 'value')) &&
        isUcum(count) &&
        (!has(count, 'code') || count['code'] === '1') &&
        (value === undefined || Number.isInteger(value))
      );
    },
  ),
  rule(
    'dis-1',
    'A distance has a unit of UCUM.',
    'Une distance a une unité de l’UCUM.',
    (distance) => (has(distance, 'code') || !has(distance, 'value')) && isUcum(distance),
  ),
  rule(
    'drt-1',
    'A duration with a unit has a value, and its unit is of UCUM.',
    'Une durée qui a une unité a une valeur, et son unité est de l’UCUM.',
    (duration) => !has(duration, 'code') || (duration['system'] === UCUM && has(duration, 'value')),
  ),
  rule(
    'ref-1',
    'A reference that starts with # leads to a contained resource.',
    'Une référence qui commence par # mène à une ressource incluse.',
    (reference, { resolve }) => {
      const text = textAt(reference, 'reference');
      if (text === undefined || !text.startsWith('#')) return true;
      return text !== '#' && resolve(text) !== undefined;
    },
  ),
  rule(
    'drq-1',
    'A code filter has a path or a search parameter, not both.',
    'Un filtre de codes a un chemin ou un paramètre de recherche, pas les deux.',
    (filter) => has(filter, 'path') !== has(filter, 'searchParam'),
  ),
  rule(
    'drq-2',
    'A date filter has a path or a search parameter, not both.',
    'Un filtre de dates a un chemin ou un paramètre de recherche, pas les deux.',
    (filter) => has(filter, 'path') !== has(filter, 'searchParam'),
  ),
  rule(
    'exp-1',
    'An expression is given, or referred to.',
    'Une expression est donnée, ou désignée.',
    (expression) => has(expression, 'expression') || has(expression, 'reference'),
  ),
  rule(
    'trd-1',
    'A trigger has a timing or data, not both.',
    'Un déclencheur a un calendrier ou des données, pas les deux.',
    (trigger) => !has(trigger, 'data') || !hasChoice(trigger, 'timing'),
  ),
  rule(
    'trd-2',
    'A condition goes with data.',
    'Une condition accompagne des données.',
    (trigger) => !has(trigger, 'condition') || has(trigger, 'data'),
  ),
  rule(
    'trd-3',
    'A trigger has what its type asks for: a name, a timing or data.',
    'Un déclencheur a ce que son type demande : un nom, un calendrier ou des données.',
    (trigger) => {
      const type = textAt(trigger, 'type') ?? '';
      return (
        (type !== 'named-event' || has(trigger, 'name')) &&
        (type !== 'periodic' || hasChoice(trigger, 'timing')) &&
        (!type.startsWith('data-') || has(trigger, 'data'))
      );
    },
  ),
];

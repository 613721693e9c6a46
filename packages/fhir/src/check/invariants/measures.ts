import { objectsIn } from '../json.js';
import { has, type Invariant, rule } from './invariant.js';

/** The invariants of measures and their reports. */
export const measureInvariants: readonly Invariant[] = [
  rule(
    'mea-1',
    'A stratifier is one criterion or a list of components, not both.',
    'Un critère de répartition est un critère ou une liste de composantes, pas les deux.',
    (measure) =>
      objectsIn(measure['group'])
        .flatMap((group) => objectsIn(group['stratifier']))
        .every(
          (stratifier) =>
            (has(stratifier, 'code') ||
              has(stratifier, 'description') ||
              has(stratifier, 'criteria')) !== has(stratifier, 'component'),
        ),
  ),
  rule(
    'mrp-1',
    'A report of data collection has no groups.',
    'Un rapport de collecte n’a pas de groupes.',
    (report) => report['type'] !== 'data-collection' || !has(report, 'group'),
  ),
  rule(
    'mrp-2',
    'A stratum is one value or a list of components, not both.',
    'Une strate est une valeur ou une liste de composantes, pas les deux.',
    (report) =>
      objectsIn(report['group'])
        .flatMap((group) => objectsIn(group['stratifier']))
        .flatMap((stratifier) => objectsIn(stratifier['stratum']))
        .every((stratum) => has(stratum, 'value') !== has(stratum, 'component')),
  ),
];

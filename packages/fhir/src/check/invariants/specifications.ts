import { itemsOf, objectAt, objectsIn, textAt } from '../json.js';
import { has, hasChoice, type Invariant, rule } from './invariant.js';

/** The invariants of operations, messages, parameters and guides. */
export const specificationInvariants: readonly Invariant[] = [
  rule(
    'md-1',
    'A greatest number is a star or above zero.',
    'Un nombre maximal est une étoile ou dépasse zéro.',
    (focus) => {
      const max = textAt(focus, 'max');
      return max === undefined || max === '*' || Number(max) > 0;
    },
  ),
  rule(
    'opd-1',
    'A parameter has a type or parts.',
    'Un paramètre a un type ou des parties.',
    (parameter) => has(parameter, 'type') || has(parameter, 'part'),
  ),
  rule(
    'opd-2',
    'Only a text has a type of search.',
    'Seul un texte a un type de recherche.',
    (parameter) => !has(parameter, 'searchType') || parameter['type'] === 'string',
  ),
  rule(
    'opd-3',
    'Only a reference has target profiles.',
    'Seule une référence a des profils cibles.',
    (parameter) =>
      !has(parameter, 'targetProfile') ||
      parameter['type'] === 'Reference' ||
      parameter['type'] === 'canonical',
  ),
  rule(
    'Parameters.inv-1',
    'A parameter has one value, one resource or parts.',
    'Un paramètre a une valeur, une ressource ou des parties.',
    (parameter) => {
      const value = hasChoice(parameter, 'value');
      const resource = has(parameter, 'resource');
      return has(parameter, 'part') ? !value && !resource : value !== resource;
    },
  ),
  rule(
    'smp-1',
    'An element goes with its context.',
    'Un élément accompagne son contexte.',
    (target) => !has(target, 'element') || has(target, 'context'),
  ),
  rule(
    'smp-2',
    'A context says its type.',
    'Un contexte dit son type.',
    (target) => !has(target, 'context') || has(target, 'contextType'),
  ),
  rule(
    'spd-1',
    'An XPath says how it is used.',
    'Un XPath dit son usage.',
    (parameter) => !has(parameter, 'xpath') || has(parameter, 'xpathUsage'),
  ),
  rule(
    'spd-2',
    'Only a reference is chained.',
    'Seule une référence est enchaînée.',
    (parameter) => !has(parameter, 'chain') || parameter['type'] === 'reference',
  ),
  rule(
    'ig-1',
    'A resource of a guide is in a group that the guide has.',
    'Une ressource d’un guide est dans un groupe de ce guide.',
    (definition) => {
      const groups = new Set(objectsIn(definition['grouping']).map(({ id }) => id));
      return objectsIn(definition['resource']).every(
        ({ groupingId }) => groupingId === undefined || groups.has(groupingId),
      );
    },
  ),
  rule(
    'ig-2',
    'A resource of a guide is of a version of FHIR that the guide has.',
    'Une ressource d’un guide est d’une version de FHIR de ce guide.',
    (guide) => {
      const versions = new Set(itemsOf(guide['fhirVersion']));
      return objectsIn(objectAt(guide, 'definition')?.['resource'])
        .flatMap(({ fhirVersion }) => itemsOf(fhirVersion))
        .every((version) => versions.has(version));
    },
  ),
];

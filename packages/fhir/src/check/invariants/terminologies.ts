import { objectsIn } from '../json.js';
import { areDistinct, has, type Invariant, rule } from './invariant.js';

function nestedCodes(concepts: unknown, depth = 0): unknown[] {
  if (depth > 64) return [];
  return objectsIn(concepts).flatMap((concept) => [
    concept['code'],
    ...nestedCodes(concept['concept'], depth + 1),
  ]);
}

/** The invariants of code systems, value sets and their like. */
export const terminologyInvariants: readonly Invariant[] = [
  rule(
    'csd-1',
    'No code is twice in a code system.',
    'Aucun code n’est répété dans un système de codes.',
    (system) => areDistinct(nestedCodes(system['concept'])),
  ),
  rule(
    'vsd-1',
    'An inclusion names a code system or a value set.',
    'Une inclusion nomme un système de codes ou un jeu de valeurs.',
    (include) => has(include, 'valueSet') || has(include, 'system'),
  ),
  rule(
    'vsd-2',
    'Concepts and filters go with a code system.',
    'Des concepts et des filtres accompagnent un système de codes.',
    (include) => (!has(include, 'concept') && !has(include, 'filter')) || has(include, 'system'),
  ),
  rule(
    'vsd-3',
    'Concepts and filters exclude each other.',
    'Des concepts et des filtres s’excluent.',
    (include) => !has(include, 'concept') || !has(include, 'filter'),
  ),
  rule(
    'vsd-6',
    'An entry has a code or a display.',
    'Une entrée a un code ou un libellé.',
    (entry) => has(entry, 'code') || has(entry, 'display'),
  ),
  rule(
    'vsd-9',
    'An entry without a code is abstract.',
    'Une entrée sans code est abstraite.',
    (entry) => has(entry, 'code') || entry['abstract'] === true,
  ),
  rule(
    'vsd-10',
    'A code goes with its system.',
    'Un code accompagne son système.',
    (entry) => !has(entry, 'code') || has(entry, 'system'),
  ),
  rule(
    'cmd-1',
    'A narrower or inexact match is explained.',
    'Une correspondance plus étroite ou inexacte est expliquée.',
    (target) =>
      has(target, 'comment') ||
      (target['equivalence'] !== 'narrower' && target['equivalence'] !== 'inexact'),
  ),
  rule(
    'cmd-2',
    'A fixed mode has a code.',
    'Un mode fixe a un code.',
    (unmapped) => unmapped['mode'] !== 'fixed' || has(unmapped, 'code'),
  ),
  rule(
    'cmd-3',
    'A mode of another map has an address.',
    'Un mode d’une autre table a une adresse.',
    (unmapped) => unmapped['mode'] !== 'other-map' || has(unmapped, 'url'),
  ),
  rule(
    'nsd-1',
    'A root is identified by no UUID.',
    'Une racine n’est pas identifiée par un UUID.',
    (system) =>
      system['kind'] !== 'root' ||
      objectsIn(system['uniqueId']).every(({ type }) => type !== 'uuid'),
  ),
  rule(
    'nsd-2',
    'One identifier of a type is preferred at most.',
    'Un identifiant d’un type au plus est préféré.',
    (system) =>
      areDistinct(
        objectsIn(system['uniqueId'])
          .filter(({ preferred }) => preferred === true)
          .map(({ type }) => type),
      ),
  ),
];

import { objectsIn, textAt } from '../json.js';
import { areDistinct, has, type Invariant, rule } from './invariant.js';

function oneOfThree(key: string): Invariant {
  return rule(
    key,
    'A statement has a description, a software or an implementation.',
    'Une déclaration a une description, un logiciel ou une installation.',
    (statement) =>
      has(statement, 'description') ||
      has(statement, 'software') ||
      has(statement, 'implementation'),
  );
}

function ofInstance(key: string): Invariant {
  return rule(
    key,
    'A statement of an instance describes the installation.',
    'La déclaration d’une instance décrit l’installation.',
    (statement) => statement['kind'] !== 'instance' || has(statement, 'implementation'),
  );
}

function ofCapability(key: string): Invariant {
  return rule(
    key,
    'A statement of capability describes a software, and no installation.',
    'Une déclaration de capacité décrit un logiciel, et pas d’installation.',
    (statement) =>
      statement['kind'] !== 'capability' ||
      (!has(statement, 'implementation') && has(statement, 'software')),
  );
}

function ofRequirements(key: string): Invariant {
  return rule(
    key,
    'A statement of requirements describes neither software nor installation.',
    'Une déclaration d’exigences ne décrit ni logiciel ni installation.',
    (statement) =>
      statement['kind'] !== 'requirements' ||
      (!has(statement, 'implementation') && !has(statement, 'software')),
  );
}

/** The invariants of statements of capability. */
export const capabilityInvariants: readonly Invariant[] = [
  rule(
    'cpb-1',
    'A statement describes a REST, messaging or document endpoint.',
    'Une déclaration décrit un service REST, de messages ou de documents.',
    (statement) =>
      has(statement, 'rest') || has(statement, 'messaging') || has(statement, 'document'),
  ),
  oneOfThree('cpb-2'),
  rule(
    'cpb-3',
    'Only an instance has an endpoint of messaging.',
    'Seule une instance a un point d’accès de messages.',
    (statement) =>
      statement['kind'] === 'instance' ||
      !objectsIn(statement['messaging']).some((messaging) => has(messaging, 'endpoint')),
  ),
  rule(
    'cpb-7',
    'No two documents have the same profile and mode.',
    'Deux documents n’ont pas le même profil et le même mode.',
    (statement) =>
      areDistinct(
        objectsIn(statement['document']).map(
          (document) => `${textAt(document, 'profile')} ${textAt(document, 'mode')}`,
        ),
      ),
  ),
  rule('cpb-9', 'No resource is twice.', 'Aucune ressource n’est répétée.', (rest) =>
    areDistinct(objectsIn(rest['resource']).map(({ type }) => type)),
  ),
  rule(
    'cpb-12',
    'No search parameter is twice.',
    'Aucun paramètre de recherche n’est répété.',
    (resource) => areDistinct(objectsIn(resource['searchParam']).map(({ name }) => name)),
  ),
  ofInstance('cpb-14'),
  ofCapability('cpb-15'),
  ofRequirements('cpb-16'),
  rule(
    'tcp-1',
    'Several versions have a code each.',
    'Plusieurs versions ont chacune un code.',
    (system) => {
      const versions = objectsIn(system['version']);
      return versions.length <= 1 || versions.every((version) => has(version, 'code'));
    },
  ),
  oneOfThree('tcp-2'),
  ofInstance('tcp-3'),
  ofCapability('tcp-4'),
  ofRequirements('tcp-5'),
];

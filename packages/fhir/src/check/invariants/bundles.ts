import { isObject, isOneOf, type JsonObject, objectAt, objectsIn, textAt } from '../json.js';
import { areDistinct, has, type Invariant, rule } from './invariant.js';

/** True when a bundle is of one of the types. */
function isOfType(bundle: JsonObject, ...types: readonly string[]): boolean {
  return isOneOf(bundle['type'], types);
}

function firstResourceIs(bundle: JsonObject, type: string): boolean {
  const [first] = objectsIn(bundle['entry']);
  const resource = first?.['resource'];
  return isObject(resource) && resource['resourceType'] === type;
}

/** The invariants of bundles. */
export const bundleInvariants: readonly Invariant[] = [
  rule(
    'bdl-1',
    'Only the result of a search or a history has a total.',
    'Seul le résultat d’une recherche ou un historique a un total.',
    (bundle) => !has(bundle, 'total') || isOfType(bundle, 'searchset', 'history'),
  ),
  rule(
    'bdl-2',
    'Only the result of a search tells about the search.',
    'Seul le résultat d’une recherche parle de la recherche.',
    (bundle) =>
      isOfType(bundle, 'searchset') ||
      !objectsIn(bundle['entry']).some((entry) => has(entry, 'search')),
  ),
  rule(
    'bdl-3',
    'Every entry of a batch, a transaction or a history has a request, and no other entry has one.',
    'Toute entrée d’un lot, d’une transaction ou d’un historique a une requête, et aucune autre n’en a.',
    (bundle) =>
      objectsIn(bundle['entry']).every(
        (entry) => has(entry, 'request') === isOfType(bundle, 'batch', 'transaction', 'history'),
      ),
  ),
  rule(
    'bdl-4',
    'Every entry of a response or a history has a response, and no other entry has one.',
    'Toute entrée d’une réponse ou d’un historique a une réponse, et aucune autre n’en a.',
    (bundle) =>
      objectsIn(bundle['entry']).every(
        (entry) =>
          has(entry, 'response') ===
          isOfType(bundle, 'batch-response', 'transaction-response', 'history'),
      ),
  ),
  rule(
    'bdl-5',
    'An entry has a resource, a request or a response.',
    'Une entrée a une ressource, une requête ou une réponse.',
    (entry) => has(entry, 'resource') || has(entry, 'request') || has(entry, 'response'),
  ),
  rule(
    'bdl-7',
    'No two entries have the same address and version.',
    'Deux entrées n’ont pas la même adresse et la même version.',
    (bundle) =>
      isOfType(bundle, 'history') ||
      areDistinct(
        objectsIn(bundle['entry'])
          .filter((entry) => has(entry, 'fullUrl'))
          .map((entry) => {
            const meta = objectAt(objectAt(entry, 'resource') ?? {}, 'meta') ?? {};
            return `${textAt(entry, 'fullUrl')} ${textAt(meta, 'versionId') ?? ''}`;
          }),
      ),
  ),
  rule(
    'bdl-8',
    'The address of an entry names no version.',
    'L’adresse d’une entrée ne nomme pas de version.',
    (entry) => !(textAt(entry, 'fullUrl') ?? '').includes('/_history/'),
  ),
  rule(
    'bdl-9',
    'A document has an identifier with a system and a value.',
    'Un document a un identifiant avec un système et une valeur.',
    (bundle) => {
      const identifier = objectAt(bundle, 'identifier') ?? {};
      return (
        !isOfType(bundle, 'document') || (has(identifier, 'system') && has(identifier, 'value'))
      );
    },
  ),
  rule(
    'bdl-10',
    'A document has a date.',
    'Un document a une date.',
    (bundle) => !isOfType(bundle, 'document') || textAt(bundle, 'timestamp') !== undefined,
  ),
  rule(
    'bdl-11',
    'A document starts with a Composition.',
    'Un document commence par une Composition.',
    (bundle) => !isOfType(bundle, 'document') || firstResourceIs(bundle, 'Composition'),
  ),
  rule(
    'bdl-12',
    'A message starts with a MessageHeader.',
    'Un message commence par un MessageHeader.',
    (bundle) => !isOfType(bundle, 'message') || firstResourceIs(bundle, 'MessageHeader'),
  ),
];

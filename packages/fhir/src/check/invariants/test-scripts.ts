import { isOneOf, type JsonObject, objectAt, objectsIn } from '../json.js';
import { has, type Invariant, rule } from './invariant.js';

const ASSERTIONS = [
  'contentType',
  'expression',
  'headerField',
  'minimumId',
  'navigationLinks',
  'path',
  'requestMethod',
  'resource',
  'responseCode',
  'response',
  'validateProfileId',
];

const FREE_TYPES = ['capabilities', 'search', 'transaction', 'history'];

function count(value: JsonObject, names: readonly string[]): number {
  return names.filter((name) => has(value, name)).length;
}

function operationOrAssertion(key: string): Invariant {
  return rule(
    key,
    'An action is an operation or an assertion, not both.',
    'Une action est une opération ou une assertion, pas les deux.',
    (action) => has(action, 'operation') !== has(action, 'assert'),
  );
}

function oneAssertion(key: string): Invariant {
  return rule(
    key,
    'An assertion asserts one thing.',
    'Une assertion porte sur une seule chose.',
    (assertion) => has(assertion, 'extension') || count(assertion, ASSERTIONS) <= 1,
  );
}

function comparison(key: string): Invariant {
  return rule(
    key,
    'A source to compare with goes with an expression or a path.',
    'Une source de comparaison va avec une expression ou un chemin.',
    (assertion) =>
      !has(assertion, 'compareToSourceId') !==
      (has(assertion, 'compareToSourceExpression') || has(assertion, 'compareToSourcePath')),
  );
}

function direction(key: string): Invariant {
  return rule(
    key,
    'An assertion about a request says nothing of a response.',
    'Une assertion sur une requête ne dit rien d’une réponse.',
    (assertion) =>
      assertion['direction'] !== 'request' ||
      (!has(assertion, 'response') && !has(assertion, 'responseCode')),
  );
}

function target(key: string): Invariant {
  return rule(
    key,
    'An operation has one source or target.',
    'Une opération a une seule source ou cible.',
    (operation) =>
      has(operation, 'sourceId') ||
      count(operation, ['targetId', 'url', 'params']) === 1 ||
      isOneOf(objectAt(operation, 'type')?.['code'], FREE_TYPES),
  );
}

/** The invariants of test scripts and of their reports. */
export const testScriptInvariants: readonly Invariant[] = [
  operationOrAssertion('tst-1'),
  operationOrAssertion('tst-2'),
  operationOrAssertion('TestReport.inv-1'),
  operationOrAssertion('TestReport.inv-2'),
  rule(
    'tst-3',
    'A variable is read from one place.',
    'Une variable est lue à un seul endroit.',
    (variable) => !['expression', 'headerField', 'path'].every((name) => has(variable, name)),
  ),
  rule(
    'tst-4',
    'A capability is required or validated.',
    'Une capacité est requise ou validée.',
    (metadata) =>
      objectsIn(metadata['capability']).some(
        (capability) => has(capability, 'required') || has(capability, 'validated'),
      ),
  ),
  oneAssertion('tst-5'),
  oneAssertion('tst-6'),
  target('tst-7'),
  target('tst-8'),
  target('tst-9'),
  comparison('tst-10'),
  comparison('tst-11'),
  direction('tst-12'),
  direction('tst-13'),
];

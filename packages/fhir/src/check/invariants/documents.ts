import { objectsIn } from '../json.js';
import { has, type Invariant, rule } from './invariant.js';

/** The invariants of documents and lists. */
export const documentInvariants: readonly Invariant[] = [
  rule(
    'cmp-1',
    'A section has a text, entries or sections.',
    'Une section a un texte, des entrées ou des sections.',
    (section) => has(section, 'text') || has(section, 'entry') || has(section, 'section'),
  ),
  rule(
    'cmp-2',
    'Only an empty section says why it is empty.',
    'Seule une section vide dit pourquoi elle l’est.',
    (section) => !has(section, 'emptyReason') || !has(section, 'entry'),
  ),
  rule(
    'lst-1',
    'Only an empty list says why it is empty.',
    'Seule une liste vide dit pourquoi elle l’est.',
    (list) => !has(list, 'emptyReason') || !has(list, 'entry'),
  ),
  rule(
    'lst-2',
    'Only a list of changes has deleted entries.',
    'Seule une liste de changements a des entrées supprimées.',
    (list) =>
      list['mode'] === 'changes' ||
      !objectsIn(list['entry']).some((entry) => has(entry, 'deleted')),
  ),
  rule(
    'lst-3',
    'Only a working list dates its entries.',
    'Seule une liste de travail date ses entrées.',
    (list) =>
      list['mode'] === 'working' || !objectsIn(list['entry']).some((entry) => has(entry, 'date')),
  ),
];

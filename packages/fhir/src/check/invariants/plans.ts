import { type JsonObject, objectAt, textAt } from '../json.js';
import { has, hasChoice, type Invariant, rule } from './invariant.js';
import { isAtOrBefore } from './moments.js';

function isPractitioner(resource: JsonObject | undefined): boolean {
  return resource === undefined || resource['resourceType'] === 'Practitioner';
}

/** The invariants of plans, goals, requests and tasks. */
export const planInvariants: readonly Invariant[] = [
  rule(
    'gol-1',
    'A target’s detail goes with what it measures.',
    'Le détail d’une cible accompagne ce qu’elle mesure.',
    (target) => !hasChoice(target, 'detail') || has(target, 'measure'),
  ),
  rule(
    'cpl-3',
    'An activity has a detail or a reference, not both.',
    'Une activité a un détail ou une référence, pas les deux.',
    (activity) => !has(activity, 'detail') || !has(activity, 'reference'),
  ),
  rule(
    'ctm-1',
    'Only a practitioner acts on behalf of another.',
    'Seul un professionnel agit pour le compte d’un autre.',
    (participant, { resolve }) => {
      if (!has(participant, 'onBehalfOf')) return true;
      const member = textAt(objectAt(participant, 'member') ?? {}, 'reference');
      return member === undefined || isPractitioner(resolve(member));
    },
  ),
  rule(
    'prr-1',
    'Details of an order go with its code.',
    'Le détail d’une demande accompagne son code.',
    (request) => !has(request, 'orderDetail') || has(request, 'code'),
  ),
  rule(
    'Task.inv-1',
    'A task is not modified before it is written; where the dates coincide, both have the same precision.',
    'Une tâche n’est pas modifiée avant d’être écrite ; si les dates coïncident, elles ont la même précision.',
    (task) => isAtOrBefore(task['authoredOn'], task['lastModified']),
  ),
  rule(
    'rqg-1',
    'An action has a resource or actions, not both.',
    'Une action a une ressource ou des actions, pas les deux.',
    (action) => has(action, 'resource') !== has(action, 'action'),
  ),
];

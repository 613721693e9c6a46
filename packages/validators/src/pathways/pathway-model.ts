import type { PathwayModel } from '@santeparticipative/core';
import { inCycle, type Link } from '../dataset/cycle.js';
import { defineRule } from '../rule.js';

function stepsInCycle({ steps }: PathwayModel): ReadonlySet<string> {
  return inCycle(
    steps.flatMap(({ id, prerequisites = [] }) => prerequisites.map((other): Link => [id, other])),
  );
}

/** A step does not wait for itself, however many steps lie between. */
export const prerequisitesEnd = defineRule({
  id: 'pathway-model.prerequisite-cycle',
  severity: 'error',
  title: {
    fr: 'Une étape n’est pas son propre préalable',
    en: 'A step is not its own prerequisite',
  },
  message: {
    fr: 'De préalable en préalable, cette étape s’attend elle-même.',
    en: 'From prerequisite to prerequisite, this step waits for itself.',
  },
  hint: {
    fr: 'Retirez l’un des préalables qui forment la boucle.',
    en: 'Take one of the prerequisites of the loop away.',
  },
  appliesTo: ['pathway-model'],
  *check(model) {
    const waiting = stepsInCycle(model);
    for (const [position, { id, prerequisites }] of model.steps.entries()) {
      if (prerequisites !== undefined && waiting.has(id)) yield `/steps/${position}/prerequisites`;
    }
  },
});

/** The order of the steps follows their prerequisites. Steps that wait for each other have no order to follow. */
export const prerequisitesComeFirst = defineRule({
  id: 'pathway-model.prerequisite-later',
  severity: 'warning',
  title: {
    fr: 'Les étapes sont dans un ordre qui suit leurs préalables',
    en: 'The steps are in an order that follows their prerequisites',
  },
  message: {
    fr: 'Cette étape vient avant son préalable.',
    en: 'This step comes before its prerequisite.',
  },
  hint: {
    fr: 'L’ordre de la liste est celui des étapes : placez le préalable plus haut.',
    en: 'The order of the list is that of the steps: move the prerequisite up.',
  },
  appliesTo: ['pathway-model'],
  *check(model) {
    const waiting = stepsInCycle(model);
    const order = new Map(model.steps.map(({ id }, position) => [id, position]));
    for (const [position, { id, prerequisites = [] }] of model.steps.entries()) {
      if (waiting.has(id)) continue;
      for (const [at, other] of prerequisites.entries()) {
        if ((order.get(other) ?? 0) > position) yield `/steps/${position}/prerequisites/${at}`;
      }
    }
  },
});

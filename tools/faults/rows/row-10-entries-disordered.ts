import { lostAnswers } from '../pushes/lost-answers.js';
import { bundledWayOf } from '../pushes/ways.js';
import type { Scenario } from '../scenario.js';

/** The response has fewer entries than the request, or in another order: it is not believed, and nothing is sent twice. */
export const scenario: Scenario = {
  row: 10,
  name: 'entries missing or out of order',
  run: (seed, environment) =>
    lostAnswers(seed, environment, {
      way: bundledWayOf(seed),
      // The questions that travel in a Bundle are met as well.
      questions: [],
      faults: [{ kind: 'fewer-entries' }, { kind: 'reordered-entries' }],
    }),
};

import { lostAnswers } from '../lost-answers.js';
import type { Scenario } from '../scenario.js';
import { bundledWayOf } from '../ways.js';

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

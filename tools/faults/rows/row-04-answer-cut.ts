import { lostAnswers } from '../pushes/lost-answers.js';
import type { Scenario } from '../scenario.js';

/** The server committed, and its answer comes cut, in one way or another: nothing is sent a second time. */
export const scenario: Scenario = {
  row: 4,
  name: 'answer cut after commit',
  run: (seed, environment) =>
    lostAnswers(seed, environment, {
      faults: [{ kind: 'cut-response' }, { kind: 'truncated-json' }, { kind: 'gzip-cut' }],
    }),
};

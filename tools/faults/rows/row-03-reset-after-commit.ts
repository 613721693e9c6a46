import { lostAnswers } from '../lost-answers.js';
import type { Scenario } from '../scenario.js';

/** The server committed, and the connection is reset before the response: nothing is sent a second time. */
export const scenario: Scenario = {
  row: 3,
  name: 'reset after commit',
  run: (seed, environment) =>
    lostAnswers(seed, environment, { faults: [{ kind: 'reset-after-commit' }] }),
};

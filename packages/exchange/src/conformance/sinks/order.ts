import { equalJson } from '../equal-json.js';
import type { Found } from '../finding.js';
import type { Heard } from './listening.js';
import { Trial } from './trial.js';

/**
 * Outcomes are in the places of their deliveries: something new, something that is there already and something that
 * changed (and something that is refused, where the subject has it) become the same together as one by one.
 */
export async function checkOrder<Value>(
  trial: Trial<Value>,
  heard: Heard,
): Promise<readonly Found[]> {
  const { values, changed, refused } = trial.subject;
  const [first, second, third] = values;
  const mixed = [...(refused === undefined ? [] : [refused]), third, first, changed(second)];
  const statesOf = async (on: Trial<Value>, together: boolean): Promise<readonly string[]> => {
    await on.give([first, second]);
    return on.within(async (session) => {
      const batches = together ? [mixed] : mixed.map((value) => [value]);
      const states: string[] = [];
      for (const batch of batches) {
        states.push(...(await on.deliver(session, batch)).map(({ state }) => state));
      }
      return states;
    });
  };
  const together = await statesOf(trial, true);
  const apart = await statesOf(await Trial.of(trial.subject, heard), false);
  return equalJson(together, apart) ? [] : [{ rule: 'connector.outcomes' }];
}

import type { Found } from '../finding.js';
import { stand } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/** Another version of a thing takes the place of the first, in an exchange of its own; the other things stay. */
export async function checkChange<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values, changed } = trial.subject;
  const [first, ...others] = values;
  const other = changed(first);
  await trial.give(values);
  // What is put in place as a whole is given as a whole.
  const [outcome] = await trial.give(trial.isWhole ? [other, ...others] : [other]);
  if (outcome === undefined || !isThrough(outcome)) return [{ rule: 'connector.not-delivered' }];
  return [
    ...(outcome.state === 'unchanged' ? [{ rule: 'connector.outcome-false' } as const] : []),
    ...((await stand(trial, [other, ...others]))
      ? []
      : [{ rule: 'connector.not-updated' } as const]),
  ];
}

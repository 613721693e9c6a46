import type { Found } from '../finding.js';
import { stand } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/** What a recipient refuses is `refused` and is not there; what came with it is. */
export async function checkRefusal<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values, refused } = trial.subject;
  if (refused === undefined) return [];
  const [outcome, ...others] = await trial.give([refused, ...values]);
  if (!others.every(isThrough)) return [{ rule: 'connector.not-delivered' }];
  return [
    ...(outcome?.state === 'refused' ? [] : [{ rule: 'connector.outcome-false' } as const]),
    ...((await stand(trial, values)) ? [] : [{ rule: 'connector.not-stored' } as const]),
  ];
}

import type { Found } from '../finding.js';
import { holds, stand } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/**
 * The program died between a delivery and the moment when its outcome was kept: the sink remembers nothing, and what it
 * is given again, as uncertain, is not there twice.
 */
export async function checkUncertain<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values } = trial.subject;
  const before = trial.memory.copy();
  await trial.within((session) => trial.deliver(session, values));
  trial.memory = before;
  const outcomes = await trial.give(values, { attempt: 2, uncertain: true });
  if (!outcomes.every(isThrough)) return [{ rule: 'connector.not-delivered' }];
  return (await holds(trial, values)) ? [] : [{ rule: 'connector.stored-twice' }];
}

/** What is there and is delivered again, as it is, changes nothing: the sink has its memory. */
export async function checkUnchanged<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values } = trial.subject;
  await trial.give(values);
  const outcomes = await trial.give(values);
  if (!outcomes.every(isThrough)) return [{ rule: 'connector.not-delivered' }];
  return (await stand(trial, values)) ? [] : [{ rule: 'connector.stored-twice' }];
}

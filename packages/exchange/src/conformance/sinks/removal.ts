import type { Found } from '../finding.js';
import { standing } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/** A value that says that a thing is gone takes it away, and nothing else. */
export async function checkRemoval<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values, removal } = trial.subject;
  if (removal === undefined) return [];
  const { format } = trial.sink;
  const [first, ...others] = values;
  const gone = removal(first);
  await trial.give(values);
  const given = await trial.give(trial.isWhole ? [...values, gone] : [gone]);
  const outcome = given.at(-1);
  if (outcome === undefined || !isThrough(outcome)) return [{ rule: 'connector.not-delivered' }];
  const stands = await standing(trial);
  const isGone = !stands.has(format.identify(first).key);
  const areThere = others.every((value) => stands.has(format.identify(value).key));
  return [
    ...(outcome.state === 'unchanged' ? [{ rule: 'connector.outcome-false' } as const] : []),
    ...(isGone && areThere ? [] : [{ rule: 'connector.not-removed' } as const]),
  ];
}

import type { Found } from '../finding.js';
import { holds, stand } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/**
 * `whole`: until the commit, what was there stays as it was, and without one nothing is left. `each`: what was said to be
 * there is, at once and for good, although nobody commits.
 */
export function checkCommits<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  return trial.isWhole ? checkWhole(trial) : checkEach(trial);
}

async function checkWhole<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values, changed } = trial.subject;
  const others = values.map((value) => changed(value));
  const isLeft = async (given: readonly Value[], before: readonly Value[]): Promise<boolean> => {
    const isHidden = await trial.within(async (session) => {
      await trial.deliver(session, given);
      return holds(trial, before);
    });
    return isHidden && (await holds(trial, before));
  };
  const isEmptyLeft = await isLeft(values, []);
  await trial.give(values);
  return isEmptyLeft && (await isLeft(others, values))
    ? []
    : [{ rule: 'connector.visible-before-commit' }];
}

async function checkEach<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values } = trial.subject;
  const isThere = await trial.within(async (session) => {
    const outcomes = await trial.deliver(session, values);
    return outcomes.every(isThrough) && (await stand(trial, values));
  });
  return isThere && (await stand(trial, values)) ? [] : [{ rule: 'connector.lost-without-commit' }];
}

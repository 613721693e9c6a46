import type { Found } from '../finding.js';
import { holds } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/**
 * On an empty recipient everything is created; then it is there, once, as it was given. It is so too when several batches
 * are under way at once, as many as the session says.
 */
export async function checkDelivery<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values } = trial.subject;
  const outcomes = await trial.within(async (session) => {
    const given = [];
    const atOnce = Math.max(1, Math.min(values.length, Math.floor(session.concurrency) || 1));
    for (let start = 0; start < values.length; start += atOnce) {
      const batches = values.slice(start, start + atOnce).map((value) => [value]);
      const answers = batches.map((batch) => trial.deliver(session, batch));
      given.push(...(await Promise.all(answers)).flat());
    }
    const issues = await session.commit();
    return issues.length === 0 ? given : undefined;
  });
  if (outcomes === undefined || !outcomes.every(isThrough)) {
    return [{ rule: 'connector.not-delivered' }];
  }
  return [
    ...(outcomes.every(({ state }) => state === 'created')
      ? []
      : [{ rule: 'connector.outcome-false' } as const]),
    ...((await holds(trial, values)) ? [] : [{ rule: 'connector.not-stored' } as const]),
  ];
}

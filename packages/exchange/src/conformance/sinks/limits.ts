import type { Found } from '../finding.js';
import type { Trial } from './trial.js';

/** A session says how much it takes at a time, and how much at once: whole numbers, 1 at least. */
export function checkLimits<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  return trial.within(async ({ batchSize, concurrency }) =>
    [batchSize, concurrency].every((limit) => Number.isSafeInteger(limit) && limit >= 1)
      ? []
      : [{ rule: 'connector.limits' }],
  );
}

import { systemClock } from '../system-clock.js';

const PATIENCE = 10_000;

/**
 * True when something ends, well or not, before patience does. It looks once a millisecond, and gives everybody else
 * their turn meanwhile.
 */
export async function settles(
  work: PromiseLike<unknown>,
  patience: number | undefined,
): Promise<boolean> {
  let isSettled = false;
  const settled = (): void => {
    isSettled = true;
  };
  work.then(settled, settled);
  for (let turn = 0; turn < (patience ?? PATIENCE) && !isSettled; turn += 1) {
    await systemClock.sleep(1);
  }
  return isSettled;
}

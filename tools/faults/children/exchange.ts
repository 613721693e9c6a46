import type { ChildOrder, ChildWord } from '../pushes/child-messages.js';
import { type Moment, push } from '../pushes/push.js';

/**
 * A process that does the push that it is told to, says what came of it, and ends. Told to, it kills itself at once
 * when it has come to a moment for the nth time.
 */
export async function main(): Promise<void> {
  const order = await new Promise<ChildOrder>((resolve) => {
    process.once('message', (message: ChildOrder) => resolve(message));
  });
  const { killAt } = order;
  let reached = 0;
  const onMoment = (moment: Moment): void => {
    if (moment !== killAt?.moment) return;
    reached += 1;
    if (reached === killAt.times) process.kill(process.pid, 'SIGKILL');
  };
  await say({ word: 'started' });
  await say({ word: 'done', told: await push(order.push, { onMoment }) });
  process.disconnect();
}

function say(word: ChildWord): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(word, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}

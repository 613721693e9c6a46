import assert from 'node:assert/strict';
import { oneOf, wholeNumber } from '../random.js';
import type { Environment } from '../scenario.js';
import { startPushChild } from './child.js';
import type { ChildOrder } from './child-messages.js';
import type { Moment, Push, Told } from './push.js';

/** When a process is killed: by itself at a moment, when the server receives its nth request, or after a while. */
type Kill = { readonly moment: Moment } | 'request' | 'time';

/** Moments that every push comes to. */
const certain: readonly [Kill, ...Kill[]] = [
  { moment: 'staged' },
  { moment: 'sending' },
  { moment: 'sent' },
  { moment: 'marked' },
];
const kills: readonly [Kill, ...Kill[]] = [...certain, 'request', 'time'];

/** How a process is killed. */
export interface Killing {
  /** How often it is started to be killed. */
  readonly times: number;
  /** The longest that one lives when it is killed by time, in milliseconds: about what an exchange takes. */
  readonly life: number;
  /** Is called with what is to happen at each request from now on. */
  readonly onRequest: (work: () => void) => void;
}

/**
 * Pushes in a process that is killed at random instants, and starts it again until one comes to its end: what that one
 * tells.
 */
export async function pushWhileKilled(
  push: Push,
  { programs, random }: Pick<Environment, 'programs' | 'random'>,
  { times, life, onRequest }: Killing,
): Promise<Told> {
  let killed = 0;
  for (let start = 1; ; start += 1) {
    // The first one does not end before it is killed, however fast it is.
    const isFirst = start === 1;
    const kill = start <= times ? oneOf(random, isFirst ? certain : kills) : undefined;
    const most = isFirst ? 1 : 3;
    const order: ChildOrder =
      typeof kill === 'object'
        ? { push, killAt: { moment: kill.moment, times: wholeNumber(random, 1, most) } }
        : { push };
    const child = startPushChild(programs, order);
    if (kill === 'request') onRequest(atNth(wholeNumber(random, 1, 9), () => child.kill()));
    const timer = kill === 'time' ? setTimeout(() => child.kill(), random() * life) : undefined;
    const { signal, told } = await child.ended;
    clearTimeout(timer);
    onRequest(() => {});
    if (signal === 'SIGKILL') {
      killed += 1;
      continue;
    }
    assert.ok(told !== undefined, 'the process ended by itself, and told nothing');
    assert.ok(killed > 0, 'nothing was killed');
    return told;
  }
}

function atNth(nth: number, work: () => void): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count === nth) work();
  };
}

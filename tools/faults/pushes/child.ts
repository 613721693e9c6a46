import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ChildOrder, ChildWord } from './child-messages.js';
import type { Told } from './push.js';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What its push told; absent when it did not come to its end. */
  readonly told?: Told;
}

/** A push in a process of its own. */
export interface PushChild {
  readonly pid: number;
  /** Resolves when it begins the push. Never, if it ends before. */
  readonly started: Promise<void>;
  readonly ended: Promise<Ended>;
  /** SIGKILL, at once. Nothing happens when it is gone. */
  kill(): void;
}

/** Starts a push in a process of its own, which ends with this one. */
export function startPushChild(programs: string, order: ChildOrder): PushChild {
  const child = fork(join(programs, 'exchange.mjs'), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let told: Told | undefined;
  let begin = (): void => {};
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The child says nothing but what its types allow.
  child.on('message', (word: ChildWord) => {
    if (word.word === 'started') begin();
    else told = word.told;
  });
  const ended = once(child, 'close').then(
    ([code, signal]): Ended => ({ code, signal, ...(told === undefined ? {} : { told }) }),
  );
  child.send(order);
  return {
    pid: child.pid ?? 0,
    started,
    ended,
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

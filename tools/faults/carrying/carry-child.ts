import { type ForkOptions, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Carried, CarryOrder, CarryWord } from './carry-messages.js';

/** A carrying in a process of its own. */
export interface CarryChild {
  /** Resolves when it begins, or ends before. */
  readonly started: Promise<void>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    /** Absent when it did not come to its end. */
    readonly carried?: Carried;
  }>;
  /** SIGKILL, at once. */
  kill(): void;
}

/** Starts to carry in a process of its own. */
export function startCarryChild(
  programs: string,
  order: CarryOrder,
  how: Pick<ForkOptions, 'execArgv' | 'execPath'> = {},
): CarryChild {
  const child = fork(join(programs, 'carry.mjs'), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...how,
  });
  let carried: Carried | undefined;
  let begin = (): void => {};
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The child says nothing but what its types allow.
  child.on('message', (word: CarryWord) => {
    if (word.word === 'started') begin();
    else carried = word.carried;
  });
  const ended = once(child, 'close').then(([code, signal]) => {
    begin();
    return { code, signal, ...(carried === undefined ? {} : { carried }) };
  });
  child.send(order);
  return {
    started,
    ended,
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/** Carries in a process of its own, to its end. Rejects when it comes to none. */
export async function carryInChild(...how: Parameters<typeof startCarryChild>): Promise<Carried> {
  const { carried, code, signal } = await startCarryChild(...how).ended;
  if (carried === undefined) throw new Error(`The process ended with ${code ?? signal}`);
  return carried;
}

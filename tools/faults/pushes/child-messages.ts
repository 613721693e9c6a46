import type { Moment, Push, Told } from './push.js';

/** What a process is told to do. */
export interface ChildOrder {
  readonly push: Push;
  /** Kills itself with SIGKILL at this moment, when it comes for the nth time. */
  readonly killAt?: { readonly moment: Moment; readonly times: number };
}

/** What it says. */
export type ChildWord =
  | { readonly word: 'started' }
  | { readonly word: 'done'; readonly told: Told };

import type { Ledger } from '@santeparticipative/exchange';

/** What a process is told to carry, from a dataset's file to another, or to a server. */
export interface CarryOrder {
  readonly from: string;
  readonly to:
    | { readonly file: string; readonly write: 'append' | 'replace' }
    | { readonly url: string };
  /** The folder of the outbox, where one is needed. */
  readonly state: string;
  readonly seed: number;
  /** Kills itself with SIGKILL when it tells its progress for the nth time. */
  readonly killAt?: number;
}

/** How much memory a process has, in bytes. */
export interface Footprint {
  readonly phase: 'reading' | 'delivering';
  /** How many things came, or were delivered, so far. */
  readonly done: number;
  readonly heap: number;
  readonly resident: number;
}

/** How a carrying ended. */
export interface Carried {
  readonly ledger: Ledger;
  readonly complete: boolean;
  readonly stopped: readonly string[];
  /** The footprint, now and then, in its order. */
  readonly footprints: readonly Footprint[];
}

/** What it says. */
export type CarryWord =
  | { readonly word: 'started' }
  | { readonly word: 'done'; readonly carried: Carried };

import type { Issue } from '@santeparticipative/core';

/** How a run ended. */
export interface Ended {
  /** Why it stopped before its end. */
  readonly stopped?: readonly Issue[] | undefined;
  /** What is still to be sent. */
  readonly pending: number;
}

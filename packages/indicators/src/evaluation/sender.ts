import type { Id } from '@santeparticipative/core';

/**
 * Who sends results that will be added up with those of others. What several structures did together is in the file of
 * each, and counts once: for the first of `among` that its record names.
 */
export interface Sender {
  /** The structures whose results these are. */
  readonly structures: readonly Id[];
  /** All those whose results will be added up, the senders among them: the structures of a campaign. */
  readonly among: readonly Id[];
}

/** Whether what some structures did, in the order in which its record names them, is counted by a sender. */
export function countsFor(sender: Sender): (structures: readonly string[]) => boolean {
  const own = new Set(sender.structures);
  const all = new Set([...sender.among, ...sender.structures]);
  return (structures) => {
    const first = structures.find((id) => all.has(id));
    return first === undefined || own.has(first);
  };
}

import { backoff, type Clock, type RetryPolicy } from '@santeparticipative/exchange';
import type { Answer } from './answer.js';

/** What repeating needs. */
export interface Repeating {
  readonly retry: RetryPolicy;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** What another time may make better. */
type Failed = Extract<Answer, { kind: 'again' | 'unknown' }>;

/**
 * Tries until it is done, as the policy says. Before the next attempt it waits as long as the server asked, and no less
 * than the backoff, so that no server makes it turn in circles. What the last attempt gave is given.
 */
export async function repeated<Done extends { readonly kind: string }>(
  attempt: () => Promise<Done | Failed>,
  { retry, clock, random, signal }: Repeating,
): Promise<Done | Failed> {
  const start = clock.elapsed();
  for (let count = 1; ; count += 1) {
    const tried = await attempt();
    if (!isFailed(tried) || isHopeless(tried) || count >= retry.attempts) return tried;
    const pause = Math.max(tried.wait ?? 0, backoff(count, retry, random));
    if (clock.elapsed() - start + pause > retry.deadline) return tried;
    try {
      await clock.sleep(pause, signal);
    } catch {
      return tried;
    }
  }
}

function isFailed<Done extends { readonly kind: string }>(tried: Done | Failed): tried is Failed {
  return tried.kind === 'again' || tried.kind === 'unknown';
}

/** A certificate does not mend itself while we wait, and who interrupts waits for nothing. */
function isHopeless({ issues }: Failed): boolean {
  return issues.some(
    ({ rule }) => rule === 'fhir-server.certificate' || rule === 'fhir-server.interrupted',
  );
}

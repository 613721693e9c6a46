import { Id, Instant, issuesOf, PositiveInteger, type Result } from '@santeparticipative/core';
import * as z from 'zod';

/**
 * What one or several structures sent together, as it came. CONFIDENTIAL, as partial results are.
 *
 * A structure sends for itself; a group of sites may send figures that count them together, which are then those of
 * all its structures and cannot be told apart.
 */
export const Submission = z.strictObject({
  id: Id,
  /** The structures whose figures these are. */
  structures: z.array(Id).min(1).max(100_000),
  /** When it came, in UTC. */
  receivedAt: Instant,
  /** 1 the first time; a correction has a higher one. */
  version: PositiveInteger,
  /** The ids of submissions that it takes the place of, where they are of other structures than itself. */
  replaces: z.array(Id).min(1).max(1000).optional(),
  /** The partial results, unread: each is judged when the campaign's state is told. */
  partials: z.array(z.unknown()),
});
/** What one or several structures sent together. See {@link Submission:var}. */
export type Submission = z.infer<typeof Submission>;

/**
 * Checks what holds the partial results of a submission, not yet the results: one that is wrong does not refuse the
 * others. Issues: the rules of core on shape.
 */
export function checkSubmission(value: unknown): Result<Submission> {
  // The size of a submission is that of its results, which `check` would hold against it.
  const parsed = Submission.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data, issues: [] }
    : { ok: false, issues: issuesOf(parsed.error).slice(0, 100) };
}

import type { Clock } from '../contracts/clock.js';
import type { Sink } from '../contracts/sink.js';
import type { Source } from '../contracts/source.js';
import type { Step } from '../contracts/step.js';
import type { Tally } from '../ledger/tally.js';
import type { Progress } from '../report.js';
import type { RetryPolicy } from '../retry/retry-policy.js';
import type { Spans } from '../spans/spans.js';
import type { IssueLog } from './issue-log.js';

/** An exchange under way: what it is of, and what its parts share. */
export interface Run<In, Out> {
  readonly from: Source<In>;
  readonly to: Sink<Out>;
  readonly step: Step<In, Out>;
  readonly tally: Tally;
  readonly log: IssueLog;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly random: () => number;
  readonly retry: RetryPolicy;
  readonly spans: Spans;
  readonly dryRun: boolean;
  readonly tell: (phase: Exclude<Progress['phase'], 'waiting'>) => void;
}

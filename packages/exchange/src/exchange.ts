import type { Step } from './contracts/step.js';
import { isBalanced, isComplete } from './ledger/ledger.js';
import { Tally } from './ledger/tally.js';
import { exchangeIssue } from './messages.js';
import {
  type DirectExchange,
  type ExchangeSettings,
  refuseUnknownOptions,
  type SteppedExchange,
} from './options.js';
import { deliverWhole } from './pipeline/deliver-whole.js';
import type { Ended } from './pipeline/ended.js';
import { IssueLog } from './pipeline/issue-log.js';
import type { Run } from './pipeline/run.js';
import { isClean, withoutWarnings } from './pipeline/strict.js';
import { tellingClock } from './pipeline/telling-clock.js';
import { throughOutbox } from './pipeline/through-outbox.js';
import type { Progress, Report } from './report.js';
import { defaultRetryPolicy } from './retry/retry-policy.js';
import { openTelemetrySpans } from './spans/open-telemetry.js';
import { systemClock } from './system-clock.js';

/**
 * Moves everything from a source to a sink, through the steps between them, and tells where each thing went.
 *
 * To a sink that keeps what it is given piece by piece, such as a server, everything goes through an outbox on the disk:
 * an exchange that is killed, or whose server fails, goes on where it was when it is called again; nothing is lost,
 * nothing is sent twice, and what the sink has already is not sent. To a sink that is put in place as a whole, such as a
 * file, it streams.
 *
 * Data never make it throw: what is wrong is in the report.
 *
 * @throws {TypeError} An option is unknown: a misspelt `dryRun` must not send.
 * @throws What a source, a step or a sink throws, which is a mistake in its code; the outbox stays whole.
 *
 * @example
 * const { ledger, complete } = await exchange({
 *   from: ndjson('activity.ndjson'),
 *   to: fhirServer({ url: 'https://fhir.example/r4', auth }),
 * });
 */
export async function exchange<Value>(options: DirectExchange<Value>): Promise<Report>;
export async function exchange<In, Out>(options: SteppedExchange<In, Out>): Promise<Report>;
export async function exchange<Value>(
  options: DirectExchange<Value> | SteppedExchange<Value, Value>,
): Promise<Report> {
  refuseUnknownOptions(options);
  const { from, to, dryRun = false, strict = false } = options;
  const step: Step<Value, Value> = options.step ?? pass;
  const run = { from, to, step, dryRun, ...(await common(options)) };
  return run.spans.within('exchange', async (attributes) => {
    const ended = await endOf(run, options, strict);
    const ledger = run.tally.ledger(ended.pending);
    if (!isBalanced(ledger)) throw new Error('The ledger of the exchange does not balance.');
    const { stopped } = ended;
    attributes({ input: ledger.input, dead: ledger.dead, pending: ledger.pending });
    return {
      ledger,
      ...(stopped === undefined ? {} : { stopped }),
      issues: run.log.first,
      dryRun,
      complete: stopped === undefined && isComplete(ledger),
    };
  });
}

function pass<Value>(value: Value): { ok: true; value: readonly Value[]; issues: readonly [] } {
  return { ok: true, value: [value], issues: [] };
}

type Common = Omit<Run<unknown, unknown>, 'from' | 'to' | 'step' | 'dryRun'>;

async function common(settings: ExchangeSettings): Promise<Common> {
  const { clock = systemClock, random = Math.random, onProgress } = settings;
  const tally = new Tally();
  const tell = (progress: Omit<Progress, 'ledger'>): void =>
    onProgress?.({ ...progress, ledger: tally.underway() });
  return {
    tally,
    log: new IssueLog(settings.onIssue),
    signal: settings.signal ?? new AbortController().signal,
    clock: tellingClock(clock, (wait) => tell({ phase: 'waiting', wait })),
    random,
    retry: { ...defaultRetryPolicy, ...settings.retry },
    spans: await openTelemetrySpans(),
    tell: (phase) => tell({ phase }),
  };
}

async function endOf<In, Out>(
  run: Run<In, Out>,
  settings: ExchangeSettings,
  strict: boolean,
): Promise<Ended> {
  const { capabilities } = run.to;
  if (run.dryRun && !capabilities.dryRun) {
    return { stopped: [exchangeIssue('exchange.no-dry-run')], pending: 0 };
  }
  const { clock, random, signal } = run;
  const unfit = (await run.to.check?.({ clock, random, signal })) ?? [];
  if (unfit.length > 0) return { stopped: unfit, pending: 0 };
  if (strict) {
    const first = { ...run, tally: new Tally(), tell: () => {} };
    if (!(await isClean(first))) {
      return { stopped: [exchangeIssue('exchange.nothing-sent')], pending: 0 };
    }
  }
  const sending = strict ? { ...run, step: withoutWarnings(run.step) } : run;
  return capabilities.commits === 'whole'
    ? deliverWhole(sending)
    : throughOutbox(sending, settings);
}

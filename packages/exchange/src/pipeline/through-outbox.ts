import type { Issue } from '@santeparticipative/core';
import { exchangeIssue } from '../messages.js';
import type { ExchangeSettings } from '../options.js';
import { openOutbox } from '../outbox/open-outbox.js';
import { type Outbox, OutboxFailure } from '../outbox/outbox.js';
import { defaultStateFolder } from '../state-folder.js';
import { Blame } from './blame.js';
import { deliverEach } from './deliver-each.js';
import { rehearse } from './dry-run.js';
import type { Ended } from './ended.js';
import { Halt } from './hand-over.js';
import { Outage } from './outage.js';
import type { Run } from './run.js';
import { stageSource } from './stage-source.js';

/** Puts the source into the outbox, then delivers what the outbox holds. */
export async function throughOutbox<In, Out>(
  run: Run<In, Out>,
  settings: ExchangeSettings,
): Promise<Ended> {
  const { state = defaultStateFolder(run.to) } = settings;
  const inFolder = (folder: string): Promise<Ended> => inOutbox(run, settings, folder);
  return run.dryRun ? rehearse(state, run.clock, inFolder) : inFolder(state);
}

async function inOutbox<In, Out>(
  run: Run<In, Out>,
  settings: ExchangeSettings,
  folder: string,
): Promise<Ended> {
  const opened = await openOutbox(folder, { clock: run.clock });
  if (!opened.ok) return { stopped: opened.issues, pending: 0 };
  const { outbox } = opened;
  const ended = await moved(run, settings, outbox).catch(async (error: unknown) => {
    await outbox.close().catch(() => {});
    throw error;
  });
  try {
    await outbox.close({ compact: ended.stopped === undefined });
    return ended;
  } catch (error) {
    if (!(error instanceof OutboxFailure)) throw error;
    // All that was counted is on the disk; what was to leave it may be there still.
    return { ...ended, stopped: ended.stopped ?? error.issues };
  }
}

async function moved<In, Out>(
  run: Run<In, Out>,
  settings: ExchangeSettings,
  outbox: Outbox,
): Promise<Ended> {
  try {
    const { stopped } = await move(run, settings, outbox);
    return { stopped, pending: await outbox.scanPending() };
  } catch (error) {
    if (!(error instanceof OutboxFailure)) throw error;
    // Nobody can count in it now: what nobody accounted for is still to be sent.
    return { stopped: error.issues, pending: run.tally.underway().pending };
  }
}

async function move<In, Out>(
  run: Run<In, Out>,
  { fromTheBeginning = false, retryDead = false }: ExchangeSettings,
  outbox: Outbox,
): Promise<{ readonly stopped: readonly Issue[] | undefined }> {
  const { tally, log, spans, to, clock, random, signal, dryRun } = run;
  if (!(await outbox.serve(to.name, to.format.name))) {
    tally.carriedOver(outbox.counts().pending);
    return { stopped: [exchangeIssue('exchange.other-sink')] };
  }
  if (retryDead) await outbox.retryDead();
  tally.carriedOver((await outbox.startRun()).pending);
  const cut = await spans.within('exchange.read', () => stageSource(run, outbox, fromTheBeginning));
  if (signal.aborted) return { stopped: cut ?? [exchangeIssue('exchange.cancelled')] };
  const settled = await outbox.settle();
  tally.skip('withdrawn', settled.withdrawn);
  tally.count('dead', settled.dead);
  log.add(Array<Issue>(settled.dead).fill(exchangeIssue('exchange.withdrawn')));
  const opened = await to.open({ memory: outbox.memory, clock, random, signal, dryRun });
  if (!opened.ok) return { stopped: opened.issues };
  const { session } = opened;
  try {
    const stopped = await deliverEach({
      run,
      outbox,
      session,
      outage: new Outage(run.retry, random),
      blame: new Blame(run.retry),
      halt: new Halt(),
    });
    const unfinished = stopped ?? (await session.commit());
    return { stopped: unfinished.length > 0 ? unfinished : cut };
  } finally {
    await session.close();
  }
}

import type { Outcome, SinkSession } from '../../contracts/sink.js';
import type { Found } from '../finding.js';
import { settles } from '../patience.js';
import type { SinkSubject } from '../subjects.js';
import { storedTexts } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/**
 * An interruption ends what is under way, also while the recipient is out of reach; nothing is thrown, and what is said
 * to be there is, and what is said not to be is not.
 */
export async function checkAbort<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { values, changed, outage } = trial.subject;
  const opening = openAndClose(trial);
  if (!(await settles(opening, trial.subject.patience))) return [{ rule: 'connector.abort' }];
  await opening;
  const found = await interrupt(trial, values);
  if (found.length > 0 || outage === undefined) return found;
  return interrupt(
    trial,
    values.map((value) => changed(value)),
    outage,
  );
}

/** Opens a session after the interruption: it is a session or issues, as the sink likes. */
async function openAndClose<Value>(trial: Trial<Value>): Promise<void> {
  const opened = await trial.open({ signal: AbortSignal.abort() });
  if (opened.ok) await opened.session.close();
}

/** Interrupts a delivery as soon as it has begun. */
async function interrupt<Value>(
  trial: Trial<Value>,
  values: readonly Value[],
  outage?: SinkSubject<Value>['outage'],
): Promise<readonly Found[]> {
  const controller = new AbortController();
  const opened = await trial.open({ signal: controller.signal });
  if (!opened.ok) return [{ rule: 'connector.not-opened' }];
  const { session } = opened;
  await outage?.begin();
  let outcomes: readonly Outcome[] | undefined;
  let isClosed = false;
  try {
    outcomes = await outcomesAfter(controller, trial, session, values);
  } finally {
    await outage?.end();
    isClosed = await settles(session.close(), trial.subject.patience);
  }
  if (outcomes === undefined || !isClosed) return [{ rule: 'connector.abort' }];
  return (await areHonest(trial, values, outcomes)) ? [] : [{ rule: 'connector.outcome-false' }];
}

/** The outcomes of a delivery that is interrupted; `undefined` when it does not end. */
async function outcomesAfter<Value>(
  controller: AbortController,
  trial: Trial<Value>,
  session: SinkSession<Value>,
  values: readonly Value[],
): Promise<readonly Outcome[] | undefined> {
  const delivering = trial.deliver(session, values);
  controller.abort();
  return (await settles(delivering, trial.subject.patience)) ? delivering : undefined;
}

async function areHonest<Value>(
  trial: Trial<Value>,
  values: readonly Value[],
  outcomes: readonly Outcome[],
): Promise<boolean> {
  if (trial.isWhole) return true;
  const stored = new Set(await storedTexts(trial));
  return values.every((value, position) => {
    const outcome = outcomes[position];
    if (outcome === undefined) return false;
    const isStored = stored.has(trial.sink.format.write(value));
    return isThrough(outcome) ? isStored : outcome.state !== 'again' || !isStored;
  });
}

import type { Outcome, SinkSession } from '../../contracts/sink.js';
import type { Found } from '../finding.js';
import { holds, storedTexts } from './stored.js';
import { isThrough, type Trial } from './trial.js';

/** As often is something tried again once the recipient is back: a sink may wait before it believes that. */
const ATTEMPTS = 8;

/** The wait between two attempts, in milliseconds, where the sink asks for none. */
const WAIT = 100;

/** While the recipient is out of reach, to open gives a session or issues, and throws nothing. */
export async function checkOpeningInOutage<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { outage } = trial.subject;
  if (outage === undefined) return [];
  await outage.begin();
  try {
    const opened = await trial.open();
    if (opened.ok) await opened.session.close();
    return [];
  } finally {
    await outage.end();
  }
}

/**
 * What cannot get through is `again` or `unknown`, and what is `again` is not there. Once the recipient is back it is
 * delivered, once.
 */
export async function checkOutage<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  const { outage, values } = trial.subject;
  if (outage === undefined) return [];
  const found = await trial.within(async (session) => {
    await outage.begin();
    let outcomes: readonly Outcome[];
    let committed: boolean;
    try {
      outcomes = await trial.deliver(session, values);
      committed = trial.isWhole && (await session.commit()).length === 0;
    } finally {
      await outage.end();
    }
    const isTold = trial.isWhole ? !committed : outcomes.every(isLeft);
    if (!isTold || outcomes.some(({ state }) => state === 'refused')) {
      return [{ rule: 'connector.outage' } as const];
    }
    if (!(await areHonest(trial, outcomes))) return [{ rule: 'connector.outcome-false' } as const];
    return trial.isWhole ? [] : retry(trial, session, outcomes);
  });
  if (found.length > 0) return found;
  if (trial.isWhole) await trial.give(values);
  return (await holds(trial, values)) ? [] : [{ rule: 'connector.stored-twice' }];
}

function isLeft({ state }: Outcome): boolean {
  return state === 'again' || state === 'unknown';
}

/** What is `again` is not there. */
async function areHonest<Value>(
  trial: Trial<Value>,
  outcomes: readonly Outcome[],
): Promise<boolean> {
  const stored = new Set(await storedTexts(trial));
  return trial.subject.values.every(
    (value, position) =>
      outcomes[position]?.state !== 'again' || !stored.has(trial.sink.format.write(value)),
  );
}

/** Tries what is left again, until nothing is; what may have got through goes as uncertain. */
async function retry<Value>(
  trial: Trial<Value>,
  session: SinkSession<Value>,
  outcomes: readonly Outcome[],
): Promise<readonly Found[]> {
  let left = trial.subject.values.map((value, position) => ({
    value,
    uncertain: outcomes[position]?.state === 'unknown',
  }));
  let wait = longestWait(outcomes);
  for (let attempt = 2; attempt <= ATTEMPTS && left.length > 0; attempt += 1) {
    await trial.clock.sleep(wait);
    const still: typeof left = [];
    for (const { value, uncertain } of left) {
      const [outcome] = await trial.deliver(session, [value], { attempt, uncertain });
      if (outcome !== undefined && isThrough(outcome)) continue;
      wait = Math.max(wait, longestWait([outcome]));
      still.push({ value, uncertain: outcome?.state === 'unknown' });
    }
    left = still;
  }
  return left.length === 0 ? [] : [{ rule: 'connector.not-delivered' }];
}

function longestWait(outcomes: readonly (Outcome | undefined)[]): number {
  const waits = outcomes.map((outcome) =>
    outcome !== undefined && 'wait' in outcome ? (outcome.wait ?? 0) : 0,
  );
  return Math.max(WAIT, ...waits);
}

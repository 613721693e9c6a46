import type { Found } from '../finding.js';
import { checkName } from '../name.js';
import { type Check, foundIn } from '../run-checks.js';
import type { SinkSubject } from '../subjects.js';
import { checkAbort } from './abort.js';
import { checkChange } from './change.js';
import { checkCommits } from './commits.js';
import { checkDelivery } from './delivery.js';
import { checkDryRun } from './dry-run.js';
import { checkLimits } from './limits.js';
import { Heard } from './listening.js';
import { checkOrder } from './order.js';
import { checkOpeningInOutage, checkOutage } from './outage.js';
import { checkUncertain, checkUnchanged } from './redelivery.js';
import { checkRefusal } from './refusal.js';
import { checkRemoval } from './removal.js';
import { checkSinkSubject } from './subject.js';
import { Trial } from './trial.js';

type SinkCheck = <Value>(
  trial: Trial<Value>,
  heard: Heard,
) => Promise<readonly Found[]> | readonly Found[];

const checks: Readonly<Record<string, SinkCheck>> = {
  'sink-subject': checkSinkSubject,
  'sink-name': ({ sink }) => checkName(sink.name),
  'sink-limits': checkLimits,
  'sink-delivery': checkDelivery,
  'sink-order': checkOrder,
  'sink-uncertain': checkUncertain,
  'sink-unchanged': checkUnchanged,
  'sink-change': checkChange,
  'sink-removal': checkRemoval,
  'sink-refusal': checkRefusal,
  'sink-commits': checkCommits,
  'sink-dry-run': checkDryRun,
  'sink-opening-in-outage': checkOpeningInOutage,
  'sink-outage': checkOutage,
  'sink-abort': checkAbort,
};

/** What is looked at in a sink: each check on a new recipient, with an ear on everything that the sink says. */
export function sinkChecks<Value>(): Readonly<Record<string, Check<SinkSubject<Value>>>> {
  return Object.fromEntries(
    Object.entries(checks).map(([name, check]) => [name, (subject) => onTrial(subject, check)]),
  );
}

async function onTrial<Value>(
  subject: SinkSubject<Value>,
  check: SinkCheck,
): Promise<readonly Found[]> {
  const heard = new Heard(subject.canary);
  try {
    const found = await check(await Trial.of(subject, heard), heard);
    return [...found, ...heard.found];
  } catch (cause) {
    return [foundIn(cause), ...heard.found];
  }
}

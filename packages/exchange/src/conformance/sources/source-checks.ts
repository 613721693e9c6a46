import { checkName } from '../name.js';
import type { Check } from '../run-checks.js';
import type { SourceSubject } from '../subjects.js';
import { checkSourceAbort } from './abort.js';
import { checkBackpressure } from './backpressure.js';
import { checkCheckpoints } from './checkpoints.js';
import { checkDamage } from './damage.js';
import { checkSourceIssues } from './disclosure.js';
import { checkEarlyEnd } from './early-end.js';
import { checkValues } from './values.js';

/** What is looked at in a source. */
export function sourceChecks<Value>(): Readonly<Record<string, Check<SourceSubject<Value>>>> {
  return {
    'source-name': async (subject) => checkName((await subject.make()).name),
    'source-values': checkValues,
    'source-early-end': checkEarlyEnd,
    'source-backpressure': checkBackpressure,
    'source-abort': checkSourceAbort,
    'source-damage': checkDamage,
    'source-checkpoints': checkCheckpoints,
    'source-issues': checkSourceIssues,
  };
}

import { equalJson } from '../equal-json.js';
import type { Found } from '../finding.js';
import { storedTexts } from './stored.js';
import type { Trial } from './trial.js';

/**
 * A dry run writes nothing, and predicts what a real one then does: for new things, and for a mixture of a change, what
 * is there already and a removal.
 */
export async function checkDryRun<Value>(trial: Trial<Value>): Promise<readonly Found[]> {
  if (!trial.sink.capabilities.dryRun) return [];
  const { values, changed, removal } = trial.subject;
  const [first, second, third] = values;
  const mixture = [changed(first), second, ...(removal === undefined ? [] : [removal(third)])];
  const found = new Set<Found['rule']>();
  for (const given of [values, mixture]) {
    const before = await storedTexts(trial);
    const memory = trial.memory.copy();
    const predicted = await trial.give(given, { dryRun: true });
    if (!equalJson(await storedTexts(trial), before)) found.add('connector.dry-run-wrote');
    trial.memory = memory;
    const real = await trial.give(given);
    const isSame = equalJson(
      predicted.map(({ state }) => state),
      real.map(({ state }) => state),
    );
    if (!isSame) found.add('connector.dry-run-differs');
  }
  return [...found].map((rule) => ({ rule }));
}

import type { Step } from '../contracts/step.js';
import { readSource } from './read-source.js';
import type { Run } from './run.js';

/** Reads the whole source, and tells whether nothing in it is refused and its end was reached. */
export async function isClean<In, Out>(run: Run<In, Out>): Promise<boolean> {
  for await (const item of readSource(run, undefined)) {
    if (item.kind === 'failed') return false;
  }
  return run.tally.ledger(0).rejected === 0;
}

/** A step as it is once all that it warns of was told. */
export function withoutWarnings<In, Out>(step: Step<In, Out>): Step<In, Out> {
  return async (value, origin) => {
    const made = await step(value, origin);
    return made.ok ? { ...made, issues: [] } : made;
  };
}

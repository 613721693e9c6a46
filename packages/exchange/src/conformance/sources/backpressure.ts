import { systemClock } from '../../system-clock.js';
import type { Found } from '../finding.js';
import { settles } from '../patience.js';
import type { SourceSubject } from '../subjects.js';
import { reading } from './reading.js';

/** As many milliseconds, at least, a source has to run ahead in. */
const PAUSE = 50;

const AHEAD = 1_000;

/** A source reads as it is asked to, and little further: who asks for one value does not get a million into memory. */
export async function checkBackpressure<Value>(
  subject: SourceSubject<Value>,
): Promise<readonly Found[]> {
  const { taken, ahead = AHEAD } = subject;
  if (taken === undefined) return [];
  const source = await subject.make();
  const before = subject.taken?.() ?? 0;
  const reads = reading(subject, source)[Symbol.asyncIterator]();
  try {
    await reads.next();
    await systemClock.sleep(PAUSE);
    const read = (subject.taken?.() ?? 0) - before;
    return read <= 1 + ahead ? [] : [{ rule: 'connector.reads-ahead' }];
  } finally {
    await settles(reads.return?.() ?? Promise.resolve(), subject.patience);
  }
}

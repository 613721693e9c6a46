import type { Found } from '../finding.js';
import { settles } from '../patience.js';
import type { SourceSubject } from '../subjects.js';
import { reading } from './reading.js';

/** Who stops reading is let go, and what the source had opened is closed. */
export async function checkEarlyEnd<Value>(
  subject: SourceSubject<Value>,
): Promise<readonly Found[]> {
  const source = await subject.make();
  const before = subject.open?.();
  const reads = reading(subject, source)[Symbol.asyncIterator]();
  await reads.next();
  const ending = reads.return?.() ?? Promise.resolve();
  if (!(await settles(ending, subject.patience))) return [{ rule: 'connector.early-end' }];
  await ending;
  return subject.open?.() === before ? [] : [{ rule: 'connector.early-end' }];
}

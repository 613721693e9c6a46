import type { Found } from '../finding.js';
import { settles } from '../patience.js';
import type { SourceSubject } from '../subjects.js';
import { readAll, reading } from './reading.js';

/** An interruption ends the reading, before its beginning and in its midst, and throws nothing. */
export async function checkSourceAbort<Value>(
  subject: SourceSubject<Value>,
): Promise<readonly Found[]> {
  const source = await subject.make();
  const atOnce = readAll(reading(subject, source, { signal: AbortSignal.abort() }));
  if (!(await settles(atOnce, subject.patience))) return [{ rule: 'connector.abort' }];
  await atOnce;
  const controller = new AbortController();
  const reads = reading(subject, source, { signal: controller.signal })[Symbol.asyncIterator]();
  await reads.next();
  // The next value is asked for before the interruption, so that the source may be waiting for it.
  const next = reads.next();
  controller.abort();
  const rest = next.then((read) =>
    read.done === true ? undefined : readAll({ [Symbol.asyncIterator]: () => reads }),
  );
  if (!(await settles(rest, subject.patience))) return [{ rule: 'connector.abort' }];
  await rest;
  return [];
}

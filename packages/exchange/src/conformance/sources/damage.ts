import type { Found } from '../finding.js';
import type { SourceSubject } from '../subjects.js';
import { readAll, reading } from './reading.js';
import { gives } from './values.js';

/** What cannot be read is told, the rest is given, and nothing comes after a failure. */
export async function checkDamage<Value>(subject: SourceSubject<Value>): Promise<readonly Found[]> {
  const { damaged } = subject;
  if (damaged === undefined) return [];
  const { reads, values } = await readAll(reading(subject, await damaged.make()));
  const isTold = reads.some(({ kind }) => kind === 'rejected' || kind === 'failed');
  const failure = reads.findIndex(({ kind }) => kind === 'failed');
  return [
    ...(isTold ? [] : [{ rule: 'connector.damage-untold' } as const]),
    ...(gives({ ...subject, expected: damaged.expected }, values)
      ? []
      : [{ rule: 'connector.values' } as const]),
    ...(failure < 0 || failure === reads.length - 1
      ? []
      : [{ rule: 'connector.after-failure' } as const]),
  ];
}

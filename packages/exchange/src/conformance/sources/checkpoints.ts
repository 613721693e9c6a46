import type { Read } from '../../contracts/source.js';
import { isJson } from '../equal-json.js';
import type { Found } from '../finding.js';
import type { SourceSubject } from '../subjects.js';
import { readAll, reading } from './reading.js';

/**
 * From a checkpoint on, a source gives everything that came after it: it may give something again, and leaves nothing
 * out.
 */
export async function checkCheckpoints<Value>(
  subject: SourceSubject<Value>,
): Promise<readonly Found[]> {
  const source = await subject.make();
  const { reads } = await readAll(reading(subject, source));
  for (const [position, read] of reads.entries()) {
    if (read.kind !== 'checkpoint') continue;
    if (!isJson(read.checkpoint)) return [{ rule: 'connector.checkpoint' }];
    const { checkpoint } = read;
    const again = new Set(
      textsOf(subject, (await readAll(reading(subject, source, { checkpoint }))).reads),
    );
    const isWhole = textsOf(subject, reads.slice(position)).every((text) => again.has(text));
    if (!isWhole) return [{ rule: 'connector.checkpoint' }];
  }
  return [];
}

function textsOf<Value>(
  { format }: SourceSubject<Value>,
  reads: readonly Read<Value>[],
): readonly string[] {
  return reads.flatMap((read) => (read.kind === 'value' ? [format.write(read.value)] : []));
}

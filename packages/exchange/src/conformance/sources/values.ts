import { equalJson, sameTexts } from '../equal-json.js';
import type { Found } from '../finding.js';
import type { SourceSubject } from '../subjects.js';
import { readAll, reading } from './reading.js';

/** The source gives what is expected and nothing else, and gives it again when it is read again. */
export async function checkValues<Value>(subject: SourceSubject<Value>): Promise<readonly Found[]> {
  const source = await subject.make();
  const first = await readAll(reading(subject, source));
  const isWhole = first.reads.every(({ kind }) => kind === 'value' || kind === 'checkpoint');
  if (!isWhole || !gives(subject, first.values)) return [{ rule: 'connector.values' }];
  const second = await readAll(reading(subject, source));
  return gives(subject, second.values) ? [] : [{ rule: 'connector.read-anew' }];
}

/** True when these are the values that are expected, in their order where the source keeps one. */
export function gives<Value>(
  { format, expected, ordered = true }: SourceSubject<Value>,
  values: readonly Value[],
): boolean {
  const given = values.map((value) => format.write(value));
  const wanted = expected.map((value) => format.write(value));
  return ordered ? equalJson(given, wanted) : sameTexts(given, wanted);
}

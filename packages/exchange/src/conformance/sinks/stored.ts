import { sameTexts } from '../equal-json.js';
import type { Trial } from './trial.js';

/** The texts of everything that the recipient holds, each version of it. */
export async function storedTexts<Value>({ subject, sink }: Trial<Value>): Promise<string[]> {
  return (await subject.stored()).map((value) => sink.format.write(value));
}

/** Of each thing that stands at the recipient, its key and its text. */
export async function standing<Value>(trial: Trial<Value>): Promise<ReadonlyMap<string, string>> {
  const { format } = trial.sink;
  const stands = new Map<string, string>();
  for (const value of await trial.subject.stored()) {
    const { key, removes = [] } = format.identify(value);
    stands.set(key, format.write(value));
    for (const removed of removes) stands.delete(removed);
  }
  return stands;
}

/** True when the recipient holds these values and nothing else, each once. */
export async function holds<Value>(
  trial: Trial<Value>,
  values: readonly Value[],
): Promise<boolean> {
  return sameTexts(await storedTexts(trial), textsOf(trial, values));
}

/** True when these values stand at the recipient, and nothing else; what it keeps of earlier versions does not count. */
export async function stand<Value>(
  trial: Trial<Value>,
  values: readonly Value[],
): Promise<boolean> {
  if (trial.subject.keeps !== 'all') return holds(trial, values);
  return sameTexts([...(await standing(trial)).values()], textsOf(trial, values));
}

function textsOf<Value>({ sink }: Trial<Value>, values: readonly Value[]): string[] {
  return values.map((value) => sink.format.write(value));
}

import { wholeNumber } from '../random.js';

/** The same values in any order. */
export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const left = [...values];
  return values.flatMap(() => left.splice(wholeNumber(random, 0, left.length - 1), 1));
}

import { type RandomGenerator, unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';

/** Initial values of the four words of a generator's state: the first 128 bits of the fraction of pi. */
const STATE_START = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;

/** Stirs a 32-bit word into another, so that close numbers give distant words (finaliser of MurmurHash3). */
function stir(word: number, value: number): number {
  let stirred = Math.imul(word ^ value, 0x9e3779b1);
  stirred = Math.imul(stirred ^ (stirred >>> 16), 0x85ebca6b);
  stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
  return stirred ^ (stirred >>> 16);
}

/** The 32-bit words that a part of a path is made of. */
function wordsOf(part: string | number): number[] {
  return typeof part === 'number'
    ? [part | 0, Math.floor(part / 2 ** 32) | 0]
    : [part.length, ...Array.from(part, (letter) => letter.codePointAt(0) ?? 0)];
}

/**
 * A source of random draws. Each thing that is generated has its own, so that what is drawn for one never
 * moves what is drawn for another.
 */
export class Random {
  readonly #generator: RandomGenerator;

  /**
   * The source that a seed and a path always give.
   *
   * @param seed - A safe integer.
   * @param path - What the draws are for: `'person', 3, 17`.
   */
  constructor(seed: number, ...path: readonly (string | number)[]) {
    const words = [seed, ...path].flatMap(wordsOf);
    // 128 bits of state: with 32 alone, thousands of people among ten million would be each other's double.
    this.#generator = xoroshiro128plus.fromState(
      STATE_START.map((start) => words.reduce(stir, start)),
    );
  }

  /** A whole number between two others, both included, each as likely. */
  int(min: number, max: number): number {
    return unsafeUniformIntDistribution(min, max, this.#generator);
  }

  /** True so many times out of a hundred. */
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  /** One of the values, each as likely. Throws when there is none. */
  pick<const Value extends NonNullable<unknown>>(values: readonly Value[]): Value {
    const value = values[this.int(0, Math.max(0, values.length - 1))];
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  }

  /** One of the values, each as likely as its weight. Throws when there is none. */
  weighted<const Choice extends readonly [weight: number, value: unknown]>(
    choices: readonly Choice[],
  ): Choice[1] {
    const total = choices.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.int(1, Math.max(1, total));
    for (const [weight, value] of choices) {
      left -= weight;
      if (left <= 0) return value;
    }
    throw new RangeError('There is nothing to choose from.');
  }

  /** So many different values of the list, or all when it has fewer, in the order of the list. */
  sample<const Value>(values: readonly Value[], count: number): Value[] {
    let wanted = count;
    return values.filter((_, index) => {
      const kept = this.int(1, values.length - index) <= wanted;
      if (kept) wanted -= 1;
      return kept;
    });
  }

  /** 128 random bits in hexadecimal. */
  token(): string {
    return Array.from({ length: 4 }, () =>
      this.int(0, 0xffffffff).toString(16).padStart(8, '0'),
    ).join('');
  }
}

/*
 * What an attacker knows of a release, as whole numbers that he does not know and equations between them; and the
 * plain search for the values that they may have. It shares nothing with what chooses the hidden cells.
 */

/** A whole number that the attacker does not know. `low` and `high` are where a search has got to. */
export interface Unknown {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** What it is. Only says which values a search tries first, never what it finds. */
  readonly truth: number;
  low: number;
  high: number;
}

/** Unknown numbers, each times a whole factor, that add up to a known one. */
export interface Equation {
  readonly terms: readonly { readonly unknown: Unknown; readonly factor: number }[];
  readonly equals: number;
}

export interface Riddle {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
  /** In each group, at least one number is 1 to k-1: nothing of the group would be hidden otherwise. */
  readonly someSmall: readonly (readonly Unknown[])[];
  /** k. */
  readonly threshold: number;
}

export function unknown(name: string, least: number, most: number, truth: number): Unknown {
  return { name, least, most, truth, low: least, high: most };
}

/** Whether a search found a value possible or not, or gave up. */
export type Verdict = 'possible' | 'impossible' | 'open';

/** How many numbers a search tries before it gives up. */
const MOST_STEPS = 5000;

class Search {
  steps = 0;
  readonly #riddle: Riddle;
  constructor(riddle: Riddle) {
    this.#riddle = riddle;
  }

  /** Whether whole numbers within the present bounds satisfy everything. */
  succeeds(): boolean | undefined {
    this.steps += 1;
    if (this.steps > MOST_STEPS) return undefined;
    if (!this.#narrow()) return false;
    const { unknowns, someSmall, threshold } = this.#riddle;
    const isSmall = ({ low, high }: Unknown) => low >= 1 && high < threshold;
    const group = someSmall.find((members) => !members.some(isSmall));
    if (group !== undefined) {
      const candidates = group.filter(({ low, high }) => low < threshold && high >= 1);
      candidates.sort((a, b) => a.truth - b.truth);
      return this.#any(candidates, (one) => {
        one.low = Math.max(one.low, 1);
        one.high = Math.min(one.high, threshold - 1);
      });
    }
    let free: Unknown | undefined;
    for (const one of unknowns) {
      if (one.low === one.high) continue;
      if (free === undefined || one.high - one.low < free.high - free.low) free = one;
    }
    if (free === undefined) return true;
    const chosen = free;
    return this.#any(nearestFirst(chosen), (value) => {
      chosen.low = value;
      chosen.high = value;
    });
  }

  /** Whether one of the choices succeeds, each tried from the same bounds. */
  #any<T>(choices: Iterable<T>, choose: (choice: T) => void): boolean | undefined {
    const { unknowns } = this.#riddle;
    const bounds = unknowns.map(({ low, high }) => [low, high] as const);
    for (const choice of choices) {
      choose(choice);
      const success = this.succeeds();
      if (success !== false) return success;
      bounds.forEach(([low, high], index) => {
        const one = unknowns[index];
        if (one !== undefined) Object.assign(one, { low, high });
      });
    }
    return false;
  }

  /** Draws each bound in as far as each equation by itself tells; false when none is left. */
  #narrow(): boolean {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { terms, equals } of this.#riddle.equations) {
        let least = 0;
        let most = 0;
        for (const { unknown, factor } of terms) {
          least += factor * (factor > 0 ? unknown.low : unknown.high);
          most += factor * (factor > 0 ? unknown.high : unknown.low);
        }
        if (least > equals || most < equals) return false;
        for (const { unknown, factor } of terms) {
          const [from, to] = [equals - most, equals - least];
          const size = Math.abs(factor);
          const [up, down] =
            factor > 0
              ? [unknown.low + Math.floor(to / size), unknown.high + Math.ceil(from / size)]
              : [unknown.low + Math.floor(-from / size), unknown.high + Math.ceil(-to / size)];
          if (up < unknown.high) {
            unknown.high = up;
            changed = true;
          }
          if (down > unknown.low) {
            unknown.low = down;
            changed = true;
          }
          if (unknown.low > unknown.high) return false;
        }
      }
    }
    return true;
  }
}

/** The values within the bounds, those nearest to the truth first. */
function* nearestFirst({ low, high, truth }: Unknown): Generator<number> {
  const start = Math.min(Math.max(truth, low), high);
  yield start;
  for (let step = 1; start - step >= low || start + step <= high; step += 1) {
    if (start - step >= low) yield start - step;
    if (start + step <= high) yield start + step;
  }
}

/** Whether an unknown number may be within bounds, everything else being as the riddle says. */
export function mayBe(riddle: Riddle, one: Unknown, low: number, high: number): Verdict {
  for (const each of riddle.unknowns) Object.assign(each, { low: each.least, high: each.most });
  one.low = Math.max(one.low, low);
  one.high = Math.min(one.high, high);
  if (one.low > one.high) return 'impossible';
  const success = new Search(riddle).succeeds();
  return success === undefined ? 'open' : success ? 'possible' : 'impossible';
}

/** The least and the greatest value that a number may have. `undefined` when the search gave up. */
export function interval(riddle: Riddle, one: Unknown): { low: number; high: number } | undefined {
  let [low, high] = [one.least, one.most];
  // The truth is possible, so that every value between it and a bound is asked for, the farthest first.
  for (; low < one.truth; low += 1) {
    const verdict = mayBe(riddle, one, low, low);
    if (verdict === 'open') return undefined;
    if (verdict === 'possible') break;
  }
  for (; high > one.truth; high -= 1) {
    const verdict = mayBe(riddle, one, high, high);
    if (verdict === 'open') return undefined;
    if (verdict === 'possible') break;
  }
  return { low, high };
}
